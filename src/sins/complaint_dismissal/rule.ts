import type { Observations } from "../../review/observations.ts";
import {
  customerBefore,
  doesPlainly,
  helpsNext,
  inStaffWords,
  plainStaffMarks,
  reportsOf,
  sentenceOf,
} from "../candidates.ts";
import { recoveredAfter } from "../recovery.ts";
import type { Candidate } from "../types.ts";
import { othersDoNot } from "./others.ts";

/** Looks for the cause ("maybe it is only a typo") and makes nothing small; folded. */
const GUESS =
  /\b(?:possibl[ey]|maybe|perhaps|i (?:guess|suspect|hope|wonder)|quizas?|tal vez|puede (?:que|ser)|a lo mejor|baka|siguro)\b/;

/** A complaint is made small, called unusual or sent away, and neither responsibility nor repair is beside it. */
export function decide(seen: Observations): Candidate[] {
  const minimised = plainStaffMarks(seen, "complaint_dismissal", "minimise", "non_apology")
    .filter((mark) => !mark.scope.negated && !GUESS.test(sentenceOf(seen, mark)?.text ?? ""))
    // Who is sorry for how somebody feels has understood that they complain, whatever their words.
    .filter(
      ({ kind, message }) =>
        kind === "non_apology" ||
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
  return [...minimised, ...othersDoNot(seen, minimised), ...reportsOf(seen, "complaint_dismissal")];
}

function repaired(seen: Observations, message: number): boolean {
  return (
    doesPlainly(seen, message, "ownership", "done", "exception", "offer", "escalation", "thanks") ||
    helpsNext(seen, message, "done", "exception", "offer")
  );
}
