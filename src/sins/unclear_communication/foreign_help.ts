import type { Observations } from "../../review/observations.ts";
import { customerLast, inStaffWords, plainStaffMarks } from "../candidates.ts";
import type { Candidate } from "../types.ts";

/**
 * The help that is pointed to is in another language than the customer writes, and the reply says so
 * itself. Where bugs are filed or ideas are voted on is no help, whatever is spoken there.
 */
export function foreignHelp(seen: Observations): Candidate[] {
  return plainStaffMarks(seen, "unclear_communication", "foreign_help")
    .filter(({ scope }) => !scope.negated && !scope.conditional && !scope.question)
    .filter(({ message, cue }) => {
      const asked = customerLast(seen, message);
      return asked !== undefined && asked.language === cue.language;
    })
    .slice(0, 1)
    .map((mark) =>
      inStaffWords(mark, { branch: "foreign_help", severity: 1, attribution: "process" }),
    );
}
