import { instantOf } from "../../sources/json/fields.ts";
import type { Ahead } from "../types.ts";

/** What a total leaves after so many. */
export function leftOf(total: unknown, done: number): Ahead {
  return typeof total === "number" && Number.isSafeInteger(total)
    ? { left: Math.max(0, total - done), unit: "conversations" }
    : UNKNOWN;
}

/** Nothing tells how much there is. */
const UNKNOWN: Ahead = { left: null };

/**
 * How far history is read where it is read along time and nobody tells how many there are: from what the page
 * reached to where it ends (null: nobody knows).
 */
export function alongTime(reached: unknown, end: string | null): Ahead {
  const instant =
    typeof reached === "string" || typeof reached === "number" ? instantOf(reached) : null;
  if (instant === null) return UNKNOWN;
  const left = end === null ? null : Math.abs(Date.parse(end) - Date.parse(instant)) / 1000;
  return { left: left === null ? null : Math.round(left), unit: "seconds", reached: instant };
}
