import type { Observations } from "../../review/observations.ts";
import { doesPlainly, inStaffWords, looserMarks } from "../candidates.ts";
import { recoveredAfter } from "../recovery.ts";
import type { Candidate } from "../types.ts";

/**
 * Somebody tells of trouble and hears that others do not have it. Looser than a complaint made small:
 * the customer need not have complained in words we know, and advice may stand beside it.
 */
export function othersDoNot(seen: Observations, alsoFound: readonly Candidate[]): Candidate[] {
  return looserMarks(seen, alsoFound, "complaint_dismissal", "others")
    .filter(({ scope }) => !scope.question && !scope.conditional)
    .filter(
      ({ message }) =>
        !doesPlainly(seen, message, "apology", "ownership", "done", "exception", "thanks"),
    )
    .map((mark) =>
      inStaffWords(mark, {
        branch: "others_do_not",
        severity: 1,
        attribution: "agent",
        recovered: recoveredAfter(seen, mark.message),
      }),
    );
}
