import type { Calendar } from "../model/config.ts";
import { AmendsError } from "../model/errors.ts";
import { canonicalJson } from "../model/ids.ts";
import { publicHolidays } from "./holidays.ts";
import {
  type Block,
  blocksUpTo,
  instantOfWork,
  minutesIn,
  parseBlocks,
  workBefore,
  type YearTable,
  yearTable,
} from "./year_table.ts";
import {
  dateOf,
  dayAt,
  dayOf,
  daysInMonth,
  instantOf,
  isZone,
  offsetAt,
  weekdayOf,
} from "./zone.ts";

const MINUTE = 60_000;
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
const FRIDAY = 5;
/** Years outside these count as without working hours; keeps absurd dates from costing time. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2099;
/** No search for a working day goes further than this; a calendar without any has none. */
const HORIZON_DAYS = 400;
/** Closing time where a calendar has no hours at all. */
const USUAL_CLOSING = 18 * 60;

/** A house's working time: which days, which hours, in which zone. Days are day numbers (see zone.ts). */
export class WorkCalendar {
  readonly zone: string;
  /** "One business day" in minutes: the longest working day of the week. */
  readonly dayMinutes: number;
  readonly #country: string | undefined;
  readonly #ownHolidays: ReadonlySet<string>;
  readonly #hours: readonly (readonly (readonly [number, number])[])[];
  readonly #years = new Map<number, YearTable>();

  /** @throws AmendsError `invalid_config` for an unknown zone or a block that ends before it starts */
  constructor(calendar: Calendar) {
    if (!isZone(calendar.zone)) {
      throw new AmendsError("invalid_config", `unknown time zone ${calendar.zone}`, {
        place: { field: "calendar.zone" },
        hint: "Use an IANA name such as Asia/Manila.",
      });
    }
    this.zone = calendar.zone;
    this.#country = calendar.holiday_country;
    this.#ownHolidays = new Set(calendar.holidays);
    this.#hours = WEEKDAYS.map((name) => parseBlocks(calendar.hours[name] ?? []));
    this.dayMinutes = Math.max(...this.#hours.map(minutesIn)) || 24 * 60;
  }

  /** Short name for explanations: zone, and the holidays' country when set. */
  get name(): string {
    return this.#country === undefined ? this.zone : `${this.zone}/${this.#country}`;
  }

  dayAt(epochMs: number): number {
    return dayAt(epochMs, this.zone);
  }

  /** The working blocks of a day, in order; none on holidays and free weekdays. */
  blocksOf(day: number): readonly Block[] {
    const table = this.#year(dateOf(day).year);
    return table.days[day - table.first] ?? [];
  }

  isBusinessDay(day: number): boolean {
    return this.blocksOf(day).length > 0;
  }

  /** Whether the house works at this instant. */
  isOpen(epochMs: number): boolean {
    return blocksUpTo(this.#year(this.#yearAt(epochMs)).edges, epochMs) % 2 === 1;
  }

  /** End of the last working block of the day; on a free day, of the next working day. */
  endOfBusiness(day: number): number {
    const working = this.nextBusinessDay(day);
    return this.blocksOf(working).at(-1)?.end ?? instantOf(day, USUAL_CLOSING, this.zone);
  }

  /** The day itself when it is a working day, else the next one. */
  nextBusinessDay(day: number): number {
    for (let next = day; next < day + HORIZON_DAYS; next += 1) {
      if (this.isBusinessDay(next)) return next;
    }
    return day;
  }

  /** The last working day at or before the day. */
  lastBusinessDay(day: number): number {
    for (let last = day; last > day - HORIZON_DAYS; last -= 1) {
      if (this.isBusinessDay(last)) return last;
    }
    return day;
  }

  /** The working day `count` working days after the day. */
  addBusinessDays(day: number, count: number): number {
    let at = day;
    for (let left = count; left > 0; left -= 1) at = this.nextBusinessDay(at + 1);
    return at;
  }

  /** Friday of the day's week (Monday to Sunday), or the last working day before it in that week. */
  lastBusinessDayOfWeek(day: number): number {
    const monday = day - ((weekdayOf(day) + 6) % 7);
    const friday = monday + FRIDAY - 1;
    for (let at = friday; at >= monday; at -= 1) if (this.isBusinessDay(at)) return at;
    for (let at = friday + 2; at > friday; at -= 1) if (this.isBusinessDay(at)) return at;
    return friday;
  }

  /** The last working day of the day's month. */
  lastBusinessDayOfMonth(day: number): number {
    const { year, month } = dateOf(day);
    return this.lastBusinessDay(dayOf({ year, month, day: daysInMonth(year, month) }) ?? day);
  }

  /** The instant at which so many working minutes have passed. */
  addBusinessMinutes(epochMs: number, minutes: number): number {
    let left = minutes * MINUTE;
    if (left <= 0) return epochMs;
    const from = this.#yearAt(epochMs);
    for (let year = from; year <= from + 5; year += 1) {
      const table = this.#year(year);
      const done = year === from ? workBefore(table, epochMs) : 0;
      if (table.total - done >= left) return instantOfWork(table, done + left);
      left -= table.total - done;
    }
    return epochMs + minutes * MINUTE;
  }

  /** Working minutes between two instants; 0 when the end is not after the start. */
  businessMinutesBetween(startMs: number, endMs: number): number {
    if (!(endMs > startMs)) return 0;
    const from = this.#yearAt(startMs);
    const to = this.#yearAt(endMs);
    let sum = workBefore(this.#year(to), endMs) - workBefore(this.#year(from), startMs);
    const last = Math.min(to, LAST_YEAR + 1);
    for (let year = Math.max(from, FIRST_YEAR); year < last; year += 1)
      sum += this.#year(year).total;
    return sum / MINUTE;
  }

  #yearAt(epochMs: number): number {
    return new Date(epochMs + offsetAt(epochMs, this.zone)).getUTCFullYear();
  }

  #year(year: number): YearTable {
    let table = this.#years.get(year);
    if (table === undefined) {
      const working = year >= FIRST_YEAR && year <= LAST_YEAR;
      table = yearTable(year, this.zone, (day) => (working ? this.#hoursOn(day) : []));
      this.#years.set(year, table);
    }
    return table;
  }

  #hoursOn(day: number): readonly (readonly [number, number])[] {
    const hours = this.#hours[weekdayOf(day)] ?? [];
    if (hours.length === 0) return hours;
    const { year, month, day: date } = dateOf(day);
    const text = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
    if (this.#ownHolidays.has(text)) return [];
    if (this.#country === undefined) return hours;
    return publicHolidays(this.#country, year).has(text) ? [] : hours;
  }
}

const byObject = new WeakMap<Calendar, WorkCalendar>();
const byContent = new Map<string, WorkCalendar>();

/** The working calendar of these settings; equal settings share one and its tables. */
export function workCalendar(calendar: Calendar): WorkCalendar {
  let made = byObject.get(calendar);
  if (made === undefined) {
    const key = canonicalJson(calendar);
    made = byContent.get(key) ?? new WorkCalendar(calendar);
    byContent.set(key, made);
    byObject.set(calendar, made);
  }
  return made;
}
