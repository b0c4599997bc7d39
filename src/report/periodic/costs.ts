import type { AuditResults } from "../../model/audits.ts";
import type { MeasuresReport } from "../../model/measures.ts";
import type { Factor } from "../../model/taxonomy.ts";
import { itemOf } from "../../audits/checklists/index.ts";
import { FACTOR_OF } from "../../score/factors.ts";
import { penaltyOf } from "../../score/penalty.ts";
import { wilson } from "../../score/wilson.ts";
import { LEAST_SHOWN } from "../../model/few.ts";
import type { ReportFacts, SinFacts } from "./facts.ts";

/** So many things to do: more are not done. */
const MOST = 3;
/** Points that compliance carries. */
const COMPLIANCE_POINTS = 6;

/** Points lost, with their 95% interval; null where too few were observed to say. */
export interface Cost {
  points: number;
  low: number;
  high: number;
  n: number;
}

/** Something to do, by what it cost. */
export type Costly = { cost: Cost | null } & (
  | { kind: "promises"; late: number; broken: number; n: number }
  | { kind: "sin"; facts: SinFacts }
  | { kind: "audits"; wrong: AuditResults["wrong"]; no: number; n: number }
);

/**
 * What cost most of the ten points: promises not kept in time 6 × their share, a sin its penalties' share
 * of its factor's points, what audits found wrong its share of the points of tangibles. What is not
 * measured has no cost; neither has what the promises tell already. What was seen too seldom to be a
 * share comes last, without one.
 */
export function costliest(facts: Pick<ReportFacts, "now" | "found" | "audited">): Costly[] {
  const { now, found } = facts;
  return [
    ...brokenPromises(now),
    ...found.sins.flatMap((one) => ofSin(one, now)),
    ...wrongPlaces(facts),
  ]
    .toSorted((a, b) => (b.cost?.points ?? 0) - (a.cost?.points ?? 0))
    .slice(0, MOST);
}

function brokenPromises({ score }: MeasuresReport): Costly[] {
  const { kept, late, broken } = score.compliance;
  const n = kept + late + broken;
  if (late + broken === 0) return [];
  return [{ kind: "promises", cost: costOf(COMPLIANCE_POINTS, late + broken, n), late, broken, n }];
}

function ofSin(facts: SinFacts, now: MeasuresReport): Costly[] {
  const factor = pointsOf(FACTOR_OF[facts.sin], now);
  if (factor === null) return [];
  const loss = facts.costs.reduce((sum, { count, ...one }) => sum + count * penaltyOf(one), 0);
  if (loss === 0) return [];
  return [{ kind: "sin", cost: costOf(factor.weight, loss / 100, factor.n), facts }];
}

function wrongPlaces({ now, audited }: Pick<ReportFacts, "now" | "audited">): Costly[] {
  const factor = pointsOf("tangibles", now);
  const wrong = audited.wrong.filter(({ item }) => itemOf(item)?.factor === "tangibles");
  const no = wrong.reduce((sum, one) => sum + one.no, 0);
  if (factor === null || no === 0) return [];
  return [{ kind: "audits", cost: costOf(factor.weight, no, factor.n), wrong, no, n: factor.n }];
}

/** What a factor weighs and how often it was observed; null for compliance and for what was not measured. */
function pointsOf(factor: Factor, { score }: MeasuresReport): { weight: number; n: number } | null {
  const found = score.factors.find((one) => one.factor === factor);
  return found === undefined || factor === "reliability" || found.n === 0 ? null : found;
}

/** The interval is that of a rate, which claims least. */
function costOf(weight: number, lost: number, n: number): Cost | null {
  const { value, low, high } = wilson(Math.min(lost, n), n);
  if (n < LEAST_SHOWN || value === null || low === null || high === null) return null;
  return { points: weight * value, low: weight * low, high: weight * high, n };
}
