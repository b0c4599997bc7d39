import type { WorkCalendar } from "../calendar/work_calendar.ts";
import type { ReviewContext } from "../model/context.ts";
import { stableId } from "../model/ids.ts";
import type { PromiseRecord } from "../model/review.ts";
import type { PreparedConversation, PreparedMessage } from "../review/prepared.ts";
import { afterPause, type DueDate, readDeadline, withoutDeadline } from "./deadline/index.ts";
import { findPromises } from "./find/index.ts";
import { withMarks } from "./marks.ts";
import type { Course } from "./outcome/course.ts";
import { heardElsewhere } from "./outcome/elsewhere.ts";
import { follow } from "./outcome/follow.ts";
import { hear } from "./outcome/signals.ts";
import { after, type Timeline, timelineOf } from "./outcome/timeline.ts";
import { entryOf, type Ground, messageOf, textOf, timeOf } from "./record.ts";
import { renewedByHand } from "./renewed.ts";
import type { PromiseMention } from "./types.ts";

export { breachesOf } from "./breaches.ts";
export type { PromiseMention } from "./types.ts";

/**
 * The promises made in a conversation up to `context.now`, in reading order, and what became of
 * each. A pure function: the same history, other conversations, settings, marks and now give the
 * same ledger. `mentions` are what `mentionsOf` finds, for who has looked already.
 */
export function ledger(
  prepared: PreparedConversation,
  context: ReviewContext,
  calendar: WorkCalendar,
  mentions: readonly PromiseMention[] = mentionsOf(prepared, context),
): PromiseRecord[] {
  const now = Date.parse(context.now);
  if (mentions.length === 0) return [];
  const timeline = happenings(prepared, mentions, context, now);
  const ids = idsOf(prepared, mentions);
  const latestBefore = latestOf(mentions.filter(({ pause }) => pause === undefined));
  const ground = { prepared, mentions, timeline, latestBefore, context, calendar, now };
  const courses = mentions.map((mention, index) =>
    courseOf(mention, index, ids[index] ?? "", ground),
  );
  const parents = parentsOf(courses);
  const all = mentions.map((mention, index) => {
    const course = courses[index];
    if (course === undefined) throw new Error("every mention has a course");
    const parent = parents.get(index);
    const lineage = {
      id: ids[index] ?? "",
      parent: parent === undefined ? null : (ids[parent] ?? null),
      renewals: renewals(index, parents),
    };
    return entryOf(mention, course, lineage, ground);
  });
  const entries = all.filter((entry, index) => isTracked(entry.mention, courses[index]));
  if (context.marks === undefined || context.marks.length === 0)
    return entries.map(({ record }) => record);
  return withMarks(entries, context.marks, {
    now,
    timeOf: (evidence) => timeOf(evidence, prepared),
    renewed: (entry, mark) => renewedByHand(entry, mark, ground),
  });
}

/** Shorter pauses are a promise worth a line only as long as nobody has come back. */
const SHORT_PAUSE = 5;

function isTracked({ pause }: PromiseMention, course: Course | undefined): boolean {
  return pause === undefined || (pause.minutes ?? 0) > SHORT_PAUSE || course?.partsDone === 0;
}

/** The words that promise something, up to `now`, in reading order. */
export function mentionsOf(
  { messages, conversation }: PreparedConversation,
  context: Pick<ReviewContext, "now">,
): PromiseMention[] {
  const now = Date.parse(context.now);
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
): Timeline {
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

function courseOf(mention: PromiseMention, index: number, id: string, ground: Ground): Course {
  const { prepared, mentions, timeline, context, calendar } = ground;
  const { message, at, folded } = messageOf(prepared, mention);
  const { conversation } = prepared;
  const text = textOf(message.text, mention.when) ?? "";
  const words = textOf(folded, mention.when)?.replaceAll("\n", " ") ?? "";
  const reading = {
    calendar,
    zone: conversation.zone,
    locale: conversation.locale ?? context.config.locale,
    channel: message.channel ?? conversation.channel,
    untilMidnight: context.config.promise_today === "midnight",
    language: mention.whenLanguage,
  };
  const clock = (start: number | null): DueDate => {
    const noClock = mention.polarity === "not_do" ? "open_ended" : null;
    if (mention.pause !== undefined)
      return afterPause(text, mention.pause.minutes, { ...reading, at: start });
    if (noClock !== null) return withoutDeadline(text, noClock, { ...reading, at: start });
    return readDeadline(text, words, { ...reading, at: start });
  };
  return follow(after(timeline, mention.message), at, {
    id,
    mention,
    mentions,
    index,
    clock,
    latestBefore: mention.pause === undefined ? ground.latestBefore : withPause(mention, ground),
  });
}

/** A pause is the last word only for itself: "any news?" after it speaks of the promise before. */
function withPause({ message }: PromiseMention, { latestBefore }: Ground) {
  return (before: number) => Math.max(latestBefore(before), message < before ? message : -1);
}

/** By the mentions in reading order: the message of the last one before a message. */
function latestOf(mentions: readonly PromiseMention[]): (message: number) => number {
  return (before) => {
    let [low, high] = [0, mentions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.message ?? 0) < before) low = middle + 1;
      else high = middle;
    }
    return mentions[low - 1]?.message ?? -1;
  };
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
