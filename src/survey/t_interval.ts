import type { Mean } from "../model/surveys.ts";
import { betaQuantile } from "../score/beta.ts";
import { wilson } from "../score/wilson.ts";

/** How often each value was given. */
export type Histogram = ReadonlyMap<number, number>;

export function countOf(answers: Histogram): number {
  return [...answers.values()].reduce((sum, count) => sum + count, 0);
}

/** The value that 2.5% of Student's t distribution with so many degrees of freedom exceeds. */
export function tQuantile(freedom: number): number {
  // The squared t is a ratio whose complement has a beta distribution.
  const x = betaQuantile(0.05, freedom / 2, 0.5);
  return Math.sqrt((freedom * (1 - x)) / x);
}

/**
 * Mean of answers on a scale with its 95% t interval, kept inside the scale; null without two answers.
 * Where all gave the same answer the t interval would have no width, which nobody may believe: then the
 * Wilson interval of the place on the scale stands in.
 */
export function meanWithin(answers: Histogram, from: number, to: number): Mean | null {
  const n = countOf(answers);
  if (n < 2) return null;
  let sum = 0;
  for (const [value, count] of answers) sum += value * count;
  const value = sum / n;
  let squares = 0;
  for (const [one, count] of answers) squares += count * (one - value) ** 2;
  if (squares === 0) {
    const { low, high } = wilson(((value - from) / (to - from)) * n, n);
    const onScale = (share: number) => from + share * (to - from);
    return { value, low: onScale(low ?? 0), high: onScale(high ?? 1) };
  }
  const half = tQuantile(n - 1) * Math.sqrt(squares / (n - 1) / n);
  return { value, low: Math.max(from, value - half), high: Math.min(to, value + half) };
}
