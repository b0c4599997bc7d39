import ical, { ICalAlarmType, ICalCalendarMethod } from "ical-generator";
import { DEFAULT_LEADS } from "../../model/reminders.ts";
import { plain } from "../../report/plain.ts";
import type { FeedContent } from "../../store/feeds/index.ts";

/** A deadline has no length; a calendar shows nothing that has none. */
const SHOWN_MS = 15 * 60_000;
/** How often a calendar program should look again. */
const TTL_SECONDS = 15 * 60;

/**
 * The open promises of one owner as an iCalendar: an event that ends when the promise is due, with an
 * alarm. The UID of a promise never changes, so a new date moves its event.
 */
export function icsOf({ workspace, owner, promises }: FeedContent, address: string | null): string {
  const calendar = ical({
    name: plain(`Promises of ${owner}`, 100),
    prodId: { company: "Amends", product: "Promises" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: TTL_SECONDS,
  });
  for (const { id, quote, customer, subject, conversation, deadline, made_at } of promises) {
    if (deadline.due === null) continue;
    const due = new Date(deadline.due);
    const event = calendar.createEvent({
      id: `${id}.${encodeURIComponent(workspace)}@amends`,
      start: new Date(due.getTime() - SHOWN_MS),
      end: due,
      // The same promise gives the same text: a program that compares sees no change.
      stamp: made_at === null ? due : new Date(made_at),
      summary: plain(`Due: ${quote}`, 150),
      description: plain([customer, subject].filter(Boolean).join(", "), 300),
    });
    if (address !== null) event.url(linkTo(address, workspace, conversation, id));
    event.createAlarm({ type: ICalAlarmType.display, triggerBefore: DEFAULT_LEADS.other * 60 });
  }
  return calendar.toString();
}

function linkTo(address: string, workspace: string, conversation: string, promise: string): string {
  const path = ["w", workspace, "conversations", conversation].map(encodeURIComponent);
  return `${address}/${path.join("/")}?promise=${encodeURIComponent(promise)}`;
}
