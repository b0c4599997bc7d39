import type { EffortMeasure, Mean, NpsMeasure, ShareMeasure } from "../model/surveys.ts";
import { type RateEstimate, wilson } from "../score/wilson.ts";
import { countOf, type Histogram, meanWithin } from "./t_interval.ts";

/** Nothing is shown below this many answers. */
export const LEAST_SHOWN = 5;
const LOW_DATA = 30;
const Z_95 = 1.959963984540054;

/** Answers to a question with how many were asked it; answers from elsewhere are not among `answered`. */
export interface Asked {
  answers: Histogram;
  asked: number;
  answered: number;
}

function measured({ answers, asked, answered }: Asked) {
  const n = countOf(answers);
  const response = asked === 0 ? null : wilson(answered, asked);
  return { n, response, low_data: n < LOW_DATA };
}

/** Share of the answers that are good ones, with its Wilson interval; null below five answers. */
export function shareOf(
  answers: Histogram,
  isGood: (value: number) => boolean,
): RateEstimate | null {
  const n = countOf(answers);
  if (n < LEAST_SHOWN) return null;
  let good = 0;
  for (const [value, count] of answers) if (isGood(value)) good += count;
  return wilson(good, n);
}

/** CSAT: share of 4 and 5 of 5. */
export function csatOf(asked: Asked): ShareMeasure {
  return { ...measured(asked), share: shareOf(asked.answers, (value) => value >= 4) };
}

/** CES 2.0: mean and share of 5 to 7 of 7 to "it was easy". */
export function cesOf(asked: Asked): EffortMeasure {
  return {
    ...measured(asked),
    mean: enough(asked.answers) ? meanWithin(asked.answers, 1, 7) : null,
    top: shareOf(asked.answers, (value) => value >= 5),
  };
}

/** NPS: share of 9 and 10 less share of 0 to 6, in points, with its margin. */
export function npsOf(asked: Asked): NpsMeasure {
  const { answers } = asked;
  let promoters = 0;
  let detractors = 0;
  for (const [value, count] of answers) {
    if (value >= 9) promoters += count;
    if (value <= 6) detractors += count;
  }
  const n = countOf(answers);
  return {
    ...measured(asked),
    score: enough(answers) ? npsInterval(promoters, detractors, n) : null,
    promoters,
    passives: n - promoters - detractors,
    detractors,
  };
}

function npsInterval(promoters: number, detractors: number, n: number): Mean {
  const [p, d] = [promoters / n, detractors / n];
  const value = p - d;
  const margin = Z_95 * Math.sqrt((p + d - value ** 2) / n);
  // Where all are of one kind the margin is nothing; the intervals of the two shares stand in.
  const [up, down] = [wilson(promoters, n), wilson(detractors, n)];
  const low = margin > 0 ? value - margin : (up.low ?? 0) - (down.high ?? 1);
  const high = margin > 0 ? value + margin : (up.high ?? 1) - (down.low ?? 0);
  return { value: 100 * value, low: 100 * Math.max(-1, low), high: 100 * Math.min(1, high) };
}

/** An item of the RATER form: mean of (answer - 1) / 6. */
export function itemOf(asked: Asked) {
  const placed = new Map([...asked.answers].map(([value, count]) => [(value - 1) / 6, count]));
  return { ...measured(asked), mean: enough(placed) ? meanWithin(placed, 0, 1) : null };
}

/** First contact resolution as customers state it: share of "yes". */
export function solvedOf(asked: Asked, counts: { partly: number; no: number }) {
  return { ...measured(asked), share: shareOf(asked.answers, (value) => value === 1), ...counts };
}

/** Ratings from a help desk on any scale: good is the top fifth, as 4 and 5 of 5 are. */
export function isGoodRating({ score, scale }: { score: number; scale: number }): boolean {
  return scale > 0 && score >= 0.8 * scale;
}

/** Ratings from the help desk as the same measure; asked is how many conversations could have one. */
export function ratingsOf(good: number, rated: number, conversations: number): ShareMeasure {
  return {
    n: rated,
    response: conversations === 0 ? null : wilson(rated, conversations),
    low_data: rated < LOW_DATA,
    share: rated < LEAST_SHOWN ? null : wilson(good, rated),
  };
}

const enough = (answers: Histogram) => countOf(answers) >= LEAST_SHOWN;
