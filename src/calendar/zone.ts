import { Temporal } from "temporal-polyfill";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The time zone by this name (IANA, any case, or an offset), as it is written; null when unknown. */
export function knownZone(zone: string): string | null {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId;
  } catch {
    return null;
  }
}

/** Whether this runtime knows the time zone. */
export function isZone(zone: string): boolean {
  return knownZone(zone) !== null;
}

/** Length of one bucket of the offset table: about a year, so that most hold two changes. */
const BUCKET = 2 ** 35;
/** Zone names come from conversations too, so the memory of them is bounded. */
const MOST_ZONES = 700;

/** The offsets of about a year: `from` holds the instants at which each begins, ascending. */
interface Offsets {
  from: number[];
  offset: number[];
}

const tables = new Map<string, Map<number, Offsets>>();

/** Offset from UTC in milliseconds at an instant, with daylight saving. */
export function offsetAt(epochMs: number, zone: string): number {
  if (zone === "UTC") return 0;
  let table = tables.get(zone);
  if (table === undefined) {
    if (tables.size > MOST_ZONES) tables.clear();
    table = new Map();
    tables.set(zone, table);
  }
  const key = Math.floor(epochMs / BUCKET);
  let bucket = table.get(key);
  if (bucket === undefined) {
    bucket = offsetsOf(key, zone);
    table.set(key, bucket);
  }
  let index = bucket.from.length - 1;
  while (index > 0 && (bucket.from[index] ?? 0) > epochMs) index -= 1;
  return bucket.offset[index] ?? 0;
}

/** Reads the changes of one bucket from Temporal, once. */
function offsetsOf(key: number, zone: string): Offsets {
  const start = key * BUCKET;
  let at = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone);
  const bucket: Offsets = { from: [start], offset: [at.offsetNanoseconds / 1e6] };
  for (;;) {
    const next = at.getTimeZoneTransition("next");
    if (next === null || next.epochMilliseconds >= start + BUCKET) return bucket;
    bucket.from.push(next.epochMilliseconds);
    bucket.offset.push(next.offsetNanoseconds / 1e6);
    at = next;
  }
}

/** Day number (days since 1970-01-01) of an instant on the zone's wall calendar. */
export function dayAt(epochMs: number, zone: string): number {
  return Math.floor((epochMs + offsetAt(epochMs, zone)) / (24 * HOUR));
}

/**
 * The instant of a wall-clock minute of a day. In the hour that daylight saving skips it is moved
 * forward by the gap; in the hour it repeats, the first of the two.
 */
export function instantOf(day: number, minuteOfDay: number, zone: string): number {
  const wall = day * 24 * HOUR + minuteOfDay * MINUTE;
  const before = offsetAt(wall - 24 * HOUR, zone);
  const after = offsetAt(wall + 24 * HOUR, zone);
  if (before === after || offsetAt(wall - before, zone) === before) return wall - before;
  return offsetAt(wall - after, zone) === after ? wall - after : wall - before;
}

/** Minutes since midnight on the zone's wall clock. */
export function minuteAt(epochMs: number, zone: string): number {
  const local = epochMs + offsetAt(epochMs, zone);
  return (local - Math.floor(local / (24 * HOUR)) * 24 * HOUR) / MINUTE;
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

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
