import type { WorkCalendar } from "../calendar/work_calendar.ts";
import { formatInstant } from "../calendar/zone.ts";
import type { ReviewContext } from "../model/context.ts";
import type { PromiseEvidence, PromiseRecord } from "../model/review.ts";
import type { PreparedConversation, PreparedMessage } from "../review/prepared.ts";
import type { Entry } from "./marks.ts";
import type { Course, Proof } from "./outcome/course.ts";
import { stateOf } from "./outcome/state.ts";
import type { Timeline } from "./outcome/timeline.ts";
import { wordDueAt } from "./silence.ts";
import type { PromiseMention } from "./types.ts";

/** Everything a ledger is made from. */
export interface Ground {
  prepared: PreparedConversation;
  mentions: readonly PromiseMention[];
  timeline: Timeline;
  /** Message of the last promise made before a message; -1 when none was. */
  latestBefore: (message: number) => number;
  context: ReviewContext;
  calendar: WorkCalendar;
  now: number;
}

interface Lineage {
  id: string;
  parent: string | null;
  /** How often it was promised before. */
  renewals: number;
}

/** A promise with what it was made from. */
export interface MadeEntry extends Entry {
  mention: PromiseMention;
  renewals: number;
}

/** The record of a promise by its course. */
export function entryOf(
  mention: PromiseMention,
  course: Course,
  { id, parent, renewals }: Lineage,
  { prepared, context, calendar, timeline, now }: Ground,
): MadeEntry {
  const { message, at } = messageOf(prepared, mention);
  const { deadline, latest } = course.dueDate;
  const { connected } = context.config;
  const closed = isClosed(prepared);
  const outcome = stateOf(course, { mention, madeAt: at, now, calendar, connected, closed });
  const wordDue = wordDueAt({
    mention,
    course,
    state: outcome.state,
    madeAt: at,
    timeline,
    config: context.config,
  });
  const proofs = outcome.silence === null ? course.proofs : [...course.proofs, outcome.silence];
  const written = (instant: number | null) =>
    instant === null ? null : formatInstant(instant, deadline.zone);
  const record: PromiseRecord = {
    id,
    message: message.id,
    index: mention.message,
    quote: message.text.slice(mention.start, mention.end),
    start: mention.start,
    end: mention.end,
    type: mention.type,
    strength: mention.strength,
    polarity: mention.polarity,
    debtor: mention.debtor,
    beneficiary: mention.beneficiary,
    action: actionOf(mention),
    condition: textOf(message.text, mention.condition),
    parent,
    deadline,
    state: outcome.state,
    warned: outcome.warned,
    next_change_at: written(firstAfter(now, outcome.nextChangeAt, closed ? null : wordDue)),
    evidence: proofs.map((proof) => evidenceOf(proof, prepared)),
    ...(isDone(course, mention) ? { done_at: written(course.doneAt) } : {}),
    ...(wordDue === null || closed ? {} : { word_due_at: written(wordDue) }),
    ...(mention.automated ? { automated: true } : {}),
    ...(renewals > 2 ? { renewed_often: true } : {}),
  };
  // Nobody is late on a date that nobody gave.
  const lateAfter = deadline.source === "default" ? null : latest;
  return { record, author: message.author, lateAfter, mention, renewals };
}

/** The first of the instants that is still to come. */
function firstAfter(now: number, ...instants: readonly (number | null)[]): number | null {
  const coming = instants.filter((instant) => instant !== null && instant > now);
  return coming.length === 0 ? null : Math.min(...coming.map(Number));
}

/** When a piece of evidence was written or happened; null when not known. */
export function timeOf(
  { message, event }: PromiseEvidence,
  { conversation: { messages, events } }: PreparedConversation,
): number | null {
  const at =
    message === null
      ? (events.find(({ id, at: time }) => event !== null && (id ?? time) === event)?.at ?? event)
      : messages.find(({ id }) => id === message)?.at;
  const time = at == null ? Number.NaN : Date.parse(at);
  return Number.isNaN(time) ? null : time;
}

/** The message that a promise was made in. */
export function messageOf(
  { messages }: PreparedConversation,
  mention: PromiseMention,
): PreparedMessage {
  const message = messages[mention.message];
  if (message === undefined) throw new Error("a mention is of a message of its conversation");
  return message;
}

/** The words of a span. */
export function textOf(text: string, span: { start: number; end: number } | null): string | null {
  return span === null ? null : text.slice(span.start, span.end);
}

function isDone({ partsDone, doneAt }: Course, { parts, polarity }: PromiseMention): boolean {
  return polarity === "do" && partsDone === parts.length && doneAt !== null;
}

function isClosed({ conversation: { status } }: PreparedConversation): boolean {
  return status === "solved" || status === "closed";
}

function actionOf({ parts }: PromiseMention): string {
  return parts.map(({ deed, objects }) => [deed, ...objects.slice(0, 4)].join(" ")).join("; ");
}

function evidenceOf(proof: Proof, { conversation }: PreparedConversation): PromiseEvidence {
  const { kind, message, start, end, event, conversation: elsewhere } = proof;
  const id = message === null ? null : (conversation.messages[message]?.id ?? null);
  const evidence = { kind, message: id, start, end, event };
  return elsewhere === undefined ? evidence : { ...evidence, conversation: elsewhere };
}
