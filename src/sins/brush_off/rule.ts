import type { Mark, Observations } from "../../review/observations.ts";
import {
  doesPlainly,
  helpsNext,
  inStaffWords,
  plainStaffMarks,
  reportsOf,
  sentenceOf,
  wordsBesides,
} from "../candidates.ts";
import { recoveredAfter } from "../recovery.ts";
import type { Candidate } from "../types.ts";
import { sentToFeedback } from "./feedback.ts";
import { LEAVES_OPEN, POINTER, PRAISES_HELP, STILL_OPEN } from "./pointers.ts";
import { sentOff } from "./sent_off.ts";

/** Sent away or closed, unsolved, and nobody owns it: no help in this or the next reply. */
export function decide(seen: Observations): Candidate[] {
  const deflections = plainStaffMarks(seen, "brush_off", "deflect", "contact")
    .filter(({ scope }) => !scope.conditional && !scope.question)
    .filter((mark) => mark.kind !== "contact" || wordsBesides(seen, mark) <= BARE)
    .filter((mark) => wantedHelp(seen, mark) && !owned(seen, mark))
    .map((mark) =>
      inStaffWords(mark, {
        branch: "deflected",
        severity: 2,
        attribution: "unknown",
        recovered: recoveredAfter(seen, mark.message),
      }),
    );
  const reports = reportsOf(seen, "brush_off").filter((report) => !praises(seen, report));
  const proven = [...deflections, ...sentToFeedback(seen), ...closedOpen(seen)];
  return [...proven, ...elsewhere(seen, proven), ...reports];
}

/** The looser branches, one finding a reply, where the others have none. */
function elsewhere(seen: Observations, proven: readonly Candidate[]): Candidate[] {
  const replies = new Set(proven.map(({ message }) => message));
  return sentOff(seen).filter(({ message }) => !replies.has(message) && replies.add(message));
}

/** More words than this beside "contact your provider" say why, or what to ask them. */
const BARE = 6;

function wantedHelp(seen: Observations, { message }: Mark): boolean {
  const solved = seen.solvedBy !== null && seen.solvedBy < message;
  return !solved && seen.customer.some(({ index }) => index < message);
}

/** A reply that says much more than the deflection helps in some way. */
const MUCH = 22;

/** Help beside the deflection, in the next reply, or earlier by the same team: a hand-over, an alternative, the place to go. */
function owned(seen: Observations, mark: Mark): boolean {
  const { message, start } = mark;
  const folded = seen.prepared.messages[message]?.folded ?? "";
  const own = sentenceOf(seen, mark);
  if (POINTER.test(folded) || LEAVES_OPEN.test(folded.slice(start))) return true;
  if (STILL_OPEN.test(folded.slice(start, own?.end))) return true;
  if (wordsBesides(seen, mark) > MUCH) return true;
  const helps = seen
    .actsIn(
      message,
      "ownership",
      "done",
      "alternative",
      "exception",
      "offer",
      "transfer",
      "escalation",
      "instruction",
      "data_request",
    )
    .some(({ scope, start: at }) => {
      const inside = own !== undefined && at >= own.start && at < start;
      return !scope.negated && !inside && (at < mark.start || at >= mark.end);
    });
  if (helps || helpedBefore(seen, message)) return true;
  return helpsNext(seen, message, "ownership", "done", "exception", "instruction", "alternative");
}

/** Who already worked on it and now has no more to offer does not send anybody away. */
function helpedBefore(seen: Observations, message: number): boolean {
  return seen.staff.some(
    ({ index, automated }) =>
      index < message && !automated && doesPlainly(seen, index, "instruction", "done"),
  );
}

/** "They were very helpful" is no report of a brush-off. */
function praises(seen: Observations, { message, span }: Candidate): boolean {
  if (message === null || span === null) return false;
  return PRAISES_HELP.test(
    seen.prepared.messages[message]?.folded.slice(span.start, span.end) ?? "",
  );
}

/** Closed by the staff's own words while the customer's last question is unanswered. */
function closedOpen(seen: Observations): Candidate[] {
  const open = seen.needs.findLast(
    ({ answered, kind }) => answered === "no" && kind !== "complaint",
  );
  if (open === undefined || seen.solvedBy !== null) return [];
  const closing = seen.staff
    .filter(({ index }) => index > open.message)
    .flatMap(({ index }) => seen.actsIn(index, "closing"))
    .find(({ scope }) => !scope.conditional && !scope.question);
  if (closing === undefined) return [];
  return [
    inStaffWords(closing, {
      branch: "closed_unsolved",
      severity: 3,
      attribution: "unknown",
      related: [{ message: open.message, start: open.start, end: open.end }],
    }),
  ];
}
