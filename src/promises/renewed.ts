import { formatInstant } from "../calendar/zone.ts";
import type { PromiseMark } from "../model/marks.ts";
import { type DueDate, graceMs, wholeSecond } from "./deadline/index.ts";
import { renewedId } from "./marks.ts";
import { follow } from "./outcome/follow.ts";
import { since } from "./outcome/timeline.ts";
import { entryOf, type Ground, type MadeEntry } from "./record.ts";

/**
 * The promise with the date that was agreed by hand: the same words, and only what happens after the
 * agreement counts for it.
 */
export function renewedByHand(before: MadeEntry, mark: PromiseMark, ground: Ground): MadeEntry {
  const { mention, record, renewals } = before;
  const { mentions, timeline } = ground;
  const agreed = Date.parse(mark.at);
  const dueDate = agreedDate(mark, record.deadline.zone, ground);
  const id = renewedId(mark);
  const course = follow(since(timeline, agreed), agreed, {
    id,
    mention,
    mentions,
    index: mentions.indexOf(mention),
    clock: () => dueDate,
    latestBefore: ground.latestBefore,
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
