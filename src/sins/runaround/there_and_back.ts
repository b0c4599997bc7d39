import type { Observations } from "../../review/observations.ts";
import { inStaffWords, plainStaffMarks } from "../candidates.ts";
import type { Candidate } from "../types.ts";

/**
 * One reply that sends the customer to others and from there back here, and does nothing itself. What
 * only the other party can do, and a word that is to be brought back, are the customer's own errand.
 */
export function thereAndBack(seen: Observations): Candidate | undefined {
  const mark = plainStaffMarks(seen, "runaround", "there_and_back").find(
    ({ message, scope }) =>
      !scope.negated &&
      !scope.question &&
      seen.customer.some(({ index }) => index < message) &&
      !takesOver(seen, message),
  );
  return mark === undefined
    ? undefined
    : inStaffWords(mark, { branch: "there_and_back", severity: 2, attribution: "process" });
}

function takesOver(seen: Observations, message: number): boolean {
  return seen
    .actsIn(message, "ownership", "done", "transfer", "escalation", "exception", "alternative")
    .some(({ scope }) => !scope.negated && !scope.conditional);
}
