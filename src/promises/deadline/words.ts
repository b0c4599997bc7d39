/** A part of a day: the latest minute it can mean, or the close of business. */
export type PartOfDay = number | "close";

export type TimeUnit = "minute" | "hour" | "day" | "week" | "fortnight" | "month" | "year";

/**
 * The words that the grammar of deadlines reads: English, folded. Other languages supply phrases that
 * are turned into these (phrases.ts).
 */
export interface TimeWords {
  /** "soon", "shortly": a default applies. */
  vague: RegExp;
  /** "in the next release", "when I can": no clock can be set. */
  openEnded: RegExp;
  /** "in a moment": minutes, where people are talking live. */
  moment: RegExp;
  /** "from today" behind an amount. */
  fromNow: RegExp;
  /** An amount of time: groups lower, upper, business, unit. */
  amount: RegExp;
  numbers: Readonly<Record<string, number>>;
  /** Amounts with words of their own, in minutes ("half an hour"). */
  fixed: readonly (readonly [RegExp, number])[];
  /** Unit by the first letters of its word. */
  units: readonly (readonly [start: string, unit: TimeUnit])[];
  /** Days counted from today. */
  days: readonly (readonly [RegExp, number])[];
  weekday: RegExp;
  /** Two weekdays of which the second is the limit. */
  weekdayRange: RegExp;
  /** By the first three letters; 0 is Sunday. */
  weekdays: Readonly<Record<string, number>>;
  next: RegExp;
  /** "this" before a weekday. */
  coming: RegExp;
  before: RegExp;
  /** "a week from Friday". */
  weekLater: RegExp;
  /** Month and date by name: groups a (month first) or b (date first), year. */
  namedDate: RegExp;
  months: Readonly<Record<string, number>>;
  /** "the 15th". */
  ordinal: RegExp;
  /** Holidays with a fixed date that serve as deadlines: month, date. */
  feasts: readonly (readonly [RegExp, number, number])[];
  partsOfDay: readonly (readonly [RegExp, PartOfDay])[];
  /** "the first week of April": groups which, month. */
  weekOfMonth: RegExp;
  /** "mid-March". */
  midMonth: RegExp;
  afterNext: RegExp;
  midweek: RegExp;
  week: RegExp;
  weekend: RegExp;
  /** "before the weekend", "by the weekend": Friday. */
  beforeWeekend: RegExp;
  month: RegExp;
  year: RegExp;
  /** Groups hour, minute, half of the day. */
  clock: RegExp;
  /** Two clock times up to the second: "between 2 and ", "2-". */
  clockRange: RegExp;
  noon: RegExp;
  midnight: RegExp;
  /** A month by name without a date. */
  monthNamed: RegExp;
}
