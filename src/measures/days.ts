import { dateOf, dayAt, minuteAt } from "../calendar/zone.ts";

/** YYYY-MM-DD of an instant in a zone; empty for none. */
export function dayOf(at: string | null, zone: string): string {
  const time = at === null ? Number.NaN : Date.parse(at);
  if (Number.isNaN(time)) return "";
  const { year, month, day } = dateOf(dayAt(time, zone));
  if (year < 1 || year > 9999) return "";
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** The hour of an instant on the zone's clock, 0 to 23. */
export function hourOf(at: string | null, zone: string): number | null {
  const time = at === null ? Number.NaN : Date.parse(at);
  return Number.isNaN(time) ? null : Math.floor(minuteAt(time, zone) / 60);
}
