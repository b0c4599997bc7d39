const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Units from large to small: from which distance on, and how many milliseconds one is. */
const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number, number])[] = [
  ["year", 700 * DAY, 365.25 * DAY],
  ["month", 60 * DAY, 30.44 * DAY],
  ["day", 36 * HOUR, DAY],
  ["hour", 90 * MINUTE, HOUR],
  ["minute", 0, MINUTE],
];

/** "in 3 hours", "yesterday", "2 months ago". */
export function relative(at: string, now: number, language: string): string {
  const distance = Date.parse(at) - now;
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  for (const [unit, from, size] of STEPS) {
    if (Math.abs(distance) >= from) return format.format(Math.round(distance / size), unit);
  }
  return format.format(0, "minute");
}

/** Date and time on this person's clock, or on that of a zone; the year only when it is another one. */
export function dateTime(at: string, now: number, language: string, timeZone?: string): string {
  const date = new Date(at);
  const year = date.getFullYear() === new Date(now).getFullYear() ? undefined : "numeric";
  return date.toLocaleString(language, {
    timeZone,
    weekday: "short",
    day: "numeric",
    month: "short",
    year,
    hour: "numeric",
    minute: "2-digit",
  });
}

/** "Manila time" when clocks there show something else than this person's; else nothing. */
export function zoneNote(at: string, zone: string): string {
  const clock = (timeZone?: string) => new Date(at).toLocaleString("en", { timeZone });
  if (clock(zone) === clock()) return "";
  const city = zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;
  return zone.includes("/") ? `${city} time` : city;
}

/** The same with year, seconds and zone, for a tooltip. */
export function exact(at: string, language: string): string {
  return new Date(at).toLocaleString(language, { dateStyle: "full", timeStyle: "long" });
}

/** A day without the hour. */
export function dayText(at: string, language: string): string {
  return new Date(at).toLocaleDateString(language, { dateStyle: "medium" });
}
