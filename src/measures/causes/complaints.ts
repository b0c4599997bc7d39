import type { CausesReport, Pareto } from "../../model/causes.ts";
import { FACTORS, SIN_IDS } from "../../model/taxonomy.ts";
import { FACTOR_OF } from "../../score/factors.ts";
import { wilson } from "../../score/wilson.ts";
import { LEAST_SHOWN } from "../../model/few.ts";
import { difference } from "../estimate.ts";
import type { Sums } from "../sums.ts";

const count = (sums: Readonly<Sums>, name: string) => sums[name] ?? 0;

/** What failures the complaints go with, the most frequent first. */
export function complaintsIn(sums: Readonly<Sums>): CausesReport["complaints"] {
  return besides(sums, "complaint");
}

/** What customers said when asked: low answers by what was observed beside them, and what words tell. */
export function askedIn(sums: Readonly<Sums>): CausesReport["asked"] {
  const answers = count(sums, "survey_answered");
  return {
    answers,
    low: wilson(count(sums, "low_answer"), answers),
    low_answers: besides(sums, "low_answer"),
    told: paretoIn(sums, "told", "told"),
  };
}

/** What was observed in the conversations of which a trait holds. */
function besides(sums: Readonly<Sums>, trait: "complaint" | "low_answer") {
  const { n, ...pareto } = paretoIn(sums, trait, `sin_${trait}`);
  return { n, ...pareto, other: wilson(count(sums, `${trait}_other`), n) };
}

function paretoIn(sums: Readonly<Sums>, trait: string, family: string): Pareto {
  const n = count(sums, trait);
  const counted = SIN_IDS.map((sin) => ({
    sin,
    factor: FACTOR_OF[sin],
    count: count(sums, `${family}:${sin}`),
  }))
    .filter((one) => one.count > 0)
    .toSorted((a, b) => b.count - a.count);
  const all = counted.reduce((sum, one) => sum + one.count, 0);
  let above = 0;
  return {
    n,
    promises: wilson(count(sums, `${trait}_promises`), n),
    attention: wilson(count(sums, `${trait}_attention`), n),
    sins: counted.map((one) => ({ ...one, cumulative: (above += one.count) / all })),
    factors: FACTORS.map((factor) => ({
      factor,
      count: counted
        .filter((one) => one.factor === factor)
        .reduce((sum, one) => sum + one.count, 0),
    })).filter((one) => one.count > 0),
  };
}

/**
 * Low ratings, low answers to surveys and leaving with each sin and without it. What goes together need not be a cause: a
 * customer who is angry already may meet both.
 */
export function associationsIn(sums: Readonly<Sums>): CausesReport["associations"] {
  const outcomes = [
    { outcome: "low_rating", has: "sin_rated", hit: "sin_low", of: "rated", all: "low_rating" },
    {
      outcome: "low_answer",
      has: "sin_answered",
      hit: "sin_low_answer",
      of: "survey_answered",
      all: "low_answer",
    },
    { outcome: "left", has: "sin", hit: "sin_left", of: "n", all: "left" },
  ] as const;
  return SIN_IDS.flatMap((sin) =>
    outcomes.flatMap(({ outcome, has, hit, of, all }) => {
      const [n, k] = [count(sums, `${has}:${sin}`), count(sums, `${hit}:${sin}`)];
      const [others, rest] = [count(sums, of) - n, count(sums, all) - k];
      if (n < LEAST_SHOWN || others < LEAST_SHOWN) return [];
      const apart = difference([k, n], [rest, others]);
      return [
        {
          sin,
          outcome,
          with: wilson(k, n),
          without: wilson(rest, others),
          difference: apart,
          apart: (apart.low ?? 0) > 0 || (apart.high ?? 0) < 0,
        },
      ];
    }),
  ).toSorted((a, b) => (b.difference.low ?? -1) - (a.difference.low ?? -1));
}
