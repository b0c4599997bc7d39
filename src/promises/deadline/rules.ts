import type { WorkCalendar } from "../../calendar/work_calendar.ts";
import { dateOf, dayOf, daysInMonth, instantOf } from "../../calendar/zone.ts";
import type { Deadline } from "../../model/review.ts";
import { candidatesOf, type NamedDay, namedDay } from "./calendar_day.ts";
import { clockMinute, partOfDay } from "./time_of_day.ts";
import type { PartOfDay, TimeUnit, TimeWords } from "./words.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DECEMBER = 12;
const LAST_MINUTE = 24 * 60 - 1;
const DAYS_IN: Readonly<Partial<Record<TimeUnit, number>>> = { day: 1, week: 7, fortnight: 14 };

/** When and where the promise was made: what relative words are counted from. */
export interface Anchor {
  at: number;
  /** Zone in which clock times are read. */
  zone: string;
  /** Day number and minute of the day in that zone. */
  day: number;
  minute: number;
  calendar: WorkCalendar;
  locale: string;
  untilMidnight: boolean;
  /** People are talking live: defaults are short. */
  live: boolean;
}

export type Candidates = readonly number[];

/** What a rule read; a null due with source "none" means that no clock can be set. */
export interface DueReading {
  rule: string;
  due: number | null;
  source: Deadline["source"];
  /** Both instants, where the words can mean two. */
  ambiguous?: Candidates;
}

type Rule = (text: string, words: TimeWords, anchor: Anchor) => DueReading | null;

/** Tried in order; the first that can read the words decides. */
const RULES: readonly Rule[] = [
  dayAndTime,
  moment,
  businessAmount,
  elapsedAmount,
  period,
  openEnded,
  vague,
];

/** Reads the words that say when. */
export function readWords(text: string, words: TimeWords, anchor: Anchor): DueReading {
  for (const rule of RULES) {
    const reading = rule(text, words, anchor);
    if (reading !== null) return reading;
  }
  return byDefault("not_read", anchor);
}

/** No usable deadline: an hour of working time in a live channel, else a working day. */
export function byDefault(rule: string, { at, calendar, live }: Anchor): DueReading {
  const minutes = live ? 60 : calendar.dayMinutes;
  return { rule, due: calendar.addBusinessMinutes(at, minutes), source: "default" };
}

/** A day, a clock time, a part of the day, or several of these together. */
function dayAndTime(text: string, words: TimeWords, anchor: Anchor): DueReading | null {
  // "A week from today" is an amount of time, whatever day it names.
  if (words.fromNow.test(text)) return null;
  const named = namedDay(text, words, anchor);
  const minute = clockMinute(text, words);
  const part = partOfDay(text, words);
  if (named !== null) return onDay(text, words, anchor, named, minute ?? part);
  if (minute !== null) {
    const today = instantOf(anchor.day, minute, anchor.zone);
    const due = today > anchor.at ? today : instantOf(anchor.day + 1, minute, anchor.zone);
    return { rule: "clock_time", due, source: "explicit" };
  }
  if (part === "close" && !words.next.test(text)) {
    return { rule: "end_of_business", due: closing(anchor), source: "relative" };
  }
  if (typeof part === "number" && amountIn(text, words) === null) {
    const today = instantOf(anchor.day, part, anchor.zone);
    const due = today > anchor.at ? today : instantOf(anchor.day + 1, part, anchor.zone);
    return { rule: "part_of_day", due, source: "relative" };
  }
  return null;
}

function onDay(
  text: string,
  words: TimeWords,
  anchor: Anchor,
  named: NamedDay,
  time: PartOfDay | null,
): DueReading {
  const { rule, source } = named;
  const before = words.before.test(text) && time === null;
  const instant = (day: number): number => {
    if (before) return beforeDay(day, anchor);
    if (typeof time === "number") return instantOf(day, time, anchor.zone);
    if (rule === "today" && time === null && anchor.untilMidnight)
      return instantOf(day, LAST_MINUTE, anchor.zone);
    return day === anchor.day ? closing(anchor) : anchor.calendar.endOfBusiness(day);
  };
  const due = instant(named.day);
  if (named.other === undefined) {
    // "this morning" said at noon, "today at 9" said at ten: the words cannot mean the past.
    if (due > anchor.at) return { rule, due, source };
    return named.rule === "today"
      ? { rule, due: closing(anchor), source }
      : { rule, due: null, source: "none" };
  }
  const other = instant(named.other);
  // A clock time that is still to come settles which day is meant.
  if (named.undecided === true && typeof time === "number") {
    return { rule: "weekday_today", due: due > anchor.at ? due : other, source };
  }
  const ambiguous = candidatesOf([due, other].filter((at) => at > anchor.at));
  if (named.undecided !== true) return { rule, due, source, ambiguous };
  return ambiguous.length === 1
    ? { rule: "weekday_today", due: other, source }
    : { rule, due: null, source: "none", ambiguous };
}

/** End of business of the last working day before; when that is over, the day's own beginning. */
function beforeDay(day: number, { calendar, zone, at }: Anchor): number {
  const end = calendar.endOfBusiness(calendar.lastBusinessDay(day - 1));
  return end > at ? end : instantOf(day, 0, zone);
}

/** End of business today, by the promiser's calendar; after closing, of the next working day. */
function closing({ calendar, at }: Anchor): number {
  const today = calendar.dayAt(at);
  const end = calendar.endOfBusiness(today);
  return end > at ? end : calendar.endOfBusiness(today + 1);
}

/** "2 business days", "24 business hours". */
function businessAmount(text: string, words: TimeWords, anchor: Anchor): DueReading | null {
  const amount = amountIn(text, words);
  if (amount === null || !amount.business) return null;
  const { calendar, at } = anchor;
  const { count, unit } = amount;
  if (unit === "minute" || unit === "hour") {
    const due = calendar.addBusinessMinutes(at, count * (unit === "hour" ? 60 : 1));
    return { rule: "business_hours", due, source: "relative" };
  }
  const days = unit === "week" ? count * 5 : count;
  const day = calendar.addBusinessDays(calendar.dayAt(at), days);
  return { rule: "business_days", due: calendar.endOfBusiness(day), source: "relative" };
}

/** "within 24 hours", "in 5-10 minutes", "in two days": nights and weekends count. */
function elapsedAmount(text: string, words: TimeWords, anchor: Anchor): DueReading | null {
  const amount = amountIn(text, words);
  if (amount === null) return null;
  const { count, unit } = amount;
  const { at, day, calendar } = anchor;
  if (unit === "minute") return { rule: "minutes", due: at + count * MINUTE, source: "relative" };
  if (unit === "hour") return { rule: "hours", due: at + count * HOUR, source: "relative" };
  const days = DAYS_IN[unit];
  const target =
    days === undefined ? addMonths(day, count * (unit === "year" ? 12 : 1)) : day + count * days;
  return { rule: `${unit}s`, due: calendar.endOfBusiness(target), source: "relative" };
}

/** "next week", "end of the month", "this weekend", "by the end of the year". */
function period(text: string, words: TimeWords, anchor: Anchor): DueReading | null {
  const { calendar, day, at, zone } = anchor;
  const ahead = words.afterNext.test(text) ? 2 : words.next.test(text) ? 1 : 0;
  const ofMonth = weekOfMonth(text, words, anchor);
  if (ofMonth !== null) return ofMonth;
  const before = words.beforeWeekend.test(text);
  if (words.weekend.test(text)) {
    const week = day + 7 * ahead;
    const friday = calendar.endOfBusiness(calendar.lastBusinessDayOfWeek(week));
    if (before && friday > at) return { rule: "before_weekend", due: friday, source: "relative" };
    const sunday = week + 6 - ((((week + 3) % 7) + 7) % 7);
    return { rule: "weekend", due: instantOf(sunday, LAST_MINUTE, zone), source: "relative" };
  }
  if (words.week.test(text)) {
    const due = calendar.endOfBusiness(calendar.lastBusinessDayOfWeek(day + 7 * ahead));
    const later = calendar.endOfBusiness(calendar.lastBusinessDayOfWeek(day + 7));
    const rule = ahead === 2 ? "week_after_next" : ahead === 1 ? "next_week" : "this_week";
    return { rule, due: due > at ? due : later, source: "relative" };
  }
  if (words.month.test(text)) return monthEnd(ahead, anchor);
  const month = words.months[words.monthNamed.exec(text)?.[1]?.slice(0, 3) ?? ""];
  if (month !== undefined) return namedMonthEnd(month, anchor);
  if (!words.year.test(text)) return null;
  const { year } = dateOf(day);
  const last = dayOf({ year: year + ahead, month: DECEMBER, day: 31 }) ?? day;
  const due = calendar.endOfBusiness(calendar.lastBusinessDay(last));
  return {
    rule: "end_of_year",
    due: due > at ? due : null,
    source: due > at ? "relative" : "none",
  };
}

const SEVENTHS = ["first", "second", "third", "fourth"];

/** "The first week of April": up to the seventh, the fourteenth and so on, or the end of the month. */
function weekOfMonth(text: string, words: TimeWords, anchor: Anchor): DueReading | null {
  const [, which = "", name = ""] = words.weekOfMonth.exec(text) ?? [];
  const month = words.months[name.slice(0, 3)];
  if (month === undefined) return null;
  if (which === "last") return namedMonthEnd(month, anchor);
  const { calendar, day, at } = anchor;
  const end = (year: number): number | null => {
    const last = dayOf({ year, month, day: 7 * (SEVENTHS.indexOf(which) + 1) });
    return last === null ? null : calendar.endOfBusiness(calendar.lastBusinessDay(last));
  };
  const { year } = dateOf(day);
  const due = [end(year), end(year + 1)].find((instant) => instant !== null && instant > at);
  return due == null ? null : { rule: "week_of_month", due, source: "explicit" };
}

function monthEnd(ahead: number, { calendar, day, at }: Anchor): DueReading {
  const end = (from: number) => calendar.endOfBusiness(calendar.lastBusinessDayOfMonth(from));
  const due = end(addMonths(day, ahead));
  const rule = ahead === 1 ? "next_month" : "end_of_month";
  return { rule, due: due > at ? due : end(addMonths(day, 1)), source: "relative" };
}

/** "by the end of April", "in April": the last working day of the next month of that name. */
function namedMonthEnd(month: number, { calendar, day, at }: Anchor): DueReading {
  const { year } = dateOf(day);
  const end = (of: number) =>
    calendar.endOfBusiness(
      calendar.lastBusinessDayOfMonth(dayOf({ year: of, month, day: 1 }) ?? day),
    );
  const due = end(year) > at ? end(year) : end(year + 1);
  return { rule: "named_month", due, source: "explicit" };
}

/** "in a moment": ten minutes in a live channel. */
function moment(text: string, words: TimeWords, anchor: Anchor): DueReading | null {
  if (!words.moment.test(text)) return null;
  if (!anchor.live) return byDefault("moment", anchor);
  return { rule: "moment", due: anchor.at + 10 * MINUTE, source: "default" };
}

function openEnded(text: string, words: TimeWords): DueReading | null {
  return words.openEnded.test(text) ? { rule: "open_ended", due: null, source: "none" } : null;
}

function vague(text: string, words: TimeWords, anchor: Anchor): DueReading | null {
  return words.vague.test(text) ? byDefault("vague", anchor) : null;
}

interface Amount {
  count: number;
  unit: TimeUnit;
  business: boolean;
}

/** The amount of time in the words; ranges give their upper end. */
function amountIn(text: string, words: TimeWords): Amount | null {
  const minutes = words.fixed.find(([pattern]) => pattern.test(text))?.[1];
  if (minutes !== undefined) return { count: minutes, unit: "minute", business: false };
  const found = words.amount.exec(text) ?? words.amount.exec(` 1 ${lastUnit(text)}`);
  if (found === null) return null;
  const numbers = [found[1], found[2], found[5]]
    .map((word) => (word === undefined ? Number.NaN : (words.numbers[word] ?? Number(word))))
    .filter((value) => Number.isFinite(value));
  const unit = words.units.find(([start]) => (found[4] ?? "").startsWith(start))?.[1];
  if (unit === undefined || numbers.length === 0) return null;
  return { count: Math.max(...numbers), unit, business: found[3] !== undefined };
}

/** "in the next hour", "within the next day", "over the coming year": one of the unit. */
function lastUnit(text: string): string {
  return (
    /\b(?:within|in|over) the (?:next |coming )(business |working )?(hour|day|week|month|year)\b/
      .exec(text)?.[0]
      ?.replace(/^.* (?=(?:business |working )?\w+$)/, "") ?? ""
  );
}

function addMonths(day: number, count: number): number {
  const { year, month, day: date } = dateOf(day);
  const index = year * 12 + month - 1 + count;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  const last = daysInMonth(target.year, target.month);
  return dayOf({ ...target, day: Math.min(date, last) }) ?? day;
}
