import { formatInstant } from "../calendar/zone.ts";
import type { PromiseMark } from "../model/marks.ts";
import { type DueDate, graceMs, wholeSecond } from "./deadline/index.ts";
import { renewedId } from "./marks.ts";
import { follow } from "./outcome/follow.ts";
import { entryOf, type Ground, type MadeEntry } from "./record.ts";
import type { PromiseMention } from "./types.ts";

/**
 * The promise with the date that was agreed by hand: the same words, and only what happens after the
 * agreement counts for it.
 */
export function renewedByHand(before: MadeEntry, mark: PromiseMark, ground: Ground): MadeEntry {
  const { mention, record, renewals } = before;
  const { mentions, later } = ground;
  const agreed = Date.parse(mark.at);
  const dueDate = agreedDate(mark, record.deadline.zone, ground);
  const after = later.filter(({ at }) => at !== null && at > agreed);
  const id = renewedId(mark);
  const course = follow(after, agreed, {
    id,
    mention,
    mentions,
    index: mentions.indexOf(mention),
    clock: () => dueDate,
    latestBefore: latestBefore(mentions),
  });
  const lineage = { id, parent: record.id, renewals: renewals + 1 };
  return entryOf(mention, course, lineage, ground);
}

function agreedDate({ at, until }: PromiseMark, zone: string, { calendar }: Ground): DueDate {
  const due = until === null ? null : Date.parse(until);
  const deadline = {
    text: "",
    due: due === null ? null : formatInstant(due, zone),
    source: "explicit" as const,
    rule: "agreed_by_hand",
    zone,
    calendar: calendar.name,
  };
  const latest = due === null ? null : wholeSecond(due + graceMs(Date.parse(at), due, calendar));
  return { deadline, due, latest };
}

/** Message of the last promise made before a message. */
export function latestBefore(mentions: readonly PromiseMention[]): (message: number) => number {
  return (before) =>
    mentions.reduce(
      (last, other) => (other.message < before ? Math.max(last, other.message) : last),
      -1,
    );
}
