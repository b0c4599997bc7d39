import type { Observations } from "../../review/observations.ts";
import { doesPlainly, inStaffWords, looserMarks } from "../candidates.ts";
import { recoveredAfter } from "../recovery.ts";
import type { Candidate } from "../types.ts";

/** Kind of the wording, and the branch it makes; each branch has a record of its own. */
const BRANCHES = { lecture: "lectured", doubt: "doubted" } as const;

/** A lesson nobody asked for, or doubt of what the customer says; not beside an apology. */
export function lectures(seen: Observations, alsoFound: readonly Candidate[]): Candidate[] {
  return looserMarks(seen, alsoFound, "condescension", ...Object.keys(BRANCHES))
    .filter(({ message }) => !doesPlainly(seen, message, "apology", "ownership"))
    .map((mark) =>
      inStaffWords(mark, {
        branch: BRANCHES[mark.kind as keyof typeof BRANCHES],
        severity: 2,
        attribution: "agent",
        recovered: recoveredAfter(seen, mark.message),
      }),
    );
}
