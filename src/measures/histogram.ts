import type { Estimate } from "./estimate.ts";

/**
 * Durations in minutes are counted in bins whose ends grow by the eighth root of two, so that a median
 * read from counts alone is right to within 9%, mostly far better. Fixed for ever: stored counts mean these bins.
 */
const PER_DOUBLING = 8;

/** Sixty years and more: what lasts longer counts as so long. */
export const LAST_BIN = 200;

/** The bin of a duration: 0 below one minute, then eight to each doubling. */
export function binOf(minutes: number): number {
  if (minutes < 1) return 0;
  return Math.min(LAST_BIN, 1 + Math.floor(PER_DOUBLING * Math.log2(minutes) + 1e-9));
}

const STARTS = Array.from({ length: LAST_BIN + 2 }, (_unused, bin) =>
  bin === 0 ? 0 : 2 ** ((bin - 1) / PER_DOUBLING),
);

/** Where a bin begins, in minutes. */
export function startOf(bin: number): number {
  return STARTS[bin] ?? Number.POSITIVE_INFINITY;
}

/** Counts by bin. */
export type Histogram = ReadonlyMap<number, number>;

export function sizeOf(histogram: Histogram): number {
  return [...histogram.values()].reduce((sum, count) => sum + count, 0);
}

const Z_95 = 1.959963984540054;

/**
 * A quantile with its interval by order statistics: the true quantile lies between the observations
 * whose ranks a binomial count of "below it" reaches with 95%. Inside a bin observations are taken to
 * lie evenly.
 */
export function quantile(histogram: Histogram, share: number): Estimate {
  const n = sizeOf(histogram);
  if (n === 0) return { value: null, low: null, high: null, n: 0 };
  const half = Z_95 * Math.sqrt(n * share * (1 - share));
  const bins = [...histogram].toSorted(([a], [b]) => a - b);
  return {
    value: atRank(bins, n * share),
    low: atRank(bins, n * share - half),
    high: atRank(bins, n * share + half),
    n,
  };
}

/** The duration that so many, a fraction of one among them, are shorter than. */
function atRank(bins: readonly (readonly [bin: number, count: number])[], rank: number): number {
  let below = 0;
  let end = 0;
  for (const [bin, count] of bins) {
    end = startOf(bin + 1);
    if (below + count >= rank) {
      const share = Math.max(0, rank - below) / count;
      return startOf(bin) + share * (end - startOf(bin));
    }
    below += count;
  }
  return end;
}
