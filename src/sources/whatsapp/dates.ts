import type { Line } from "./parse.ts";

type Order = "day" | "month" | "year";

/** How the dates of a file are read, and why, in words a person can check. */
export interface DateOrder {
  order: Order;
  why: string;
}

function numbers(date: string): [number, number, number] {
  const [a = 0, b = 0, c = 0] = date.split(/[./-]/).map(Number);
  return [a, b, c];
}

/** Whether day or month comes first: by a number above 12, else by which order keeps time running forward. */
export function dateOrderOf(lines: readonly Line[]): DateOrder {
  if (lines.filter(({ date }) => /^\d{4}/.test(date)).length > lines.length / 2)
    return { order: "year", why: "the year comes first" };
  const dates = lines.map(({ date }) => numbers(date));
  const above = (at: 0 | 1) => dates.filter((date) => date[at] > 12).length;
  // Counted, because one damaged date must not turn all others.
  if (above(0) > above(1)) return { order: "day", why: "the first number goes above 12" };
  if (above(1) > above(0)) return { order: "month", why: "the second number goes above 12" };
  const back = { day: backSteps(dates, "day"), month: backSteps(dates, "month") };
  if (back.day < back.month) return { order: "day", why: "so the messages stand in order of time" };
  if (back.month < back.day)
    return { order: "month", why: "so the messages stand in order of time" };
  return { order: "day", why: "the file does not tell; most of the world writes it so" };
}

function backSteps(dates: readonly [number, number, number][], order: Order): number {
  let steps = 0;
  let before = Number.NEGATIVE_INFINITY;
  for (const date of dates) {
    const at = dayOf(date, order);
    if (at < before) steps += 1;
    before = at;
  }
  return steps;
}

function dayOf([a, b, c]: [number, number, number], order: Order): number {
  const [year, month, day] = order === "year" ? [a, b, c] : order === "day" ? [c, b, a] : [c, a, b];
  return Date.UTC(year < 100 ? 2000 + year : year, month - 1, day);
}

/** RFC 3339 in UTC, because the file names no zone; null for what is no date. */
export function instantOf({ date, time }: Line, order: Order): string | null {
  const parts = numbers(date);
  const [, month, day] =
    order === "year" ? parts : order === "day" ? [0, parts[1], parts[0]] : [0, parts[0], parts[1]];
  const [hours = 0, minutes = 0, seconds = 0] = (time.match(/\d{1,2}/g) ?? []).map(Number);
  const half = /p\.?\s?m/i.test(time) ? "pm" : /a\.?\s?m/i.test(time) ? "am" : null;
  const hour = half === null ? hours : (hours % 12) + (half === "pm" ? 12 : 0);
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minutes > 59 || seconds > 59)
    return null;
  const at = dayOf(parts, order) + ((hour * 60 + minutes) * 60 + seconds) * 1000;
  return Number.isFinite(at) ? new Date(at).toISOString() : null;
}
