import type { Mark, Observations } from "../../review/observations.ts";
import { doesPlainly, inStaffWords, looserMarks, wordsBesides } from "../candidates.ts";
import { recoveredAfter } from "../recovery.ts";
import type { Candidate } from "../types.ts";

/** Kind of the wording, and the branch it makes; each branch has a record of its own. */
const BRANCHES = {
  untold: "told_too_little",
  untold_plain: "told_too_little",
  pointed: "pointed_back",
  pointed_first: "pointed_back",
  pointed_short: "pointed_back",
  baffled: "not_understood",
} as const;

/**
 * Blunt words that are looser signs than impatience: a reproach for what was not told, a pointing back to
 * earlier words, "that makes no sense". Not where the staff is sorry or kind beside it.
 */
export function bluntWords(seen: Observations, alsoFound: readonly Candidate[]): Candidate[] {
  return looserMarks(seen, alsoFound, "coldness", ...Object.keys(BRANCHES))
    .filter((mark) => standsOut(seen, mark) && !isKind(seen, mark))
    .map((mark) =>
      inStaffWords(mark, {
        branch: BRANCHES[mark.kind as keyof typeof BRANCHES],
        severity: 1,
        attribution: "agent",
        recovered: recoveredAfter(seen, mark.message),
      }),
    );
}

/** More words than these, beside the mark's own sentence, are help in which a plain remark is lost. */
const FEW_WORDS = 25;

/** Plain remarks are blunt only as the first words, or where hardly anything else is said. */
function standsOut(seen: Observations, mark: Mark): boolean {
  if (mark.kind === "pointed_first") return mark.sentence === 0;
  const plain = mark.kind === "untold_plain" || mark.kind === "pointed_short";
  return !plain || wordsBesides(seen, mark) <= FEW_WORDS;
}

/** Sorry, thankful or understanding; "sorry, but that makes no sense" is not sorry. */
function isKind(seen: Observations, { message, sentence, start }: Mark): boolean {
  if (doesPlainly(seen, message, "acknowledgement", "thanks", "offer", "ownership")) return true;
  return seen
    .actsIn(message, "apology")
    .some(
      (apology) =>
        !apology.scope.negated && (apology.sentence !== sentence || apology.start > start),
    );
}
