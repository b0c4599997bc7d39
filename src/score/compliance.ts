import { LEAST_SHOWN, LOW_DATA } from "../model/few.ts";
import type { PromiseRecord } from "../model/review.ts";
import type { PromiseState } from "../model/taxonomy.ts";
import { addCounts, type ScoreInput } from "./input.ts";
import { type RateEstimate, wilson } from "./wilson.ts";

/** How the promise states enter the kept rate: K, L, B, U, or outside it. */
export const STATE_CLASS: Readonly<
  Record<PromiseState, "kept" | "late" | "broken" | "unverifiable" | "pending" | "outside">
> = {
  kept: "kept",
  kept_late: "late",
  partly_kept: "late",
  broken: "broken",
  unverifiable: "unverifiable",
  disputed: "unverifiable",
  conditional: "pending",
  open: "pending",
  stale: "pending",
  released: "outside",
  renegotiated: "outside",
  void: "outside",
};

/** Hedged words ("I'll try") have a rate of their own; what an outside party does is a forecast. */
export function countsForCompliance({
  strength,
  debtor,
}: Pick<PromiseRecord, "strength" | "debtor">): boolean {
  return strength !== "hedged" && debtor !== "third_party";
}

export interface PromiseCompliance extends RateEstimate {
  kept: number;
  late: number;
  broken: number;
  unverifiable: number;
  pending: number;
  /** Share of the due promises whose outcome is known. */
  coverage: number | null;
  /** The kept rate if every unverifiable promise was broken, and if every one was kept. */
  lower_bound: number | null;
  upper_bound: number | null;
  per_100_conversations: number | null;
  with_date: number | null;
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

/**
 * The on-time kept rate of the promises that were due, promised orders among them, with its honest
 * bounds. How many are made, and with a date, is told of what people said.
 */
export function promiseCompliance(input: ScoreInput): PromiseCompliance {
  const classes = countClasses(addCounts(input.promises, input.orders?.states ?? {}));
  const { kept, late, broken, unverifiable } = classes;
  const known = kept + late + broken;
  const made = Object.values(input.promises).reduce((sum, count) => sum + count, 0);
  const rate = wilson(kept, known);
  return {
    ...rate,
    kept,
    late,
    broken,
    unverifiable,
    pending: classes.pending,
    coverage: share(known, known + unverifiable),
    lower_bound: share(kept, known + unverifiable),
    upper_bound: share(kept + unverifiable, known + unverifiable),
    per_100_conversations: share(100 * made, input.conversations),
    with_date: share(input.dated, made),
  };
}

/** The on-time kept rate alone. */
export function keptRate(states: ScoreInput["promises"]): RateEstimate {
  const { kept, late, broken } = countClasses(states);
  return wilson(kept, kept + late + broken);
}

/** The rate of one group: null where too few outcomes are known, marked where they are few. */
export function groupRate(states: ScoreInput["promises"]): {
  rate: RateEstimate | null;
  low_data: boolean;
} {
  const rate = keptRate(states);
  return { rate: rate.n < LEAST_SHOWN ? null : rate, low_data: rate.n < LOW_DATA };
}

/** A rate, where enough is known to show one. */
export function shownRate(good: number, n: number): RateEstimate | null {
  return n < LEAST_SHOWN ? null : wilson(good, n);
}

/** Promise counts by class. */
export function countClasses(states: ScoreInput["promises"]) {
  const counts = { kept: 0, late: 0, broken: 0, unverifiable: 0, pending: 0, outside: 0 };
  for (const [state, count] of Object.entries(states) as [PromiseState, number][]) {
    counts[STATE_CLASS[state]] += count;
  }
  return counts;
}
