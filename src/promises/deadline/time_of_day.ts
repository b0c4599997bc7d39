import type { PartOfDay, TimeWords } from "./words.ts";

/** Hours up to this one, said without am or pm, mean the afternoon: nobody is called at 3 at night. */
const LAST_AFTERNOON_HOUR = 7;

/** Minute of the day of a clock time in the words; null when there is none or it is impossible. */
export function clockMinute(text: string, words: TimeWords): number | null {
  if (words.midnight.test(text)) return 24 * 60;
  if (words.noon.test(text)) return 12 * 60;
  const found = words.clock.exec(text.replace(words.clockRange, " at "));
  if (found === null) return null;
  const [, hour, minute, half = "", hour24 = "", minute24, at, oClock, by] = found;
  if (hour !== undefined) {
    const late = /^p|afternoon|evening|night/.test(half);
    return valid((Number(hour) % 12) + (late ? 12 : 0), Number(minute ?? 0), Number(hour) <= 12);
  }
  if (minute24 !== undefined) {
    // "3:30" is said as "at 3" is; "03:30" and "15:30" are read off a clock of 24 hours.
    const hours = hour24.length === 1 ? likelyHour(Number(hour24)) : Number(hour24);
    return valid(hours, Number(minute24), true);
  }
  const bare = Number(at ?? oClock ?? by);
  return valid(likelyHour(bare), 0, bare > 0);
}

function likelyHour(hour: number): number {
  return hour > 0 && hour <= LAST_AFTERNOON_HOUR ? hour + 12 : hour;
}

function valid(hour: number, minute: number, possible: boolean): number | null {
  return possible && hour <= 24 && minute < 60 ? hour * 60 + minute : null;
}

/** The part of the day in the words, as the latest minute it can mean. */
export function partOfDay(text: string, words: TimeWords): PartOfDay | null {
  return words.partsOfDay.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
