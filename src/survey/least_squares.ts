import type { Mean } from "../model/surveys.ts";
import { tQuantile } from "./t_interval.ts";

/** One observation: what is explained, what may go with it, and whose it is. */
export interface Observation {
  customer: string;
  y: number;
  x: readonly number[];
}

export interface Fit {
  /** One for each of `x`, with its 95% interval. */
  slopes: Mean[];
  /** Share of the variance of y that goes with x. */
  explained: number;
  n: number;
  customers: number;
}

/**
 * Least squares with intervals over customers (the sandwich of Liang and Zeger 1986, CR1, t of customers
 * less one), so that one who answers often does not make it surer. Null where the x do not tell each other
 * apart, or y does not vary.
 */
export function leastSquares(rows: readonly Observation[]): Fit | null {
  const design = rows.map(({ x }) => [1, ...x]);
  const size = design[0]?.length ?? 0;
  const inverse = inverted(crossProduct(design, size));
  if (inverse === null || rows.length <= size) return null;
  const totals = sumOver(design.map((row, i) => row.map((x) => x * (rows[i]?.y ?? 0))));
  const slopes = inverse.map((row) => dot(row, totals));
  const rest = rows.map(({ y }, i) => y - dot(design[i] ?? [], slopes));
  const mean = rows.reduce((sum, { y }) => sum + y, 0) / rows.length;
  const variance = rows.reduce((sum, { y }) => sum + (y - mean) ** 2, 0);
  if (variance === 0) return null;
  const scores = new Map<string, number[]>();
  for (const [i, { customer }] of rows.entries()) {
    const own = (design[i] ?? []).map((x) => x * (rest[i] ?? 0));
    const before = scores.get(customer);
    scores.set(customer, before === undefined ? own : before.map((sum, k) => sum + (own[k] ?? 0)));
  }
  const count = scores.size;
  if (count <= size) return null;
  const middle = crossProduct([...scores.values()], size);
  const scale = (count / (count - 1)) * ((rows.length - 1) / (rows.length - size));
  const t = tQuantile(count - 1);
  const withInterval = slopes.map((value, k) => {
    const row = inverse[k] ?? [];
    const squared = dot(
      row,
      middle.map((one) => dot(one, row)),
    );
    const half = t * Math.sqrt(Math.max(0, scale * squared));
    return { value, low: value - half, high: value + half };
  });
  return {
    slopes: withInterval.slice(1),
    explained: 1 - rest.reduce((sum, one) => sum + one ** 2, 0) / variance,
    n: rows.length,
    customers: count,
  };
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, one, i) => sum + one * (b[i] ?? 0), 0);

const sumOver = (rows: readonly (readonly number[])[]) =>
  rows.reduce<number[]>((sums, row) => row.map((one, i) => one + (sums[i] ?? 0)), []);

function crossProduct(rows: readonly (readonly number[])[], size: number): number[][] {
  return Array.from({ length: size }, (_none, a) =>
    Array.from({ length: size }, (_same, b) =>
      rows.reduce((sum, row) => sum + (row[a] ?? 0) * (row[b] ?? 0), 0),
    ),
  );
}

/** Gauss and Jordan with the largest pivot; null where a column says what others say. */
function inverted(matrix: readonly (readonly number[])[]): number[][] | null {
  const size = matrix.length;
  const largest = Math.max(...matrix.flat().map(Math.abs));
  const work = matrix.map((row, i) => [
    ...row,
    ...Array.from({ length: size }, (_none, k) => (k === i ? 1 : 0)),
  ]);
  for (let column = 0; column < size; column += 1) {
    const rest = work.slice(column);
    const best = rest.reduce((most, row) =>
      Math.abs(row[column] ?? 0) > Math.abs(most[column] ?? 0) ? row : most,
    );
    const pivot = best[column] ?? 0;
    if (Math.abs(pivot) < 1e-10 * largest) return null;
    work.splice(work.indexOf(best), 1);
    const scaled = best.map((one) => one / pivot);
    for (const [i, row] of work.entries()) {
      const factor = row[column] ?? 0;
      work[i] = row.map((one, k) => one - factor * (scaled[k] ?? 0));
    }
    work.splice(column, 0, scaled);
  }
  return work.map((row) => row.slice(size));
}
