import type { Mean } from "../model/surveys.ts";

/** Fewer pairs than these have no order to speak of. */
export const LEAST_PAIRS = 5;
const Z_95 = 1.959963984540054;

/**
 * Spearman's rank correlation, ties at their middle rank, with its 95% interval by Fisher's transformation
 * (standard error after Fieller, Hartley and Pearson 1957). Null below five pairs, or where a side does not vary.
 */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): Mean | null {
  if (pairs.length < LEAST_PAIRS) return null;
  const [a, b] = [ranks(pairs.map(([one]) => one)), ranks(pairs.map(([, other]) => other))];
  const value = correlation(a, b);
  if (value === null) return null;
  const z = Math.atanh(Math.min(0.999999, Math.max(-0.999999, value)));
  const half = Z_95 * Math.sqrt(1.06 / (pairs.length - 3));
  return { value, low: Math.tanh(z - half), high: Math.tanh(z + half) };
}

/** Ranks from 1; equal values share the middle of theirs. */
function ranks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const same = values.filter((other) => other === value).length;
    return below + (same + 1) / 2;
  });
}

function correlation(a: readonly number[], b: readonly number[]): number | null {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [both, squaresA, squaresB] = [0, 0, 0];
  for (const [i, one] of a.entries()) {
    const [x, y] = [one - meanA, (b[i] ?? 0) - meanB];
    both += x * y;
    squaresA += x * x;
    squaresB += y * y;
  }
  return squaresA === 0 || squaresB === 0 ? null : both / Math.sqrt(squaresA * squaresB);
}
