import type { Mark, Observations } from "../../review/observations.ts";
import {
  doesPlainly,
  helpsNext,
  inStaffWords,
  plainStaffMarks,
  reportsOf,
  sentenceOf,
} from "../candidates.ts";
import { recoveredAfter } from "../recovery.ts";
import type { Candidate } from "../types.ts";
import { HUMAN_HERE } from "./human_here.ts";

/** A person, a manager or a channel was asked for and refused, or the asking ran in a circle. */
export function decide(seen: Observations): Candidate[] {
  const refused = plainStaffMarks(seen, "inaccessibility", "refused")
    .filter(({ scope }) => !scope.conditional && !scope.question)
    .filter((mark) => !offersAnotherWay(seen, mark))
    .filter(({ message }) => seen.customer.some(({ index }) => index < message))
    .map((mark) =>
      inStaffWords(mark, {
        branch: "refused",
        severity: 2,
        attribution: "policy",
        recovered: recoveredAfter(seen, mark.message),
      }),
    );
  return [...refused, ...askedInVain(seen), ...reportsOf(seen, "inaccessibility")];
}

/** A time, another human way, or the person who answers stays. */
function offersAnotherWay(seen: Observations, mark: Mark): boolean {
  const { message } = mark;
  const folded = seen.prepared.messages[message]?.folded ?? "";
  const after = folded.slice(sentenceOf(seen, mark)?.start ?? 0);
  return (
    HUMAN_HERE.test(seen.prepared.conversation.channel === "forum" ? folded : after) ||
    doesPlainly(seen, message, "ownership", "alternative", "offer", "transfer", "done") ||
    helpsNext(seen, message, "transfer", "ownership", "done")
  );
}

/**
 * Twice asked for a human, and only machines answered that did not transfer; or once, and the machine
 * said it did not understand.
 */
function askedInVain(seen: Observations): Candidate[] {
  const asked = seen.customer
    .flatMap(({ index }) => seen.actsIn(index, "asks_human").slice(0, 1))
    .filter(({ scope }) => !scope.negated && !scope.quoted);
  const [first, second] = asked;
  if (first === undefined) return [];
  const replies = seen.staff.filter(({ index }) => index > first.message);
  const human = replies.some(
    ({ index, automated }) => !automated || seen.actsIn(index, "transfer").length > 0,
  );
  const lost = seen
    .sinMarks("inaccessibility", "loop")
    .find(({ message }) => replies.some(({ index }) => index === message));
  const proof = second ?? lost;
  if (human || proof === undefined) return [];
  if (second !== undefined && !replies.some(({ index }) => index < second.message)) return [];
  return [
    {
      branch: "loop",
      source: "structure",
      message: proof.message,
      span: { start: proof.start, end: proof.end },
      related: [{ message: first.message, start: first.start, end: first.end }],
      severity: 2,
      attribution: "process",
    },
  ];
}
