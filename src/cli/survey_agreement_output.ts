import type { Mean, SurveyAgreement } from "../model/surveys.ts";
import { inWords } from "../report/names.ts";

/** Whether what was asked and what was observed go together, as lines of text. */
export function agreementText(found: SurveyAgreement): string {
  const { from, to, months, whole, regression } = found;
  const { n, customers, least_customers, explained, factors } = regression;
  const lines = [
    `CSAT of teams and what was observed of them, ${from} to ${to}: rank correlation, -1 to 1.`,
    ranked("All months", whole, found),
    ...months.map((one) => ranked(one.month, one, found)),
    "",
    `CSAT (0 to 1) of conversations without any penalty less that with all, n ${n} answers of ${customers} customers:`,
    ...factors.map(({ factor, slope }) => `${inWords(factor)}: ${mean(slope)}`),
    explained === null
      ? `Measured from ${least_customers} customers on, where some conversations have penalties and some have none.`
      : `Together they go with ${Math.round(100 * explained)}% of the differences in CSAT.`,
    "Association, not cause. Where the two disagree, that is worth reading: customers judge what no conversation shows.",
  ];
  return `${lines.join("\n")}\n`;
}

type Ranked = SurveyAgreement["whole"];

function ranked(
  name: string,
  { answers, score, attention }: Ranked,
  { least_teams }: SurveyAgreement,
) {
  const side = (which: string, { teams, correlation }: Ranked["score"]) =>
    `${which} ${correlation === null && teams < least_teams ? `not measured, ${teams} of at least ${least_teams} teams` : `${mean(correlation)} (${teams} teams)`}`;
  return `${name}: ${side("score", score)}; ${side("attention", attention)}; n ${answers} answers`;
}

function mean(of: Mean | null): string {
  if (of === null) return "not measured";
  const [value, low, high] = [of.value, of.low, of.high].map((one) => one.toFixed(2));
  return `${value} [${low} to ${high}]`;
}
