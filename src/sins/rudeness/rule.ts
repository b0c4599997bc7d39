import type { Mark, Observations } from "../../review/observations.ts";
import { inStaffWords, plainStaffMarks, reportsOf } from "../candidates.ts";
import { recoveredAfter } from "../recovery.ts";
import type { Candidate } from "../types.ts";
import { ABUSE } from "./abuse.ts";

/** An explicit attack, mockery or threat at the person; announcing a limit to an abuser is none. */
export function decide(seen: Observations): Candidate[] {
  const attacks = plainStaffMarks(seen, "rudeness", "attack", "threat")
    .filter(({ scope }) => !scope.negated && !scope.conditional)
    .filter((mark) => mark.kind !== "threat" || !wasAbused(seen, mark))
    .map((mark) =>
      inStaffWords(mark, {
        branch: "attack",
        severity: 3,
        attribution: "agent",
        recovered: recoveredAfter(seen, mark.message),
      }),
    );
  return [...attacks, ...reportsOf(seen, "rudeness")];
}

function wasAbused(seen: Observations, { message }: Mark): boolean {
  return seen.customer.some(({ index, folded }) => index < message && ABUSE.test(folded));
}
