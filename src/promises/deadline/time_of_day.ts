import type { PartOfDay, TimeWords } from "./words.ts";

/** Hours up to this one, said without am or pm, mean the afternoon: nobody is called at 3 at night. */
const LAST_AFTERNOON_HOUR = 7;

/** Minute of the day of a clock time in the words; null when there is none or it is impossible. */
export function clockMinute(text: string, words: TimeWords): number | null {
  if (words.midnight.test(text)) return 24 * 60;
  if (words.noon.test(text)) return 12 * 60;
  const found = words.clock.exec(text);
  if (found === null) return null;
  if (found[1] !== undefined) {
    const hour = Number(found[1]) % 12;
    const afternoon = found[3]?.startsWith("p") === true;
    return valid(hour + (afternoon ? 12 : 0), Number(found[2] ?? 0), Number(found[1]) <= 12);
  }
  if (found[4] !== undefined) return valid(Number(found[4]), Number(found[5]), true);
  const bare = Number(found[6] ?? found[7]);
  return valid(bare > 0 && bare <= LAST_AFTERNOON_HOUR ? bare + 12 : bare, 0, bare > 0);
}

function valid(hour: number, minute: number, possible: boolean): number | null {
  return possible && hour <= 24 && minute < 60 ? hour * 60 + minute : null;
}

/** The part of the day in the words, as the latest minute it can mean. */
export function partOfDay(text: string, words: TimeWords): PartOfDay | null {
  return words.partsOfDay.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** The zone stated in the words ("3 pm EST", "17:00 Europe/Madrid"), as written or abbreviated. */
export function statedZone(text: string, words: TimeWords): string | null {
  const named = /\b[a-z]{2,12}\/[a-z_]{2,24}(?:\/[a-z_]{2,24})?\b/.exec(text)?.[0];
  if (named !== undefined) return named;
  for (const [name, zone] of Object.entries(words.zones)) {
    const at = text.lastIndexOf(name);
    const free =
      at > 0 && !/\w/.test(text[at - 1] ?? "") && !/\w/.test(text[at + name.length] ?? "");
    if (free) return zone;
  }
  return null;
}
