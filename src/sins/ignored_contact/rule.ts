import type { ObservedNeed, Observations, Wait } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import type { Span } from "../../text/types.ts";
import { reportsOf } from "../candidates.ts";
import type { Candidate } from "../types.ts";
import { goingOn, whenLongerThan } from "../waiting.ts";
import { LIVE, lastSentence, lastWord } from "./last_word.ts";

/**
 * Nobody is called ignored before the channel's target has passed, nor within the hour on channels with
 * shorter ones; a conversation that was closed is judged at once.
 */
const AT_LEAST = 60;
const FAR_TOO_LONG = 3;

/** A question or complaint that no one answered; and what customers say of it. */
export function decide(seen: Observations): Candidate[] {
  const never = neverAnswered(seen);
  return [...(never === null ? [] : [never]), ...reportsOf(seen, "ignored_contact")];
}

/** When the wait passes the target, and when it has become far too long. */
export function changesAt(seen: Observations): number[] {
  const wait = goingOn(seen);
  if (wait === undefined || wait.target === null) return [];
  return [Math.max(wait.target, AT_LEAST), FAR_TOO_LONG * wait.target].map((minutes) =>
    whenLongerThan(seen, wait, minutes),
  );
}

/** The last thing the customer wanted has no reply at all. Among colleagues that is internal_neglect. */
function neverAnswered(seen: Observations): Candidate | null {
  const { channel } = seen.prepared.conversation;
  if (channel === "internal") return null;
  const closed = isClosed(seen);
  const wait = seen.waits.findLast(
    ({ to, endedAt }) => to === null && (closed || endedAt >= seen.now),
  );
  const overdue = wait !== undefined && isOverdue(wait) && (!closed || wait.endedAt >= seen.now);
  if (wait === undefined || seen.solvedBy !== null) return null;
  // In a forum the one who asks closes the thread, or who tidies up.
  if (!overdue && !(closed && channel !== "forum")) return null;
  const lastReply = seen.staff.findLast(({ automated }) => !automated)?.index ?? -1;
  const open = seen.customer.filter(({ index }) => index > Math.max(lastReply, wait.from - 1));
  const proof = proofIn(seen, open, lastReply);
  const here = open.filter(({ index }) => !movedAway(seen, index));
  const last = proof ?? (overdue && !closed && lastReply >= 0 ? lastWord(seen, here) : null);
  if (last === null) return null;
  const { message, start, end } = last;
  const kindOf = () => {
    if (!overdue) return "closed_unanswered";
    return proof === null ? "last_word" : branchOf(seen, open, proof, lastReply);
  };
  const late = wait.target !== null && wait.minutes > FAR_TOO_LONG * wait.target;
  return {
    branch: kindOf(),
    source: "structure",
    message,
    span: { start, end },
    severity: late || closed ? 2 : 1,
    attribution: "process",
    slots: { waited: wait },
  };
}

function isOverdue({ minutes, target }: Wait): boolean {
  return target !== null && minutes > Math.max(target, AT_LEAST);
}

function isClosed({ prepared }: Observations): boolean {
  const { status } = prepared.conversation;
  return status === "solved" || status === "closed";
}

/**
 * Kinds that are right unequally often, each checked by itself: somebody asked and nobody wrote at all; a
 * question, by its mark, after earlier replies; what the customer told or tried, without a word of thanks.
 * The others are less sure: in brands' public talk it often goes on in private, other readers may have
 * helped, and a mail that begins with a quotation goes on with a talk we do not see.
 */
function branchOf(
  seen: Observations,
  open: readonly PreparedMessage[],
  { need }: Proof,
  lastReply: number,
): "no_reply" | "question_left" | "word_left" | "never_answered" {
  const { channel } = seen.prepared.conversation;
  if (isPublic(seen) || othersWrote(seen, lastReply)) return "never_answered";
  if (lastReply < 0) return need !== undefined && opensTalk(open) ? "no_reply" : "never_answered";
  if (need?.kind === "question")
    return isPlainQuestion(seen, need) ? "question_left" : "never_answered";
  const thanked = open.some(({ index }) => seen.actsIn(index, "thanks").length > 0);
  return thanked || LIVE.has(channel) ? "never_answered" : "word_left";
}

/**
 * Somebody who is neither the customer nor staff wrote since, and may have helped. In a forum who helps is
 * staff, whatever their name; others there have the same trouble.
 */
function othersWrote({ prepared }: Observations, lastReply: number): boolean {
  const { conversation, messages } = prepared;
  if (conversation.channel === "forum") return false;
  return messages.some(({ side, index }) => side === "other" && index > lastReply);
}

function opensTalk([first]: readonly PreparedMessage[]): boolean {
  return first?.segments.every(({ kind }) => kind !== "quote" && kind !== "attribution") === true;
}

/** With one mark; questions with several are outcries as often as questions. */
function isPlainQuestion(
  { prepared }: Observations,
  { kind, message, start, end }: ObservedNeed,
): boolean {
  const words = prepared.messages[message]?.folded.slice(start, end) ?? "";
  return kind === "question" && /[?¿]/.test(words) && !/[?!] ?\?|\? ?!/.test(words);
}

type Proof = Span & { message: number; need?: ObservedNeed };

/**
 * Words that seek an answer: a need, what was done or told before to no avail, facts the staff had asked
 * for, or a first message nobody took up.
 */
function proofIn(
  seen: Observations,
  open: readonly PreparedMessage[],
  lastReply: number,
): Proof | null {
  const wants = seen.needs.filter(
    (need) => open.some(({ index }) => index === need.message) && seeks(seen, need, lastReply),
  );
  const wanted = wants.find((need) => isPlainQuestion(seen, need)) ?? wants[0];
  if (wanted !== undefined) return { ...wanted, need: wanted };
  const unsolved = open.find(({ index }) => saysUnsolved(seen, index) && !movedAway(seen, index));
  const first = unsolved ?? open[0];
  const sentence = first === undefined ? undefined : lastSentence(seen, first);
  if (first === undefined || sentence === undefined || movedAway(seen, first.index)) return null;
  if (
    unsolved === undefined &&
    lastReply >= 0 &&
    !(seen.asksBack(lastReply) && canBeData(seen, first))
  )
    return null;
  return { message: first.index, start: sentence.start, end: sentence.end };
}

/** In public people answer a question with a last word as often as with what was asked. */
function canBeData(seen: Observations, { language }: PreparedMessage): boolean {
  const closedByAsker = seen.prepared.conversation.channel === "forum" && isClosed(seen);
  return !isPublic(seen) && !closedByAsker && language !== "other";
}

function isPublic({ prepared }: Observations): boolean {
  return prepared.conversation.channel === "social";
}

/**
 * After a reply, a complaint seeks another answer only when it says that it is not solved; and in
 * public, demands ("give your people a raise") are often only remarks.
 */
function seeks(seen: Observations, need: ObservedNeed, lastReply: number): boolean {
  if (movedAway(seen, need.message) || isEcho(seen, need)) return false;
  if (need.kind === "request" && lastReply >= 0 && isPublic(seen)) return false;
  if (need.kind !== "complaint" || lastReply < 0) return true;
  return seen.actsIn(need.message, "not_solved").length > 0 || saysUnsolved(seen, need.message);
}

/** The staff's own question, repeated without a mark of quotation to answer it. */
function isEcho(seen: Observations, { message, start, end }: ObservedNeed): boolean {
  const words = seen.prepared.messages[message]?.folded.slice(start, end).trim() ?? "";
  return seen.staff.some(({ index, folded }) => index < message && folded.includes(words));
}

/** What was advised was done or told before: the customer is where they were. */
function saysUnsolved(seen: Observations, message: number): boolean {
  return seen
    .sinMarks("ignored_contact", "said_unsolved")
    .some((mark) => mark.message === message && !mark.scope.conditional && !mark.scope.quoted);
}

/** The talk went on where we cannot see it: the customer says so. */
function movedAway(seen: Observations, message: number): boolean {
  return seen.sinMarks("ignored_contact", "said_moved").some((mark) => mark.message === message);
}
