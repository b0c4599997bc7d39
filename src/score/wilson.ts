/** An estimate of a share with its interval; all null when nothing was measured. */
export interface RateEstimate {
  value: number | null;
  low: number | null;
  high: number | null;
  n: number;
}

const Z_95 = 1.959963984540054;

/**
 * Wilson score interval of `successes` out of `n`, 95% unless another z is given.
 * `successes` may be a fraction (a mean of values between 0 and 1 times n): then it is an approximation.
 */
export function wilson(successes: number, n: number, z = Z_95): RateEstimate {
  if (n <= 0) return { value: null, low: null, high: null, n: 0 };
  const p = successes / n;
  const z2 = z * z;
  const centre = p + z2 / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  const scale = 1 + z2 / n;
  return {
    value: p,
    // At the ends the formula gives 0 and 1 but for rounding.
    low: successes <= 0 ? 0 : Math.max(0, (centre - half) / scale),
    high: successes >= n ? 1 : Math.min(1, (centre + half) / scale),
    n,
  };
}
