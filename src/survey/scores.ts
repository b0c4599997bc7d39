import { LEAST_SHOWN, LOW_DATA } from "../model/few.ts";
import type { EffortMeasure, Mean, NpsMeasure, ShareMeasure } from "../model/surveys.ts";
import { type RateEstimate, wilson } from "../score/wilson.ts";
import {
  customersOf,
  type Givers,
  histogramOf,
  isRepeated,
  meanOver,
  overCustomers,
} from "./customers.ts";
import { countOf, type Histogram } from "./t_interval.ts";

const Z_95 = 1.959963984540054;

/** Answers to a question with how many were asked it; answers from elsewhere are not among `answered`. */
export interface Asked {
  givers: readonly Givers[];
  asked: number;
  answered: number;
}

function measured({ givers, asked, answered }: Asked) {
  const response = asked === 0 ? null : wilson(answered, asked);
  return { ...countsOf(givers), response };
}

/** Answers and customers; data are low by the customers, since one who answers often is one voice. */
function countsOf(givers: readonly Givers[]) {
  const customers = customersOf(givers);
  return { n: countOf(histogramOf(givers)), customers, low_data: customers < LOW_DATA };
}

/**
 * Share of the answers that are good ones; null below five customers. The interval is Wilson's where each
 * customer answered once, else the bootstrap over customers; where all answers are good, or none, Wilson's
 * of the customers.
 */
export function shareOf(
  givers: readonly Givers[],
  isGood: (value: number) => boolean,
): RateEstimate | null {
  const customers = customersOf(givers);
  if (customers < LEAST_SHOWN) return null;
  const n = countOf(histogramOf(givers));
  const good = goodIn(histogramOf(givers), isGood);
  if (!isRepeated(givers)) return wilson(good, n);
  if (good === 0 || good === n) return { ...wilson((good / n) * customers, customers), n };
  const placed = givers.flatMap(({ values, customers: same }) => {
    const own = [values.filter(isGood).length, values.length, 0, 0] as const;
    return Array.from({ length: same }, () => own);
  });
  const { low = 0, high = 1 } = overCustomers(placed) ?? {};
  return { value: good / n, low: Math.max(0, low), high: Math.min(1, high), n };
}

function goodIn(answers: Histogram, isGood: (value: number) => boolean): number {
  let good = 0;
  for (const [value, count] of answers) if (isGood(value)) good += count;
  return good;
}

/** CSAT: share of 4 and 5 of 5. */
export function csatOf(asked: Asked): ShareMeasure {
  return { ...measured(asked), share: shareOf(asked.givers, (value) => value >= 4) };
}

/** CES 2.0: mean and share of 5 to 7 of 7 to "it was easy". */
export function cesOf(asked: Asked): EffortMeasure {
  return {
    ...measured(asked),
    mean: enough(asked.givers) ? meanOver(asked.givers, 1, 7) : null,
    top: shareOf(asked.givers, (value) => value >= 5),
  };
}

/** NPS: share of 9 and 10 less share of 0 to 6, in points, with its margin. */
export function npsOf(asked: Asked): NpsMeasure {
  const { givers } = asked;
  const answers = histogramOf(givers);
  const promoters = goodIn(answers, (value) => value >= 9);
  const detractors = goodIn(answers, (value) => value <= 6);
  const n = countOf(answers);
  return {
    ...measured(asked),
    score: enough(givers) ? npsInterval(givers, promoters, detractors) : null,
    promoters,
    passives: n - promoters - detractors,
    detractors,
  };
}

function npsInterval(
  givers: readonly Givers[],
  promoters: number,
  detractors: number,
): Mean | null {
  const n = countOf(histogramOf(givers));
  if (isRepeated(givers)) {
    const points = (value: number) => (value >= 9 ? 100 : value <= 6 ? -100 : 0);
    return meanOver(placed(givers, points), -100, 100);
  }
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
  const items = placed(asked.givers, (value) => (value - 1) / 6);
  return { ...measured(asked), mean: enough(items) ? meanOver(items, 0, 1) : null };
}

const placed = (givers: readonly Givers[], place: (value: number) => number): Givers[] =>
  givers.map(({ values, customers }) => ({ values: values.map(place), customers }));

/** First contact resolution as customers state it: share of "yes". */
export function solvedOf(asked: Asked, counts: { partly: number; no: number }) {
  return { ...measured(asked), share: shareOf(asked.givers, (value) => value === 1), ...counts };
}

/** Ratings from a help desk on any scale: good is the top fifth, as 4 and 5 of 5 are. */
export function isGoodRating({ score, scale }: { score: number; scale: number }): boolean {
  return scale > 0 && score >= 0.8 * scale;
}

/** Ratings from the help desk, 1 for a good one, as the same measure; of all conversations. */
export function ratingsOf(givers: readonly Givers[], conversations: number): ShareMeasure {
  const counts = countsOf(givers);
  return {
    ...counts,
    response: conversations === 0 ? null : wilson(counts.n, conversations),
    share: shareOf(givers, (value) => value === 1),
  };
}

const enough = (givers: readonly Givers[]) => customersOf(givers) >= LEAST_SHOWN;
