import type { Observations } from "../../review/observations.ts";
import { inStaffWords, plainStaffMarks, recoveredAfter, reportsOf } from "../candidates.ts";
import type { Candidate } from "../types.ts";

/** A positive sign of impatience; not when the same message acknowledges, apologises or thanks. */
export function decide(seen: Observations): Candidate[] {
  const impatient = plainStaffMarks(seen, "coldness", "impatience")
    .filter(({ scope, message }) => !scope.negated && !softened(seen, message))
    .map((mark) =>
      inStaffWords(mark, {
        branch: "impatience",
        severity: distressBefore(seen, mark.message) ? 3 : 2,
        attribution: "agent",
        recovered: recoveredAfter(seen, mark.message),
      }),
    );
  return [...impatient, ...reportsOf(seen, "coldness")];
}

function softened(seen: Observations, message: number): boolean {
  return seen.actsIn(message, "apology", "acknowledgement").length > 0;
}

function distressBefore(seen: Observations, message: number): boolean {
  return seen.customer.some(({ index }) => index < message && seen.actsIn(index, "distress").length > 0);
}
