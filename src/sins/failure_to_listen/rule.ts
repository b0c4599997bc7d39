import type { Observations } from "../../review/observations.ts";
import { inStaffWords, plainStaffMarks, reportsOf } from "../candidates.ts";
import type { Candidate } from "../types.ts";
import { repeatedAdvice } from "./advice.ts";
import { askedAgain } from "./asked_again.ts";
import { ignoredCorrection } from "./corrected.ts";
import { objections } from "./objections.ts";
import { upsold } from "./upsold.ts";

/**
 * The reply passes by what the customer had said: the customer objects to it, it asks for what was
 * given in this thread or about what it is not, or it advises what was tried. Both sides are quoted; one finding a reply.
 */
export function decide(seen: Observations): Candidate[] {
  const proven = [
    ...objections(seen),
    ...askedAgain(seen),
    ...repeatedAdvice(seen),
    ...ignoredCorrection(seen),
    ...upsold(seen),
    ...disbelief(seen),
  ];
  const replies = new Set<number | null>();
  const onePerReply = proven.filter(({ message }) => !replies.has(message) && replies.add(message));
  return [...onePerReply, ...reportsOf(seen, "failure_to_listen")];
}

/** What the customer reports is set aside: "you say it fails, but it does work". */
function disbelief(seen: Observations): Candidate[] {
  return plainStaffMarks(seen, "failure_to_listen", "disbelief").map((mark) =>
    inStaffWords(mark, { branch: "set_aside", severity: 1, attribution: "agent" }),
  );
}
