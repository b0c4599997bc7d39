import type { Mean } from "../model/surveys.ts";
import { seeded } from "../score/seeded.ts";
import { normalBelow } from "./normal.ts";
import { type Histogram, meanWithin, tQuantile } from "./t_interval.ts";

/** So many customers gave exactly these answers to a question. */
export interface Givers {
  values: readonly number[];
  customers: number;
}

/** What one customer adds to two means: the second is nothing where there is only one. */
export type Sums = readonly [sum: number, n: number, otherSum: number, otherN: number];

/** Up to so many customers the bootstrap is drawn; with more, its limit is computed: the two agree by then. */
const MOST_DRAWN = 1000;
const DRAWS = 1999;
/** More customers need fewer draws: the tails of what they say together are smoother. */
const MANY = 50;
const DRAWS_OF_MANY = 999;
/** Any number: the same answers give the same interval, whoever looks. */
const SEED = 20_261_126;

export const customersOf = (givers: readonly Givers[]) =>
  givers.reduce((all, { customers }) => all + customers, 0);

/** How often each value was given. */
export function histogramOf(givers: readonly Givers[]): Histogram {
  const counts = new Map<number, number>();
  for (const { values, customers } of givers)
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + customers);
  return counts;
}

/** Whether a customer answered more than once, so that answers are not independent of each other. */
export const isRepeated = (givers: readonly Givers[]) =>
  givers.some(({ values }) => values.length > 1);

/**
 * Mean of answers on a scale with its 95% interval over customers, kept inside the scale: t where each
 * customer answered once, else a bootstrap that draws customers with all their answers.
 */
export function meanOver(givers: readonly Givers[], from: number, to: number): Mean | null {
  const answers = histogramOf(givers);
  if (!isRepeated(givers)) return meanWithin(answers, from, to);
  // Where all are the same: what so many customers can tell, not so many answers.
  if (answers.size === 1)
    return meanWithin(
      new Map([...answers.keys()].map((one) => [one, customersOf(givers)])),
      from,
      to,
    );
  const sums = givers.flatMap(({ values, customers }) => {
    const own: Sums = [values.reduce((sum, value) => sum + value, 0), values.length, 0, 0];
    return Array.from({ length: customers }, () => own);
  });
  return within(overCustomers(sums), from, to);
}

export function within(mean: Mean | null, from: number, to: number): Mean | null {
  if (mean === null) return null;
  const { value, low, high } = mean;
  return { value, low: Math.max(from, low), high: Math.min(to, high) };
}

/**
 * A mean, or the difference of two, with its 95% interval over customers: the expanded percentile
 * interval (Hesterberg 2015) of a bootstrap that draws customers, each with all they said. Null below two
 * customers. The order of customers does not matter.
 */
export function overCustomers(customers: readonly Sums[]): Mean | null {
  const count = customers.length;
  if (count < 2) return null;
  const whole = add(customers);
  const value = differenceOf(whole);
  const fewest = Math.min(
    ...[1, 3].flatMap((at) => (whole[at] === 0 ? [] : [givingIn(customers, at)])),
  );
  if (fewest < 2) return null;
  const t = tQuantile(fewest - 1) * Math.sqrt(fewest / (fewest - 1));
  if (count > MOST_DRAWN) {
    const half = t * spread(customers, whole);
    return { value, low: value - half, high: value + half };
  }
  const drawn = draws(customers);
  const at = Math.round(normalBelow(-t) * (drawn.length + 1)) - 1;
  const place = Math.max(0, at);
  return { value, low: drawn[place] ?? value, high: drawn[drawn.length - 1 - place] ?? value };
}

const givingIn = (customers: readonly Sums[], at: number) =>
  customers.filter((own) => own[at] !== 0).length;

function add(customers: readonly Sums[]): Sums {
  let [sum, n, otherSum, otherN] = [0, 0, 0, 0];
  for (const own of customers) {
    sum += own[0];
    n += own[1];
    otherSum += own[2];
    otherN += own[3];
  }
  return [sum, n, otherSum, otherN];
}

function differenceOf([sum, n, otherSum, otherN]: Sums): number {
  return (n === 0 ? 0 : sum / n) - (otherN === 0 ? 0 : otherSum / otherN);
}

type Column = Float64Array;

/** The means of the draws in order of size; a draw without an answer on a side is drawn again. */
function draws(customers: readonly Sums[]): Float64Array {
  const sorted = customers.toSorted(
    (a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3],
  );
  const hasOther = sorted.some(([, , , n]) => n > 0);
  const columns = [0, 1, 2, 3].map((at) => Float64Array.from(sorted, (own) => own[at] ?? 0));
  const [sums, counts, otherSums, otherCounts] = columns as [Column, Column, Column, Column];
  const random = seeded(SEED);
  const means = new Float64Array(sorted.length > MANY ? DRAWS_OF_MANY : DRAWS);
  for (let draw = 0; draw < means.length; ) {
    let [sum, n, otherSum, otherN] = [0, 0, 0, 0];
    for (let i = 0; i < sums.length; i += 1) {
      const one = Math.floor(random() * sums.length);
      sum += sums[one] ?? 0;
      n += counts[one] ?? 0;
      if (!hasOther) continue;
      otherSum += otherSums[one] ?? 0;
      otherN += otherCounts[one] ?? 0;
    }
    if (n === 0 || (hasOther && otherN === 0)) continue;
    means[draw] = differenceOf([sum, n, otherSum, otherN]);
    draw += 1;
  }
  return means.sort();
}

/** Standard error by what each customer moves the means (the limit of the bootstrap). */
function spread(customers: readonly Sums[], [sum, n, otherSum, otherN]: Sums): number {
  const [mean, other] = [n === 0 ? 0 : sum / n, otherN === 0 ? 0 : otherSum / otherN];
  let squares = 0;
  for (const own of customers) {
    const moved = n === 0 ? 0 : (own[0] - mean * own[1]) / n;
    const movedOther = otherN === 0 ? 0 : (own[2] - other * own[3]) / otherN;
    squares += (moved - movedOther) ** 2;
  }
  return Math.sqrt(squares);
}
