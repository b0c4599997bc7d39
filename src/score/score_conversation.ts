import type { Finding, PromiseRecord, Score } from "../model/review.ts";
import { FACTORS, type Factor, type SinId } from "../model/taxonomy.ts";
import { countsForCompliance } from "./compliance.ts";
import { FACTOR_OF, RECORD_SINS } from "./factors.ts";
import type { FactorInput, ScoreInput } from "./input.ts";
import { lossOf } from "./penalty.ts";
import { DEFAULT_SETTINGS, type ScoreSettings, meanOf, totalsOf } from "./total.ts";

/** The parts of a review that a score is made of. */
export interface ScoredParts {
  findings: readonly Pick<Finding, "sin" | "source" | "severity" | "recovered" | "counted">[];
  promises: readonly Pick<PromiseRecord, "state" | "strength" | "debtor" | "deadline">[];
  /** At least one message of the staff. */
  answered: boolean;
  /** Sins that a counted rule looks for here (see `sinsLookedFor`); other factors are not measured. */
  looked: readonly SinId[];
}

/**
 * The sums of one conversation. What customers report of earlier treatment is charged to the
 * organisation only (`reports: true`), never to the agent, team or conversation at hand.
 */
export function scoreInputOf(parts: ScoredParts, options = { reports: false }): ScoreInput {
  const promises = parts.promises.filter(countsForCompliance);
  const findings = parts.findings.filter(
    ({ counted, source }) => counted && (options.reports || source !== "customer_report"),
  );
  const measured = (sins: readonly SinId[]): FactorInput | null => {
    if (!parts.answered || !sins.some((sin) => parts.looked.includes(sin))) return null;
    const own = findings.filter(({ sin }) => sins.includes(sin));
    return { n: 1, loss: lossOf(own), findings: own.length };
  };
  const factors: Partial<Record<Factor, FactorInput>> = {};
  for (const factor of FACTORS) {
    // Nothing a conversation shows measures tangibles; audits do.
    const input = factor === "tangibles" ? null : measured(sinsOf(factor));
    if (input !== null) factors[factor] = input;
  }
  return {
    conversations: 1,
    promises: countStates(promises),
    dated: promises.filter(
      ({ deadline }) => deadline.source === "explicit" || deadline.source === "relative",
    ).length,
    hedged: countStates(parts.promises.filter(({ strength }) => strength === "hedged")),
    factors,
    records: measured(RECORD_SINS),
    orders: null,
    looked: parts.looked,
  };
}

/** The score of one conversation; null wherever nothing was measured. */
export function scoreConversation(
  parts: ScoredParts,
  settings: ScoreSettings = DEFAULT_SETTINGS,
): Score {
  const input = scoreInputOf(parts);
  const totals = totalsOf(input, settings);
  const factors: Score["factors"] = {};
  for (const factor of FACTORS) {
    factors[factor] = factor === "reliability" ? totals.compliance : meanOf(input.factors[factor]);
  }
  return {
    total: totals.total,
    compliance: totals.compliance,
    factors,
    capped: totals.cappedBy !== null,
    measured: [
      ...(totals.compliance === null ? [] : ["compliance"]),
      ...FACTORS.filter((factor) => factor !== "reliability" && factors[factor] !== null),
    ],
  };
}

function countStates(promises: ScoredParts["promises"]): ScoreInput["promises"] {
  const counts: ScoreInput["promises"] = {};
  for (const { state } of promises) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

const sinsByFactor = new Map<Factor, SinId[]>();
for (const [sin, factor] of Object.entries(FACTOR_OF) as [SinId, Factor][]) {
  sinsByFactor.set(factor, [...(sinsByFactor.get(factor) ?? []), sin]);
}

function sinsOf(factor: Factor): readonly SinId[] {
  return sinsByFactor.get(factor) ?? [];
}
