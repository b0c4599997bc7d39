import type { Finding, Severity } from "../model/review.ts";

/** Penalty of one finding in hundredths of a conversation, by severity. Whole numbers add exactly. */
export const PENALTY: Readonly<Record<Severity, number>> = { 1: 20, 2: 50, 3: 100 };
/** A conversation cannot lose more than itself. */
export const MOST_LOSS = 100;

/** Hundredths a finding costs: 20, 50 or 100, half when it was recovered. */
export function penaltyOf({
  severity,
  recovered,
}: Pick<Finding, "severity" | "recovered">): number {
  return recovered ? PENALTY[severity] / 2 : PENALTY[severity];
}

/** Hundredths one conversation loses by these findings, at most all of it. */
export function lossOf(findings: readonly Pick<Finding, "severity" | "recovered">[]): number {
  return Math.min(
    MOST_LOSS,
    findings.reduce((sum, finding) => sum + penaltyOf(finding), 0),
  );
}
