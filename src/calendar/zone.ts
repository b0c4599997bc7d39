import { Temporal } from "temporal-polyfill";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Whether the name is an IANA time zone this runtime knows. */
export function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/** Offsets change at whole quarter hours only, so one look-up serves an hour of instants. */
const offsets = new Map<string, Map<number, number>>();
const MOST_OFFSETS = 20_000;

/** Offset from UTC in milliseconds at an instant, with daylight saving. */
export function offsetAt(epochMs: number, zone: string): number {
  if (zone === "UTC") return 0;
  let ofZone = offsets.get(zone);
  if (ofZone === undefined || ofZone.size > MOST_OFFSETS) {
    ofZone = new Map();
    offsets.set(zone, ofZone);
  }
  const hour = Math.floor(epochMs / (HOUR / 4));
  let offset = ofZone.get(hour);
  if (offset === undefined) {
    const zoned = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone);
    offset = zoned.offsetNanoseconds / 1e6;
    ofZone.set(hour, offset);
  }
  return offset;
}

/** Day number (days since 1970-01-01) of an instant on the zone's wall calendar. */
export function dayAt(epochMs: number, zone: string): number {
  return Math.floor((epochMs + offsetAt(epochMs, zone)) / (24 * HOUR));
}

/**
 * The instant of a wall-clock minute of a day. In the hour that daylight saving skips it is the
 * instant just after the gap; in the hour it repeats, the first of the two.
 */
export function instantOf(day: number, minuteOfDay: number, zone: string): number {
  if (zone === "UTC") return day * 24 * HOUR + minuteOfDay * MINUTE;
  const { year, month, day: date } = dateOf(day);
  return Temporal.PlainDateTime.from({ year, month, day: date })
    .add({ minutes: minuteOfDay })
    .toZonedDateTime(zone, { disambiguation: "compatible" }).epochMilliseconds;
}

export interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

/** Calendar date of a day number. */
export function dateOf(day: number): CalendarDate {
  const date = new Date(day * 24 * HOUR);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Day number of a calendar date; null when there is no such date (31 February). */
export function dayOf({ year, month, day }: CalendarDate): number | null {
  const number = Math.floor(Date.UTC(year, month - 1, day) / (24 * HOUR));
  const back = dateOf(number);
  return back.month === month && back.day === day ? number : null;
}

/** Weekday of a day number: 0 Sunday to 6 Saturday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** RFC 3339 text of an instant, written with the zone's offset. */
export function formatInstant(epochMs: number, zone = "UTC"): string {
  if (zone === "UTC") return new Date(epochMs).toISOString().replace(".000Z", "Z");
  const offset = offsetAt(epochMs, zone);
  const local = new Date(epochMs + offset).toISOString().slice(0, 19);
  const minutes = Math.abs(offset) / MINUTE;
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${local}${offset < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
