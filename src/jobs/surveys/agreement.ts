import { dateOf, dayAt } from "../../calendar/zone.ts";
import type { MeasureGroup } from "../../model/measures.ts";
import type { SurveyAgreement, SurveyAgreementQuery } from "../../model/surveys.ts";
import type { Store } from "../../store/types.ts";
import { agreementOf, type ObservedTeam } from "../../survey/agreement.ts";

const MOST_MONTHS = 12;

/** Sets what was asked beside what was observed, by team and month, and by factor. */
export async function surveyAgreement(
  store: Store,
  workspace: string,
  query: SurveyAgreementQuery,
  now: string,
): Promise<SurveyAgreement> {
  const { zone } = (await store.config(workspace)).calendar;
  const to = query.to ?? dayText(dayAt(Date.parse(now), zone));
  const from = query.from ?? monthsBefore(to, MOST_MONTHS - 1);
  const [answers, groups] = await Promise.all([
    store.surveys.satisfied(workspace, { from, to, audience: "customer" }),
    store.measures.scoresByMonth(workspace, "team", { from, to }),
  ]);
  const observed = groups.map(
    (group): ObservedTeam => ({
      team: group.key,
      month: group.month,
      score: valueOf(group, "score"),
      attention: valueOf(group, "attention"),
    }),
  );
  const months = [...new Set(answers.map(({ month }) => month))].toSorted();
  const shownMonths = new Set(months.slice(-MOST_MONTHS));
  const shown = answers.filter(({ month }) => shownMonths.has(month));
  return { as_of: now, from, to, ...agreementOf(shown, observed) };
}

/** Null where it was not measured, or of too few. */
function valueOf(
  { values }: Pick<MeasureGroup, "values">,
  which: "score" | "attention",
): number | null {
  const found = values.find(({ id }) => id === which);
  return found === undefined || found.shown === "too_few" || found.shown === "not_measured"
    ? null
    : found.value;
}

const two = (value: number) => String(value).padStart(2, "0");

function dayText(day: number): string {
  const { year, month, day: date } = dateOf(day);
  return `${year}-${two(month)}-${two(date)}`;
}

/** The first day of the month so many months before that of a day. */
function monthsBefore(day: string, count: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const months = year * 12 + month - 1 - count;
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}-01`;
}
