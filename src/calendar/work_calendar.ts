import type { Calendar } from "../model/config.ts";
import { publicHolidays } from "./holidays.ts";
import { dateOf, dayAt, instantOf, weekdayOf } from "./zone.ts";

const MINUTE = 60_000;
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
/** No search for a working day goes further than this; a calendar without any has none. */
const HORIZON_DAYS = 400;

/** A working block as instants, half-open. */
export interface Block {
  start: number;
  end: number;
}

/** A house's working time: which days, which hours, in which zone. Days are day numbers (see zone.ts). */
export class WorkCalendar {
  readonly zone: string;
  readonly #calendar: Calendar;
  readonly #ownHolidays: ReadonlySet<string>;
  readonly #blocks = new Map<number, readonly Block[]>();

  constructor(calendar: Calendar) {
    this.#calendar = calendar;
    this.zone = calendar.zone;
    this.#ownHolidays = new Set(calendar.holidays);
  }

  /** Short name for explanations: zone, and the holidays' country when set. */
  get name(): string {
    const country = this.#calendar.holiday_country;
    return country === undefined ? this.zone : `${this.zone}/${country}`;
  }

  dayAt(epochMs: number): number {
    return dayAt(epochMs, this.zone);
  }

  /** The working blocks of a day, in order; none on holidays and free weekdays. */
  blocksOf(day: number): readonly Block[] {
    let blocks = this.#blocks.get(day);
    if (blocks === undefined) {
      blocks = this.#isHoliday(day) ? [] : this.#weekdayBlocks(day);
      this.#blocks.set(day, blocks);
    }
    return blocks;
  }

  isBusinessDay(day: number): boolean {
    return this.blocksOf(day).length > 0;
  }

  #isHoliday(day: number): boolean {
    const { year, month, day: date } = dateOf(day);
    const text = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
    if (this.#ownHolidays.has(text)) return true;
    const country = this.#calendar.holiday_country;
    return country !== undefined && publicHolidays(country, year).has(text);
  }

  #weekdayBlocks(day: number): Block[] {
    const name = WEEKDAYS[weekdayOf(day)] ?? "sun";
    return (this.#calendar.hours[name] ?? [])
      .map(([from, to]) => ({
        start: instantOf(day, minuteOf(from), this.zone),
        end: instantOf(day, minuteOf(to), this.zone),
      }))
      .filter(({ start, end }) => end > start);
  }

  /** End of the last working block of the day; on a free day, of the next working day. */
  endOfBusiness(day: number): number {
    const working = this.nextBusinessDay(day);
    return this.blocksOf(working).at(-1)?.end ?? instantOf(day, 18 * 60, this.zone);
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

  /** The instant at which so many working minutes have passed. */
  addBusinessMinutes(epochMs: number, minutes: number): number {
    let left = minutes * MINUTE;
    const first = this.dayAt(epochMs);
    for (let day = first; day < first + HORIZON_DAYS; day += 1) {
      for (const { start, end } of this.blocksOf(day)) {
        const from = Math.max(start, epochMs);
        if (from >= end) continue;
        if (left <= end - from) return from + left;
        left -= end - from;
      }
    }
    return epochMs + left;
  }

  /** Working minutes between two instants. */
  businessMinutesBetween(startMs: number, endMs: number): number {
    if (endMs <= startMs) return 0;
    const last = this.dayAt(endMs);
    let total = 0;
    for (let day = this.dayAt(startMs); day <= last; day += 1) {
      for (const { start, end } of this.blocksOf(day)) {
        total += Math.max(0, Math.min(end, endMs) - Math.max(start, startMs));
      }
    }
    return total / MINUTE;
  }
}

function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}

const calendars = new WeakMap<Calendar, WorkCalendar>();

/** The working calendar of a configuration, made once per configuration object. */
export function workCalendar(calendar: Calendar): WorkCalendar {
  let made = calendars.get(calendar);
  if (made === undefined) {
    made = new WorkCalendar(calendar);
    calendars.set(calendar, made);
  }
  return made;
}
