import type { Observations } from "../../review/observations.ts";
import { inStaffWords, plainStaffMarks, recoveredAfter, reportsOf } from "../candidates.ts";
import type { Candidate } from "../types.ts";

const STEP_BY_STEP = /\b(?:step by step|slowly|simple terms|like i'm|explain (?:it )?like)\b/;

/** The words presuppose that the customer knows or understands less; not when they asked for it so. */
export function decide(seen: Observations): Candidate[] {
  const talk = plainStaffMarks(seen, "condescension", "talk_down")
    .filter(({ scope }) => !scope.negated)
    .filter(({ message }) => !askedForIt(seen, message))
    .map((mark) =>
      inStaffWords(mark, {
        branch: "talk_down",
        severity: 2,
        attribution: "agent",
        recovered: recoveredAfter(seen, mark.message),
      }),
    );
  return [...talk, ...reportsOf(seen, "condescension")];
}

function askedForIt(seen: Observations, before: number): boolean {
  return seen.customer.some(({ index, folded }) => index < before && STEP_BY_STEP.test(folded));
}
