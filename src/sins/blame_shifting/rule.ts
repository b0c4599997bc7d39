import type { Observations } from "../../review/observations.ts";
import { helpsHereOrNext, inStaffWords, plainStaffMarks, recoveredAfter, reportsOf } from "../candidates.ts";
import type { Candidate } from "../types.ts";

/** An outside cause is named, and neither ownership nor repair follows in this or the next reply. */
export function decide(seen: Observations): Candidate[] {
  const excuses = plainStaffMarks(seen, "blame_shifting", "excuse")
    .filter(({ scope }) => !scope.negated && !scope.conditional && !scope.question)
    .filter(({ message }) => !helpsHereOrNext(seen, message, "ownership", "done", "exception", "offer"))
    .filter(({ message }) => complained(seen, message))
    .map((mark) =>
      inStaffWords(mark, {
        branch: "excuse",
        severity: 2,
        attribution: "unknown",
        recovered: recoveredAfter(seen, mark.message),
      }),
    );
  return [...excuses, ...reportsOf(seen, "blame_shifting", 1)];
}

/** Something went wrong for the customer; a cause named in a technical answer is no excuse. */
function complained(seen: Observations, before: number): boolean {
  return seen.customer.some(({ index }) => index < before && seen.actsIn(index, "complaint", "chase", "distress", "repetition").length > 0);
}
