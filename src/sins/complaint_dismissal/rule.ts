import type { Observations } from "../../review/observations.ts";
import {
  customerBefore,
  doesPlainly,
  helpsNext,
  inStaffWords,
  plainStaffMarks,
  reportsOf,
} from "../candidates.ts";
import { recoveredAfter } from "../recovery.ts";
import type { Candidate } from "../types.ts";

/** A complaint is made small, called unusual or sent away, and neither responsibility nor repair is beside it. */
export function decide(seen: Observations): Candidate[] {
  const minimised = plainStaffMarks(seen, "complaint_dismissal", "minimise")
    .filter(({ scope }) => !scope.negated)
    .filter(({ message }) =>
      customerBefore(
        seen,
        message,
        "complaint",
        "distress",
        "not_solved",
        "loyalty",
        "chase",
        "repetition",
      ),
    )
    .filter(({ message }) => !repaired(seen, message))
    .map((mark) =>
      inStaffWords(mark, {
        branch: "minimised",
        severity: 2,
        attribution: "agent",
        recovered: recoveredAfter(seen, mark.message),
      }),
    );
  return [...minimised, ...reportsOf(seen, "complaint_dismissal")];
}

function repaired(seen: Observations, message: number): boolean {
  return (
    doesPlainly(seen, message, "ownership", "done", "exception", "offer", "escalation", "thanks") ||
    helpsNext(seen, message, "done", "exception", "offer")
  );
}
