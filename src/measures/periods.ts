/** First and last day, YYYY-MM-DD, both included. */
export interface Span {
  from: string;
  to: string;
}

export type Step = "day" | "week" | "month";

const DAY = 86_400_000;
/** A line of more points says no more. */
const MOST_DAYS = 45;
const MOST_WEEK_DAYS = 7 * 27;

const time = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayAt = (at: number) => new Date(at).toISOString().slice(0, 10);

/** Days from one to another. */
export function daysBetween(from: string, to: string): number {
  return (time(to) - time(from)) / DAY;
}

/** Every day of a span. */
export function daysIn({ from, to }: Span): string[] {
  const days: string[] = [];
  for (let at = time(from); at <= time(to); at += DAY) days.push(dayAt(at));
  return days;
}

/** The stored periods that make up a span: whole years, whole months, and the days of months that are cut. */
export function periodsIn(span: Span): string[] {
  const periods: string[] = [];
  for (let day = span.from; day <= span.to; ) {
    const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
    const next = `${nextMonth(month)}-01`;
    const last = dayAt(time(next) - DAY);
    if (day.endsWith("-01-01") && `${year}-12-31` <= span.to) {
      periods.push(year);
      day = `${String(Number(year) + 1).padStart(4, "0")}-01-01`;
      continue;
    }
    if (day.endsWith("-01") && last <= span.to) periods.push(month);
    else periods.push(...daysIn({ from: day, to: last < span.to ? last : span.to }));
    day = next;
  }
  return periods;
}

/** The years that a span touches. */
export function yearsIn({ from, to }: Span): string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_unused, i) =>
    String(first + i).padStart(4, "0"),
  );
}

/** The months and days of a span: for a line over time, which draws no years. */
function monthsIn(span: Span): string[] {
  return periodsIn(span).flatMap((period) =>
    period.length === 4
      ? Array.from({ length: 12 }, (_unused, i) => `${period}-${String(i + 1).padStart(2, "0")}`)
      : [period],
  );
}

function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const following = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${String(following[0]).padStart(4, "0")}-${String(following[1]).padStart(2, "0")}`;
}

/** How finely a span is drawn over time. */
export function stepOf(span: Span): Step {
  const days = (time(span.to) - time(span.from)) / DAY + 1;
  return days <= MOST_DAYS ? "day" : days <= MOST_WEEK_DAYS ? "week" : "month";
}

/** The stored periods for a line over time. */
export function periodsByStep(span: Span, step: Step): string[] {
  return step === "month" ? monthsIn(span) : daysIn(span);
}

/** The first day of the step in which a stored period lies. Weeks begin on Monday. */
export function startOfStep(period: string, step: Step): string {
  if (step === "month") return `${period.slice(0, 7)}-01`;
  if (step === "day") return period;
  const at = time(period);
  return dayAt(at - ((new Date(at).getUTCDay() + 6) % 7) * DAY);
}
