import type { Observations } from "../../review/observations.ts";
import { isAmongPeers, inStaffWords, plainStaffMarks } from "../candidates.ts";
import type { Candidate } from "../types.ts";

/**
 * The reply itself says that it comes after days or weeks, where no timestamps show the wait: it began
 * by telephone, or in a mail that is not here.
 */
export function admitted(seen: Observations): Candidate[] {
  if (isAmongPeers(seen)) return [];
  return plainStaffMarks(seen, "slow_response", "admits_wait")
    .filter(({ scope }) => !scope.negated && !scope.conditional && !scope.question)
    .filter(({ message }) => seen.customer.some(({ index }) => index < message))
    .slice(0, 1)
    .map((mark) => inStaffWords(mark, { branch: "admitted", severity: 1, attribution: "process" }));
}
