import type { Mark, Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import {
  doesPlainly,
  inStaffWords,
  plainStaffMarks,
  reportsOf,
  sentenceOf,
  wordsBesides,
} from "../candidates.ts";
import { namesOrganisation } from "../organisation.ts";
import { recoveredAfter } from "../recovery.ts";
import type { Candidate } from "../types.ts";
import { noInformation } from "./no_information.ts";

/** A real need is on the table and the reply holds no answer, action, question or referral. */
export function decide(seen: Observations): Candidate[] {
  const shrugs = plainStaffMarks(seen, "apathy", "shrug").filter(
    (mark) => !mark.scope.conditional && needBefore(seen, mark.message) && !doesMore(seen, mark),
  );
  const empties = plainStaffMarks(seen, "apathy", "empty").filter((mark) =>
    isEmptyReply(seen, mark),
  );
  return [
    ...shrugs.map((mark) => found(seen, mark, "no_interest")),
    ...empties.map((mark) => found(seen, mark, "empty_reply")),
    ...noInformation(seen),
    ...reportsOf(seen, "apathy").filter((report) => isAboutUs(seen, report)),
  ];
}

function found(seen: Observations, mark: Mark, branch: string): Candidate {
  const problem = problemBefore(seen, mark.message);
  return inStaffWords(mark, {
    branch,
    severity: 2,
    attribution: "agent",
    recovered: recoveredAfter(seen, mark.message),
    related: problem === undefined ? [] : [problem],
  });
}

/** Words beside the shrug that would still be no help. */
const FEW = 9;

/** The message, or the staff's next one before the customer speaks again, holds some help. */
function doesMore(seen: Observations, mark: Mark): boolean {
  if (wordsBesides(seen, mark) > FEW) return true;
  const own = sentenceOf(seen, mark);
  const helps = seen
    .actsIn(
      mark.message,
      "ownership",
      "done",
      "offer",
      "alternative",
      "escalation",
      "transfer",
      "referral",
      "instruction",
      "data_request",
      "exception",
    )
    .some(({ scope, start }) => !scope.negated && !(start >= mark.start && start < mark.end));
  const asks = seen.prepared.messages[mark.message]?.sentences.some(
    (sentence) => sentence.question && sentence !== own,
  );
  return helps || asks === true || goesOn(seen, mark.message);
}

/** The staff write again, with substance, before the customer does. */
function goesOn(seen: Observations, message: number): boolean {
  for (const next of seen.prepared.messages.slice(message + 1)) {
    if (next.side === "customer") return false;
    if (next.side === "staff" && next.words > FEW) return true;
    if (
      next.side === "staff" &&
      doesPlainly(seen, next.index, "ownership", "done", "instruction", "offer")
    )
      return true;
  }
  return false;
}

function needBefore(seen: Observations, message: number): boolean {
  if (seen.solvedBy !== null && seen.solvedBy < message) return false;
  return problemBefore(seen, message) !== undefined;
}

/** What the customer wants, in their last turn before the message. */
function problemBefore(seen: Observations, message: number) {
  const asked = new Set(lastCustomerTurn(seen, message).map(({ index }) => index));
  return seen.needs.find((need) => asked.has(need.message));
}

function lastCustomerTurn(seen: Observations, message: number): PreparedMessage[] {
  const turn: PreparedMessage[] = [];
  for (let i = message - 1; i >= 0; i -= 1) {
    const earlier = seen.prepared.messages[i];
    if (earlier?.side === "staff") break;
    if (earlier?.side === "customer") turn.unshift(earlier);
  }
  return turn;
}

/** A customer who writes this much has a problem, not a remark; a complaint needs fewer words. */
const LONG = 24;
const LONG_COMPLAINT = 8;

/** Nothing but "ok" after a problem: a complaint or distress, or a long message with a need. */
function isEmptyReply(seen: Observations, { message }: Mark): boolean {
  const reply = seen.prepared.messages[message];
  if (reply === undefined || reply.sentences.length > 1 || reply.automated) return false;
  if (!needBefore(seen, message) || goesOn(seen, message)) return false;
  const turn = lastCustomerTurn(seen, message);
  const words = turn.reduce((sum, { words: count }) => sum + count, 0);
  const hurt = turn.some(({ index }) => doesPlainly(seen, index, "distress", "complaint"));
  const spokeAgain = seen.customer.some(({ index }) => index > message);
  return words >= (hurt ? LONG_COMPLAINT : LONG) && (spokeAgain || isOver(seen, reply));
}

/** After so long nothing more is on its way. */
const PAUSE_MS = 30 * 60_000;

function isOver(seen: Observations, { at }: PreparedMessage): boolean {
  return at !== null && seen.now - at > PAUSE_MS;
}

/** When an empty reply has become the last word. */
export function changesAt(seen: Observations): number[] {
  return plainStaffMarks(seen, "apathy", "empty").flatMap(({ message }) => {
    const at = seen.prepared.messages[message]?.at ?? null;
    return at === null ? [] : [at + PAUSE_MS + 1000];
  });
}

/** "Bluejug does not care" counts when Bluejug is who answers here. */
function isAboutUs(seen: Observations, { message, span }: Candidate): boolean {
  if (message === null || span === null) return false;
  const mark = seen
    .sinMarks("apathy")
    .find((one) => one.message === message && one.start === span.start);
  if (mark?.kind !== "report_named") return true;
  const word = /^[\w&.-]+/.exec(
    seen.prepared.messages[message]?.folded.slice(span.start) ?? "",
  )?.[0];
  return word !== undefined && namesOrganisation(seen, word);
}
