import { dateOf, dayAt } from "../../calendar/zone.ts";
import type { PeriodicQuery, PeriodicReport } from "../../model/periodic_report.ts";
import type { PromiseQuery } from "../../model/promise_views.ts";
import { buildReport } from "../../report/periodic/build.ts";
import { lastWhole, periodAround, periodBefore } from "../../report/periodic/period.ts";
import type { Store } from "../../store/types.ts";

/** So many promises of each kind stand in the report; how many there are is said. */
const MOST_PROMISES = 5;

/** Gathers what a report is made of, as the store knows it now, and writes the report. */
export async function reportOf(
  store: Store,
  workspace: string,
  { period, on }: PeriodicQuery,
  now: string,
): Promise<PeriodicReport> {
  const { calendar, language } = await store.config(workspace);
  const { zone } = calendar;
  const days = on === undefined ? lastWhole(dayText(now, zone), period) : periodAround(on, period);
  const before = periodBefore(days, period);
  const measured = (span: typeof days) =>
    store.measures.report(workspace, { by: "all", ...span }, now);
  const promises = async (query: Omit<PromiseQuery, "limit">) => {
    const { items, total } = await store.promises(
      workspace,
      { ...query, limit: MOST_PROMISES },
      now,
    );
    return { items, total };
  };
  return buildReport({
    asOf: now,
    period,
    days,
    before,
    language,
    zone,
    now: await measured(days),
    previous: await measured(before),
    found: await store.foundIn(workspace, days),
    audited: await store.audits.results(workspace, days),
    broken: await promises({ view: "all", outcome: "broken", in_rate: "yes", ...days }),
    atRisk: {
      overdue: await promises({ view: "overdue" }),
      today: await promises({ view: "due_today" }),
      week: await promises({ view: "this_week" }),
    },
  });
}

/** The day of an instant in a zone, YYYY-MM-DD. */
export function dayText(instant: string, zone: string): string {
  const { year, month, day } = dateOf(dayAt(Date.parse(instant), zone));
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}
