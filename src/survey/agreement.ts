import {
  AGREED_FACTORS,
  type AgreedFactor,
  type Mean,
  type SurveyAgreement,
} from "../model/surveys.ts";
import type { ScoreInput } from "../score/input.ts";
import { type Fit, leastSquares, type Observation } from "./least_squares.ts";
import { LEAST_PAIRS, rankCorrelation } from "./rank.ts";
import { LEAST_SHOWN } from "../model/few.ts";
import { grouped } from "../model/grouped.ts";

/** Below so many customers no line is drawn through their answers. */
const LEAST_CUSTOMERS = 30;
/** Each factor needs so many customers more. */
const CUSTOMERS_EACH = 10;

/** One answer to CSAT with what was observed in its conversation. */
export interface Satisfied {
  customer: string;
  team: string;
  /** Month in which was asked, YYYY-MM. */
  month: string;
  /** 0 to 1. */
  satisfaction: number;
  observed: Pick<ScoreInput, "promises" | "factors">;
}

/** What was observed of a team in a month, or with `month` null in all of them. */
export interface ObservedTeam {
  team: string;
  month: string | null;
  score: number | null;
  attention: number | null;
}

/** Whether what was asked and what was observed go together: teams by month, and answers by factor. */
export function agreementOf(
  answers: readonly Satisfied[],
  observed: readonly ObservedTeam[],
): Omit<SurveyAgreement, "as_of" | "from" | "to"> {
  const months = grouped(answers, ({ month }) => month);
  const seen = grouped(observed, ({ month }) => month);
  return {
    least_teams: LEAST_PAIRS,
    months: [...months.keys()].toSorted().map((month) => ({
      month,
      ...ranked(months.get(month) ?? [], seen.get(month) ?? []),
    })),
    whole: ranked(answers, seen.get(null) ?? []),
    regression: regressionOf(answers),
  };
}

/** Rank correlation over the teams with enough customers on the one side and a number on the other. */
function ranked(answers: readonly Satisfied[], observed: readonly ObservedTeam[]) {
  const asked = new Map(
    [...grouped(answers, ({ team }) => team)].flatMap(([team, own]) => {
      if (team === "" || new Set(own.map(({ customer }) => customer)).size < LEAST_SHOWN) return [];
      return [[team, own.reduce((sum, one) => sum + one.satisfaction, 0) / own.length] as const];
    }),
  );
  const against = (which: "score" | "attention") => {
    const pairs = observed.flatMap((one) => {
      const [x, y] = [asked.get(one.team), one[which]];
      return x === undefined || y === null ? [] : [[x, y] as const];
    });
    return { teams: pairs.length, correlation: rankCorrelation(pairs) };
  };
  return { answers: answers.length, score: against("score"), attention: against("attention") };
}

/** Of the factors that differ enough; of the answers those in whose conversations these were looked for. */
function regressionOf(answers: readonly Satisfied[]): SurveyAgreement["regression"] {
  const all = answers.map((one) => ({ ...one, values: valuesOf(one.observed) }));
  const differing = AGREED_FACTORS.filter((factor) => {
    const known = all.flatMap(({ values }) => values[factor] ?? []);
    const lost = known.filter((value) => value < 1).length;
    return lost >= LEAST_SHOWN && known.length - lost >= LEAST_SHOWN;
  });
  const rows = all.flatMap(({ customer, satisfaction, values }): Observation[] => {
    const x = differing.flatMap((factor) => values[factor] ?? []);
    return x.length < differing.length ? [] : [{ customer, y: satisfaction, x }];
  });
  const customers = new Set(rows.map(({ customer }) => customer)).size;
  const enough = customers >= Math.max(LEAST_CUSTOMERS, CUSTOMERS_EACH * differing.length);
  const fit = enough && differing.length > 0 ? leastSquares(rows) : null;
  return {
    n: rows.length,
    customers,
    least_customers: LEAST_CUSTOMERS,
    explained: fit?.explained ?? null,
    factors: AGREED_FACTORS.map((factor) => ({ factor, slope: slopeOf(fit, differing, factor) })),
  };
}

function slopeOf(
  fit: Fit | null,
  differing: readonly AgreedFactor[],
  factor: AgreedFactor,
): Mean | null {
  return differing.includes(factor) ? (fit?.slopes[differing.indexOf(factor)] ?? null) : null;
}

/**
 * Each factor of one conversation, 1 with no penalty and 0 with all; reliability is 0 with a promise kept
 * late or broken. Null where a factor was not looked for.
 */
function valuesOf({
  promises,
  factors,
}: Satisfied["observed"]): Record<AgreedFactor, number | null> {
  const of = (factor: Exclude<AgreedFactor, "reliability">) => {
    const input = factors[factor];
    return input === undefined || input.n === 0 ? null : 1 - input.loss / (100 * input.n);
  };
  const failed = (promises.kept_late ?? 0) + (promises.broken ?? 0);
  return {
    reliability: failed > 0 ? 0 : 1,
    responsiveness: of("responsiveness"),
    assurance: of("assurance"),
    empathy: of("empathy"),
  };
}
