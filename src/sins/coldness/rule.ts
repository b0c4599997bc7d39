import type { Observations } from "../../review/observations.ts";
import { customerBefore, inStaffWords, plainStaffMarks, reportsOf } from "../candidates.ts";
import { recoveredAfter } from "../recovery.ts";
import type { Candidate } from "../types.ts";

/**
 * A positive sign of impatience or unfriendliness; missing warmth alone is none. A message that
 * apologises or acknowledges the trouble takes the edge off.
 */
export function decide(seen: Observations): Candidate[] {
  const impatient = plainStaffMarks(seen, "coldness", "impatience")
    .filter(({ message }) => !softened(seen, message))
    .filter(({ message }) => seen.customer.some(({ index }) => index < message))
    .map((mark) =>
      inStaffWords(mark, {
        branch: "impatience",
        severity: customerBefore(seen, mark.message, "distress") ? 3 : 2,
        attribution: "agent",
        recovered: recoveredAfter(seen, mark.message),
      }),
    );
  return [...impatient, ...reportsOf(seen, "coldness")];
}

function softened(seen: Observations, message: number): boolean {
  return seen
    .actsIn(message, "apology", "acknowledgement")
    .some(({ scope }) => !scope.negated && !scope.quoted);
}
