import type { WorkCalendar } from "../calendar/work_calendar.ts";
import { formatInstant } from "../calendar/zone.ts";
import type { ReviewContext } from "../model/context.ts";
import { stableId } from "../model/ids.ts";
import type { PromiseRecord } from "../model/review.ts";
import type { PreparedConversation, PreparedMessage } from "../review/prepared.ts";
import { type DueDate, readDeadline, withoutDeadline } from "./deadline/index.ts";
import { findPromises } from "./find/index.ts";
import type { Course, Proof } from "./outcome/course.ts";
import { heardElsewhere } from "./outcome/elsewhere.ts";
import { follow } from "./outcome/follow.ts";
import { hear } from "./outcome/signals.ts";
import { stateOf } from "./outcome/state.ts";
import { type Happening, timelineOf } from "./outcome/timeline.ts";
import type { PromiseMention } from "./types.ts";

export { breachesOf } from "./breaches.ts";

/**
 * The promises made in a conversation up to `context.now`, in reading order, and what became of
 * each. A pure function: the same history, other conversations, settings and now give the same ledger.
 */
export function ledger(
  prepared: PreparedConversation,
  context: ReviewContext,
  calendar: WorkCalendar,
): PromiseRecord[] {
  const now = Date.parse(context.now);
  const mentions = mentionsOf(prepared, now);
  if (mentions.length === 0) return [];
  const later = happenings(prepared, mentions, context, now);
  const ids = idsOf(prepared, mentions);
  const courses = mentions.map((mention, index) =>
    courseOf(mention, index, { prepared, mentions, later, context, calendar }),
  );
  const parents = parentsOf(courses);
  return mentions.map((mention, index) => {
    const course = courses[index];
    if (course === undefined) throw new Error("every mention has a course");
    const { message } = messageOf(prepared, mention);
    const outcome = stateOf(course, {
      mention,
      madeAt: messageOf(prepared, mention).at,
      now,
      calendar,
      connected: context.config.connected,
      closed: isClosed(prepared),
    });
    const proofs = outcome.silence === null ? course.proofs : [...course.proofs, outcome.silence];
    const parent = parents.get(index);
    const { nextChangeAt } = outcome;
    return {
      id: ids[index] ?? "",
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
      parent: parent === undefined ? null : (ids[parent] ?? null),
      deadline: course.dueDate.deadline,
      state: outcome.state,
      warned: outcome.warned,
      next_change_at:
        nextChangeAt === null ? null : formatInstant(nextChangeAt, course.dueDate.deadline.zone),
      evidence: proofs.map((proof) => evidenceOf(proof, prepared)),
      ...(mention.automated ? { automated: true } : {}),
      ...(renewals(index, parents) > 2 ? { renewed_often: true } : {}),
    };
  });
}

function mentionsOf(
  { messages, conversation }: PreparedConversation,
  now: number,
): PromiseMention[] {
  const mentions: PromiseMention[] = [];
  let customer: PreparedMessage | null = null;
  for (const message of messages) {
    if (message.at !== null && message.at > now) continue;
    if (message.side === "customer") customer = message;
    else if (message.side === "staff") {
      for (const found of findPromises(message, customer, conversation)) mentions.push(found);
    }
  }
  return mentions;
}

function happenings(
  { messages, conversation }: PreparedConversation,
  mentions: readonly PromiseMention[],
  context: ReviewContext,
  now: number,
): Happening[] {
  const promised = new Map<number, Set<number>>();
  for (const { message, sentence } of mentions) {
    const set = promised.get(message) ?? new Set();
    promised.set(message, set.add(sentence));
  }
  const none: ReadonlySet<number> = new Set();
  const first = mentions[0]?.message ?? 0;
  const heard = messages
    .filter(({ index }) => index >= first)
    .map((message) => hear(message, promised.get(message.index) ?? none));
  const history = context.history ?? [];
  const events = [
    ...conversation.events,
    ...history.flatMap((other) => (other.id === conversation.id ? [] : other.events)),
  ];
  return timelineOf(heard, mentions, events, heardElsewhere(history, conversation.id), now);
}

interface Ground {
  prepared: PreparedConversation;
  mentions: readonly PromiseMention[];
  later: readonly Happening[];
  context: ReviewContext;
  calendar: WorkCalendar;
}

function courseOf(mention: PromiseMention, index: number, ground: Ground): Course {
  const { prepared, mentions, later, context, calendar } = ground;
  const { message, at, folded } = messageOf(prepared, mention);
  const { conversation } = prepared;
  const text = textOf(message.text, mention.when) ?? "";
  const words = textOf(folded, mention.when)?.replaceAll("\n", " ") ?? "";
  const reading = {
    calendar,
    zone: conversation.zone,
    locale: conversation.locale ?? context.config.locale,
    channel: message.channel ?? conversation.channel,
    language: mention.whenLanguage,
  };
  const clock = (start: number | null): DueDate => {
    const noClock = mention.polarity === "not_do" ? "open_ended" : null;
    if (noClock !== null) return withoutDeadline(text, noClock, { ...reading, at: start });
    return readDeadline(text, words, { ...reading, at: start });
  };
  const position = later.findIndex(
    (item) => item.kind === "message" && item.heard.message.index === mention.message,
  );
  return follow(later.slice(position + 1), at, {
    mention,
    mentions,
    index,
    clock,
    latestBefore: (before) =>
      mentions.reduce(
        (last, other) => (other.message < before ? Math.max(last, other.message) : last),
        -1,
      ),
  });
}

/** Which mention each renewed mention replaces. */
function parentsOf(courses: readonly Course[]): Map<number, number> {
  const parents = new Map<number, number>();
  for (const [index, { renewal }] of courses.entries()) {
    if (renewal !== null && !parents.has(renewal.by)) parents.set(renewal.by, index);
  }
  return parents;
}

function renewals(index: number, parents: ReadonlyMap<number, number>): number {
  let count = 0;
  for (let at = parents.get(index); at !== undefined; at = parents.get(at)) count += 1;
  return count;
}

function idsOf(
  { conversation }: PreparedConversation,
  mentions: readonly PromiseMention[],
): string[] {
  const ranks = new Map<string, number>();
  return mentions.map((mention) => {
    const message = conversation.messages[mention.message];
    const quote = message?.text.slice(mention.start, mention.end) ?? "";
    const key = `${mention.message}:${quote}`;
    const rank = ranks.get(key) ?? 0;
    ranks.set(key, rank + 1);
    const parts = [conversation.id, message?.id ?? "", "promise", quote];
    return stableId("p", ...parts, ...(rank === 0 ? [] : [String(rank)]));
  });
}

function messageOf({ messages }: PreparedConversation, mention: PromiseMention): PreparedMessage {
  const message = messages[mention.message];
  if (message === undefined) throw new Error("a mention is of a message of its conversation");
  return message;
}

function isClosed({ conversation: { status } }: PreparedConversation): boolean {
  return status === "solved" || status === "closed";
}

function actionOf({ parts }: PromiseMention): string {
  return parts.map(({ deed, objects }) => [deed, ...objects.slice(0, 4)].join(" ")).join("; ");
}

function textOf(text: string, span: { start: number; end: number } | null): string | null {
  return span === null ? null : text.slice(span.start, span.end);
}

function evidenceOf(
  proof: Proof,
  { conversation }: PreparedConversation,
): PromiseRecord["evidence"][number] {
  const { kind, message, start, end, event, conversation: elsewhere } = proof;
  const id = message === null ? null : (conversation.messages[message]?.id ?? null);
  const evidence = { kind, message: id, start, end, event };
  return elsewhere === undefined ? evidence : { ...evidence, conversation: elsewhere };
}
