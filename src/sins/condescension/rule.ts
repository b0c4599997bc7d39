import type { Observations } from "../../review/observations.ts";
import { inStaffWords, plainStaffMarks, reportsOf } from "../candidates.ts";
import { recoveredAfter } from "../recovery.ts";
import type { Candidate } from "../types.ts";
import { ASKED_SIMPLY } from "./asked_simply.ts";
import { lectures } from "./lecture.ts";

/** The words presuppose that the customer knows or understands less; not when they asked for it so. */
export function decide(seen: Observations): Candidate[] {
  const talk = plainStaffMarks(seen, "condescension", "talk_down", "simplified")
    .filter(({ scope }) => !scope.negated)
    .filter(({ kind, message }) => kind !== "simplified" || !askedForIt(seen, message))
    .filter(({ message }) => seen.customer.some(({ index }) => index < message))
    .map((mark) =>
      inStaffWords(mark, {
        branch: "talk_down",
        severity: 2,
        attribution: "agent",
        recovered: recoveredAfter(seen, mark.message),
      }),
    );
  return [...talk, ...lectures(seen, talk), ...reportsOf(seen, "condescension")];
}

function askedForIt(seen: Observations, before: number): boolean {
  return seen.customer.some(({ index, folded }) => index < before && ASKED_SIMPLY.test(folded));
}
