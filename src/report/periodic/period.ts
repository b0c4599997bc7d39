import type { ReportPeriod } from "../../model/periodic_report.ts";

/** First and last day, YYYY-MM-DD, both included. */
export interface Days {
  from: string;
  to: string;
}

const DAY_MS = 86_400_000;
const time = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayAt = (at: number) => new Date(at).toISOString().slice(0, 10);

/** The week (Monday to Sunday) or month in which a day lies. */
export function periodAround(day: string, period: ReportPeriod): Days {
  if (period === "month") {
    const from = `${day.slice(0, 7)}-01`;
    return { from, to: dayBefore(startOfNextMonth(from)) };
  }
  const monday = time(day) - ((new Date(time(day)).getUTCDay() + 6) % 7) * DAY_MS;
  return { from: dayAt(monday), to: dayAt(monday + 6 * DAY_MS) };
}

/** The period just before another one. */
export const periodBefore = ({ from }: Days, period: ReportPeriod): Days =>
  periodAround(dayBefore(from), period);

/** The last period that is over on a day. */
export const lastWhole = (today: string, period: ReportPeriod): Days =>
  periodBefore(periodAround(today, period), period);

const dayBefore = (day: string) => dayAt(time(day) - DAY_MS);

/** From the first day of a month 32 days on lies the next one. */
function startOfNextMonth(first: string): string {
  return `${dayAt(time(first) + 31 * DAY_MS).slice(0, 7)}-01`;
}
