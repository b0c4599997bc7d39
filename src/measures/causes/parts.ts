import type { CausePart } from "../../model/causes.ts";
import { wilson } from "../../score/wilson.ts";
import { LEAST_SHOWN, LOW_DATA } from "../../model/few.ts";
import { difference, type Estimate, NOTHING } from "../estimate.ts";

/** Conversations and those of them with a failure. */
export interface Counts {
  n: number;
  failures: number;
}

interface Extent {
  from?: number;
  to?: number;
  days?: number;
}

/** A part with its rate; nothing of fewer than five. */
export function partOf(key: string, { n, failures }: Counts, extent: Extent = {}): CausePart {
  return {
    key,
    from: extent.from ?? null,
    to: extent.to ?? null,
    days: extent.days ?? null,
    conversations: n,
    rate: n < LEAST_SHOWN ? null : wilson(failures, n),
    low_data: n < LOW_DATA,
  };
}

/** Several taken together. */
export function together(all: readonly Counts[]): Counts {
  const sum = { n: 0, failures: 0 };
  for (const { n, failures } of all) {
    sum.n += n;
    sum.failures += failures;
  }
  return sum;
}

/** How much more often the first fails than the second; nothing where either has too few. */
export function apartBy(one: Counts | undefined, other: Counts | undefined, z?: number): Estimate {
  if (one === undefined || other === undefined) return NOTHING;
  if (one.n < LEAST_SHOWN || other.n < LEAST_SHOWN) return { ...NOTHING, n: one.n + other.n };
  return difference([one.failures, one.n], [other.failures, other.n], z);
}

/** Whether an interval of a difference lies wholly above nothing. */
export const isMore = ({ low }: Estimate): boolean => low !== null && low > 0;
