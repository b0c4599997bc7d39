import { type RateEstimate, wilson } from "../score/wilson.ts";

/** A number with its 95% interval and how many observations it rests on; null: not measured. */
export type Estimate = RateEstimate;

export const NOTHING: Estimate = { value: null, low: null, high: null, n: 0 };

const Z_95 = 1.959963984540054;

/** A mean with its interval, from sums alone: Student's t for few observations. */
export function meanEstimate(n: number, sum: number, squares: number): Estimate {
  if (n === 0) return NOTHING;
  const value = sum / n;
  if (n === 1) return { value, low: null, high: null, n };
  const variance = Math.max(0, (squares - n * value * value) / (n - 1));
  const half = tAt95(n - 1) * Math.sqrt(variance / n);
  return { value, low: value - half, high: value + half, n };
}

/** Two-sided 95% point of Student's t, by its expansion about the normal; exact to 0.1% from 3 degrees on. */
function tAt95(degrees: number): number {
  if (degrees === 1) return 12.706;
  if (degrees === 2) return 4.303;
  const z = Z_95;
  const g1 = (z ** 3 + z) / 4;
  const g2 = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const g3 = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + g1 / degrees + g2 / degrees ** 2 + g3 / degrees ** 3;
}

/** The z that keeps all of so many intervals at 95% together (Bonferroni; Abramowitz and Stegun 26.2.23). */
export function zForAll(intervals: number): number {
  const t = Math.sqrt(-2 * Math.log(0.025 / Math.max(1, intervals)));
  const above = 2.515517 + 0.802853 * t + 0.010328 * t ** 2;
  return t - above / (1 + 1.432788 * t + 0.189269 * t ** 2 + 0.001308 * t ** 3);
}

/** How much more often something is in one group than in another, with Newcombe's interval. */
export function difference(
  [k1, n1]: readonly [number, number],
  [k2, n2]: readonly [number, number],
  z = Z_95,
): Estimate {
  const [a, b] = [wilson(k1, n1, z), wilson(k2, n2, z)];
  if (a.value === null || b.value === null) return { ...NOTHING, n: n1 + n2 };
  const [p1, l1, u1] = [a.value, a.low ?? 0, a.high ?? 1];
  const [p2, l2, u2] = [b.value, b.low ?? 0, b.high ?? 1];
  return {
    value: p1 - p2,
    low: p1 - p2 - Math.hypot(p1 - l1, u2 - p2),
    high: p1 - p2 + Math.hypot(u1 - p1, p2 - l2),
    n: n1 + n2,
  };
}

/**
 * A weighted sum of independent estimates: the distance of each end is the root of the squared,
 * weighted distances (method of variance estimates recovery).
 */
export function weightedSum(parts: readonly { weight: number; estimate: Estimate }[]): Estimate {
  let [value, below, above, n] = [0, 0, 0, Number.POSITIVE_INFINITY];
  for (const { weight, estimate } of parts) {
    if (estimate.value === null) return NOTHING;
    value += weight * estimate.value;
    below += (weight * (estimate.value - (estimate.low ?? estimate.value))) ** 2;
    above += (weight * ((estimate.high ?? estimate.value) - estimate.value)) ** 2;
    n = Math.min(n, estimate.n);
  }
  if (parts.length === 0) return NOTHING;
  return { value, low: value - Math.sqrt(below), high: value + Math.sqrt(above), n };
}

/** An estimate held between two ends. */
export function within(estimate: Estimate, least: number, most: number): Estimate {
  const held = (value: number | null) =>
    value === null ? null : Math.min(most, Math.max(least, value));
  return {
    ...estimate,
    value: held(estimate.value),
    low: held(estimate.low),
    high: held(estimate.high),
  };
}

/** Whether no two of the intervals overlap: only then may an order be read into them. */
export function separate(estimates: readonly Estimate[]): boolean {
  const known = estimates.flatMap(({ low, high }) =>
    low === null || high === null ? [] : [{ low, high }],
  );
  const inOrder = known.toSorted((a, b) => a.low - b.low);
  return inOrder.every(({ low }, i) => i === 0 || low > (inOrder[i - 1]?.high ?? low));
}
