import { AmendsError } from "../model/errors.ts";
import { dayOf, instantOf } from "./zone.ts";

/** A working block as instants, half-open. */
export interface Block {
  start: number;
  end: number;
}

/** Minutes of the day, half-open, sorted and apart. */
type Hours = readonly (readonly [number, number])[];

/** The working time of one year, ready for arithmetic in epoch milliseconds. */
export interface YearTable {
  /** Day number of 1 January. */
  first: number;
  /** Blocks by day of the year. */
  days: readonly (readonly Block[])[];
  /** Start and end instants of all blocks, alternating, ascending. */
  edges: Float64Array;
  /** Working milliseconds of the year before each block. */
  before: Float64Array;
  total: number;
}

/** Lays out a year; `hoursOn` gives the working hours of a day, none on days off. */
export function yearTable(year: number, zone: string, hoursOn: (day: number) => Hours): YearTable {
  const first = dayOf({ year, month: 1, day: 1 }) ?? 0;
  const end = dayOf({ year: year + 1, month: 1, day: 1 }) ?? first;
  const days: Block[][] = [];
  for (let day = first; day < end; day += 1) {
    days.push(
      hoursOn(day)
        .map(([from, to]) => ({ start: instantOf(day, from, zone), end: instantOf(day, to, zone) }))
        // A block inside the hour that a clock change skips has no time in it.
        .filter((block) => block.end > block.start),
    );
  }
  const blocks = days.flat();
  const before = new Float64Array(blocks.length);
  let total = 0;
  for (const [i, block] of blocks.entries()) {
    before[i] = total;
    total += block.end - block.start;
  }
  return {
    first,
    days,
    edges: Float64Array.from(blocks.flatMap((b) => [b.start, b.end])),
    before,
    total,
  };
}

/** How many edges are at or before the instant; an odd number means inside a block. */
export function blocksUpTo(edges: Float64Array, epochMs: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= epochMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Working milliseconds of the year before the instant. */
export function workBefore(table: YearTable, epochMs: number): number {
  const passed = blocksUpTo(table.edges, epochMs);
  const block = passed >> 1;
  const done = block < table.before.length ? (table.before[block] ?? 0) : table.total;
  return passed % 2 === 1 ? done + epochMs - (table.edges[passed - 1] ?? 0) : done;
}

/** The first instant at which this much of the year's working time has passed. */
export function instantOfWork(table: YearTable, worked: number): number {
  let low = 0;
  let high = table.before.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((table.before[middle] ?? 0) < worked) low = middle;
    else high = middle - 1;
  }
  return (table.edges[2 * low] ?? 0) + worked - (table.before[low] ?? 0);
}

/** Reads "HH:MM" blocks, sorts and merges them. */
export function parseBlocks(blocks: readonly (readonly [string, string])[]): Hours {
  const sorted = blocks
    .map(([from, to]): [number, number] => [minuteOf(from), minuteOf(to)])
    .sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [from, to] of sorted) {
    if (to <= from) {
      throw new AmendsError("invalid_config", "a working block ends before it starts", {
        place: { field: "calendar.hours" },
        hint: "A shift over midnight is two blocks: until 24:00, and from 00:00 on the next day.",
      });
    }
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

export function minutesIn(hours: Hours): number {
  return hours.reduce((sum, [from, to]) => sum + to - from, 0);
}

function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return Math.min(hours * 60 + minutes, 24 * 60);
}
