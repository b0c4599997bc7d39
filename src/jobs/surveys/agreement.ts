import { dateOf, dayAt, dayOf } from "../../calendar/zone.ts";
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
  const answers = await store.surveys.satisfied(workspace, { from, to, audience: "customer" });
  const observed = await observedIn(store, workspace, { from, to }, null, now);
  const months = [...new Set(answers.map(({ month }) => month))].toSorted().slice(-MOST_MONTHS);
  for (const month of months) {
    const days = within({ from: `${month}-01`, to: lastOf(month) }, { from, to });
    observed.push(...(await observedIn(store, workspace, days, month, now)));
  }
  const shown = answers.filter(({ month }) => months.includes(month));
  return { as_of: now, from, to, ...agreementOf(shown, observed) };
}

interface Days {
  from: string;
  to: string;
}

async function observedIn(
  store: Store,
  workspace: string,
  days: Days,
  month: string | null,
  now: string,
): Promise<ObservedTeam[]> {
  const { groups } = await store.measures.report(workspace, { by: "team", ...days }, now);
  return groups.map((group) => ({
    team: group.key,
    month,
    score: valueOf(group, "score"),
    attention: valueOf(group, "attention"),
  }));
}

/** Null where it was not measured, or of too few. */
function valueOf({ values }: MeasureGroup, which: "score" | "attention"): number | null {
  const found = values.find(({ id }) => id === which);
  return found === undefined || found.shown === "too_few" || found.shown === "not_measured"
    ? null
    : found.value;
}

const within = (a: Days, b: Days): Days => ({
  from: a.from > b.from ? a.from : b.from,
  to: a.to < b.to ? a.to : b.to,
});

const two = (value: number) => String(value).padStart(2, "0");

function dayText(day: number): string {
  const { year, month, day: date } = dateOf(day);
  return `${year}-${two(month)}-${two(date)}`;
}

function lastOf(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const next = number === 12 ? { year: year + 1, month: 1 } : { year, month: number + 1 };
  return dayText((dayOf({ ...next, day: 1 }) ?? 1) - 1);
}

/** The first day of the month so many months before that of a day. */
function monthsBefore(day: string, count: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const months = year * 12 + month - 1 - count;
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}-01`;
}
