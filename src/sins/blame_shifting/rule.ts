import type { Observations } from "../../review/observations.ts";
import {
  customerBefore,
  helpsHereOrNext,
  inStaffWords,
  plainStaffMarks,
  reportsOf,
} from "../candidates.ts";
import { recoveredAfter } from "../recovery.ts";
import type { Candidate } from "../types.ts";

/** An outside cause is named, and neither ownership nor repair follows in this or the next reply. */
export function decide(seen: Observations): Candidate[] {
  const excuses = plainStaffMarks(seen, "blame_shifting", "excuse")
    .filter(({ scope }) => !scope.negated && !scope.conditional && !scope.question)
    .filter(({ message }) => !repairs(seen, message))
    .filter(({ message }) =>
      customerBefore(seen, message, "complaint", "chase", "distress", "repetition", "not_solved"),
    )
    .map((mark) =>
      inStaffWords(mark, {
        branch: "excuse",
        severity: 2,
        attribution: "unknown",
        recovered: recoveredAfter(seen, mark.message),
      }),
    );
  return [...excuses, ...reportsOf(seen, "blame_shifting")];
}

function repairs(seen: Observations, message: number): boolean {
  return helpsHereOrNext(
    seen,
    message,
    "ownership",
    "done",
    "exception",
    "offer",
    "alternative",
    "escalation",
    "instruction",
  );
}
