import type { Observations } from "../../review/observations.ts";
import { inStaffWords, plainStaffMarks, recoveredAfter, reportsOf } from "../candidates.ts";
import type { Candidate } from "../types.ts";

/** An explicit attack, mockery or threat at the person; not when it is negated or about a thing. */
export function decide(seen: Observations): Candidate[] {
  const attacks = plainStaffMarks(seen, "rudeness", "attack")
    .filter(({ scope }) => !scope.negated && !scope.conditional)
    .map((mark) =>
      inStaffWords(mark, {
        branch: "attack",
        severity: 3,
        attribution: "agent",
        recovered: recoveredAfter(seen, mark.message),
      }),
    );
  return [...attacks, ...reportsOf(seen, "rudeness", 3)];
}
