import { seeded } from "../score/seeded.ts";
import { wilson } from "../score/wilson.ts";

/** Right and wrong decisions about one question in one conversation or in many. */
export interface Tally {
  tp: number;
  fp: number;
  fn: number;
}

export interface Interval {
  value: number | null;
  low: number | null;
  high: number | null;
}

/** What a row of the table says. `n` is the number of labelled cases. */
export interface Metrics extends Tally {
  n: number;
  found: number;
  precision: Interval;
  recall: Interval;
  f1: Interval;
}

const SAMPLES = 1000;
const SEED = 20260301;

export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = { tp: 0, fp: 0, fn: 0 };
  for (const { tp, fp, fn } of tallies) {
    sum.tp += tp;
    sum.fp += fp;
    sum.fn += fn;
  }
  return sum;
}

function f1Of({ tp, fp, fn }: Tally): number | null {
  const all = 2 * tp + fp + fn;
  return all === 0 ? null : (2 * tp) / all;
}

/**
 * Precision and recall with 95% Wilson intervals; F1 with a 95% bootstrap interval that draws whole
 * conversations, because what is in one conversation hangs together. Equal input, equal output.
 */
export function metricsOf(byConversation: readonly Tally[]): Metrics {
  const { tp, fp, fn } = sumOf(byConversation);
  return {
    n: tp + fn,
    found: tp + fp,
    tp,
    fp,
    fn,
    precision: rate(tp, tp + fp),
    recall: rate(tp, tp + fn),
    f1: { value: f1Of({ tp, fp, fn }), ...bootstrap(byConversation) },
  };
}

/** A share with its 95% Wilson interval. */
export function rate(part: number, whole: number): Interval {
  const { value, low, high } = wilson(part, whole);
  return { value, low, high };
}

function bootstrap(byConversation: readonly Tally[]): { low: number | null; high: number | null } {
  // Conversations that say nothing about this row change no sample but its size: draw the number of
  // telling ones from all, by drawing from all and skipping the silent.
  const count = byConversation.length;
  const telling = byConversation.filter(({ tp, fp, fn }) => tp + fp + fn > 0);
  if (telling.length === 0) return { low: null, high: null };
  const random = seeded(SEED);
  const values: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const sum = { tp: 0, fp: 0, fn: 0 };
    for (let draw = 0; draw < count; draw += 1) {
      const drawn = telling[Math.floor(random() * count)];
      if (drawn === undefined) continue;
      sum.tp += drawn.tp;
      sum.fp += drawn.fp;
      sum.fn += drawn.fn;
    }
    const value = f1Of(sum);
    if (value !== null) values.push(value);
  }
  values.sort((a, b) => a - b);
  return { low: quantile(values, 0.025), high: quantile(values, 0.975) };
}

function quantile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null;
}
