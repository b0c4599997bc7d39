import { dayOf, formatInstant, instantOf, minuteAt } from "../../calendar/zone.ts";
import { instantOf as written } from "../json/fields.ts";

const DAY = /^(\d{4})-?(\d{2})-?(\d{2})$/;
const LOCAL = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?$/;
/** Plugins write a day as its first minute, some as its second to tell it from "not set". */
const FIRST_MINUTES = 1;

/**
 * What a shop says of a time, as an instant in UTC; where no zone is told, in the house's. A day is
 * its beginning: what came that day came in time. Null for what is no time.
 */
export function instantIn(value: string | number, zone: string): string | null {
  const text = String(value).trim();
  const named = DAY.exec(text);
  if (named !== null) {
    const day = dayNamed(named);
    return day === null ? null : new Date(instantOf(day, 0, zone)).toISOString();
  }
  const local = LOCAL.exec(text);
  if (local !== null) {
    const [, , , , hour = "", minute = "", second = "0"] = local;
    const day = dayNamed(local);
    const minutes = Number(hour) * 60 + Number(minute);
    if (day === null || minutes > 24 * 60 || Number(minute) > 59 || Number(second) > 59)
      return null;
    return new Date(instantOf(day, minutes, zone) + Number(second) * 1000).toISOString();
  }
  return written(value);
}

/**
 * What a shop says of the promised time: a day (2026-03-06, 20260306) or an instant. Midnight, in
 * UTC or in the house's zone, is how many plugins write a day, and is read as the whole day.
 */
export function promisedIn(value: string | number, zone: string): string | null {
  const text = String(value).trim();
  const named = DAY.exec(text);
  if (named !== null) return dayNamed(named) === null ? null : named.slice(1, 4).join("-");
  const instant = instantIn(value, zone);
  if (instant === null) return null;
  const at = Date.parse(instant);
  for (const clock of [zone, "UTC"]) {
    if (minuteAt(at, clock) <= FIRST_MINUTES) return formatInstant(at, clock).slice(0, 10);
  }
  return instant;
}

function dayNamed(found: RegExpExecArray): number | null {
  return dayOf({ year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) });
}
