import { dateOf, dayOf, daysInMonth, weekdayOf } from "../../calendar/zone.ts";
import type { Anchor, Candidates } from "./rules.ts";
import type { TimeWords } from "./words.ts";

/** A day named in the text, with the other day it could be where that is open. */
export interface NamedDay {
  rule: string;
  source: "explicit" | "relative";
  day: number;
  /** The same words, read the other way. */
  other?: number;
  /** Nothing decides between the two: no due instant is set. */
  undecided?: boolean;
}

const MONTH_FIRST = new Set(["en-us", "en-ph", "fil-ph"]);

/** The day the words name: counted from today, a weekday, or a date. */
export function namedDay(text: string, words: TimeWords, anchor: Anchor): NamedDay | null {
  return (
    isoDate(text) ??
    numericDate(text, anchor) ??
    namedDate(text, words, anchor) ??
    midMonth(text, words, anchor) ??
    countedDay(text, words, anchor) ??
    ordinal(text, words, anchor) ??
    weekday(text, words, anchor) ??
    feast(text, words, anchor)
  );
}

function isoDate(text: string): NamedDay | null {
  const found = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
  if (found === null) return null;
  const day = dayOf({ year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) });
  return day === null ? null : { rule: "iso_date", source: "explicit", day };
}

function numericDate(text: string, anchor: Anchor): NamedDay | null {
  const found =
    /\b(\d{1,2})\/(\d{1,2})(?:\/(\d{2,4}))?\b/.exec(text) ??
    /\b(\d{1,2})[.-](\d{1,2})[.-](\d{4}|\d{2})\b/.exec(text);
  if (found === null) return null;
  const first = Number(found[1]);
  const second = Number(found[2]);
  const monthFirst = MONTH_FIRST.has(anchor.locale.toLowerCase());
  const [month, date] =
    (monthFirst && first <= 12) || second > 12 ? [first, second] : [second, first];
  const year = found[3] === undefined ? undefined : fullYear(Number(found[3]));
  const day = dated(month, date, year, anchor);
  return day === null ? null : { rule: "numeric_date", source: "explicit", day };
}

function namedDate(text: string, words: TimeWords, anchor: Anchor): NamedDay | null {
  const groups = words.namedDate.exec(text)?.groups;
  if (groups === undefined) return null;
  const month = words.months[(groups["monthA"] ?? groups["monthB"] ?? "").slice(0, 3)];
  const date = Number(groups["dateA"] ?? groups["dateB"]);
  if (month === undefined) return null;
  const year = groups["year"] === undefined ? undefined : Number(groups["year"]);
  const day = dated(month, date, year, anchor);
  return day === null ? null : { rule: "named_date", source: "explicit", day };
}

/** "Mid-March": the 15th. */
function midMonth(text: string, words: TimeWords, anchor: Anchor): NamedDay | null {
  const month = words.months[words.midMonth.exec(text)?.[1]?.slice(0, 3) ?? ""];
  const day = month === undefined ? null : dated(month, 15, undefined, anchor);
  return day === null ? null : { rule: "mid_month", source: "explicit", day };
}

function countedDay(text: string, words: TimeWords, anchor: Anchor): NamedDay | null {
  const found = words.days.find(([pattern]) => pattern.test(text));
  if (found === undefined) return null;
  const rule = found[1] === 0 ? "today" : found[1] === 1 ? "tomorrow" : "day_after_tomorrow";
  return { rule, source: "relative", day: anchor.day + found[1] };
}

/**
 * The coming weekday. Named on that same day it is today before noon and open after; "next Friday"
 * is Friday of the next week, which some read as the coming one.
 */
function weekday(text: string, words: TimeWords, anchor: Anchor): NamedDay | null {
  const name = words.midweek.test(text) ? "wed" : words.weekday.exec(text)?.[1]?.slice(0, 3);
  const wanted = name === undefined ? undefined : words.weekdays[name];
  if (wanted === undefined) return null;
  const ahead = (wanted - weekdayOf(anchor.day) + 7) % 7;
  const base = { source: "relative" as const };
  // "Monday or Tuesday", "between Monday and Wednesday": the one that comes last.
  const last = words.weekdays[words.weekdayRange.exec(text)?.[1]?.slice(0, 3) ?? ""];
  if (last !== undefined) {
    const day = anchor.day + ahead + ((last - wanted + 7) % 7);
    return { ...base, rule: "weekday_range", day };
  }
  if (words.weekLater.test(text)) {
    return { ...base, rule: "weekday", day: anchor.day + (ahead === 0 ? 7 : ahead) + 7 };
  }
  if (words.next.test(text)) {
    const monday = anchor.day - ((weekdayOf(anchor.day) + 6) % 7) + 7;
    const day = monday + ((wanted + 6) % 7);
    const coming = anchor.day + (ahead === 0 ? 7 : ahead);
    const next = { ...base, rule: "next_weekday", day };
    return coming === day ? next : { ...next, other: coming };
  }
  if (ahead > 0) return { ...base, rule: "weekday", day: anchor.day + ahead };
  if (anchor.minute < 12 * 60) return { ...base, rule: "weekday_today", day: anchor.day };
  const open = { ...base, rule: "weekday_ambiguous", day: anchor.day, other: anchor.day + 7 };
  return { ...open, undecided: true };
}

function feast(text: string, words: TimeWords, anchor: Anchor): NamedDay | null {
  const found = words.feasts.find(([pattern]) => pattern.test(text));
  if (found === undefined) return null;
  const day = dated(found[1], found[2], undefined, anchor);
  return day === null ? null : { rule: "feast", source: "explicit", day };
}

function ordinal(text: string, words: TimeWords, anchor: Anchor): NamedDay | null {
  const date = Number(words.ordinal.exec(text)?.[1]);
  if (!(date >= 1 && date <= 31)) return null;
  let { year, month } = dateOf(anchor.day);
  for (let tries = 0; tries < 13; tries += 1) {
    const day = date <= daysInMonth(year, month) ? dayOf({ year, month, day: date }) : null;
    if (day !== null && day >= anchor.day) return { rule: "day_of_month", source: "explicit", day };
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
  }
  return null;
}

/** Without a year the date is the next one to come. */
function dated(
  month: number,
  date: number,
  year: number | undefined,
  anchor: Anchor,
): number | null {
  if (year !== undefined) return dayOf({ year, month, day: date });
  const { year: thisYear } = dateOf(anchor.day);
  const day = dayOf({ year: thisYear, month, day: date });
  if (day !== null && day >= anchor.day) return day;
  return dayOf({ year: thisYear + 1, month, day: date });
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

/** The other instants of an open reading, in time order. */
export function candidatesOf(instants: readonly number[]): Candidates {
  return [...new Set(instants)].sort((a, b) => a - b);
}
