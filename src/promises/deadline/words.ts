/** A part of a day: the latest minute it can mean, or the close of business. */
export type PartOfDay = number | "close";

export type TimeUnit = "minute" | "hour" | "day" | "week" | "month" | "year";

/** What a language must supply so that its deadlines are read. All words are folded. */
export interface TimeWords {
  /** "soon", "shortly": a default applies. */
  vague: RegExp;
  /** "in the next release", "when I can": no clock can be set. */
  openEnded: RegExp;
  /** "in a moment": minutes, where people are talking live. */
  moment: RegExp;
  /** An amount of time: groups lower, upper, business, unit. */
  amount: RegExp;
  numbers: Readonly<Record<string, number>>;
  /** Unit by the first letters of its word. */
  units: readonly (readonly [start: string, unit: TimeUnit])[];
  /** Days counted from today. */
  days: readonly (readonly [RegExp, number])[];
  weekday: RegExp;
  /** By the first three letters; 0 is Sunday. */
  weekdays: Readonly<Record<string, number>>;
  next: RegExp;
  /** "this" before a weekday. */
  coming: RegExp;
  before: RegExp;
  /** Month and date by name: groups a (month first) or b (date first), year. */
  namedDate: RegExp;
  months: Readonly<Record<string, number>>;
  /** "the 15th". */
  ordinal: RegExp;
  /** Holidays with a fixed date that serve as deadlines: month, date. */
  feasts: readonly (readonly [RegExp, number, number])[];
  partsOfDay: readonly (readonly [RegExp, PartOfDay])[];
  week: RegExp;
  weekend: RegExp;
  /** "before the weekend", "by the weekend": Friday. */
  beforeWeekend: RegExp;
  month: RegExp;
  year: RegExp;
  /** Groups hour, minute, half of the day. */
  clock: RegExp;
  noon: RegExp;
  midnight: RegExp;
  /** Abbreviations of zones, and what they stand for. */
  zones: Readonly<Record<string, string>>;
}
