import { DEFAULT_LEADS, type ReminderSettings } from "../../model/reminders.ts";
import type { Channel } from "../../model/conversation.ts";
import type { NewMessage, StoredReminders } from "./types.ts";

const MINUTE = 60_000;
/** A breach older than this is history: nobody is reminded of it, whatever is imported. */
export const RECENT_MS = 48 * 60 * MINUTE;

/** A promise that may want a reminder. */
export interface Candidate {
  bucket: number;
  conversation: string;
  promise: string;
  state: "open" | "broken";
  owner: string;
  channel: Channel;
  due: Date | null;
  made_at: Date | null;
  /** When it became broken: the due instant, the later words that prove the breach, or the end of a snooze. */
  broken_at: Date | null;
}

/** The longest lead of any channel: how far ahead a look at the promises has to reach. */
export function longestLead({ leads }: ReminderSettings): number {
  return Math.max(...Object.values({ ...DEFAULT_LEADS, ...leads }));
}

/** The reminders that an instant calls for. Where nothing is set up, none. */
export function remindersFor(
  candidates: readonly Candidate[],
  stored: StoredReminders,
  now: string,
): NewMessage[] {
  if (stored.since === null) return [];
  const instant = Date.parse(now);
  const since = Date.parse(stored.since);
  const { settings } = stored;
  return candidates
    .filter((candidate) =>
      candidate.state === "open"
        ? settings.before_due && isDueSoon(candidate, settings, instant)
        : settings.when_broken && hasJustBroken(candidate, since, instant),
    )
    .flatMap((candidate) => messagesFor(candidate, stored));
}

/** Within the lead, but never in the first half of what was promised: "in ten minutes" needs no word at once. */
export function isDueSoon(
  { due, made_at, channel }: Candidate,
  settings: ReminderSettings,
  now: number,
): boolean {
  if (due === null || due.getTime() <= now) return false;
  const lead = (settings.leads[channel] ?? DEFAULT_LEADS[channel]) * MINUTE;
  const half = made_at === null ? lead : (due.getTime() - made_at.getTime()) / 2;
  return now >= due.getTime() - Math.min(lead, half);
}

/** Lately, and after reminders of it began. */
export function hasJustBroken({ broken_at }: Candidate, since: number, now: number): boolean {
  const at = broken_at?.getTime() ?? null;
  return at !== null && at >= since && at > now - RECENT_MS;
}

function messagesFor(candidate: Candidate, { settings, secrets }: StoredReminders): NewMessage[] {
  const { bucket, conversation, promise, state, owner, due } = candidate;
  const about = {
    bucket,
    kind: state === "open" ? ("due_soon" as const) : ("broken" as const),
    conversation,
    promise,
    owner,
    due: due?.toISOString() ?? null,
  };
  const messages: NewMessage[] = [];
  if (secrets.smtp_url !== undefined && settings.from !== null) {
    for (const recipient of addressesOf(owner, settings))
      messages.push({ ...about, channel: "email", recipient });
  }
  if (secrets.webhook_url !== undefined && secrets.webhook_secret !== undefined)
    messages.push({ ...about, channel: "webhook", recipient: "webhook" });
  if (secrets.slack_url !== undefined)
    messages.push({ ...about, channel: "slack", recipient: "slack" });
  return messages;
}

/** Where mail to an owner goes: their own addresses, else to those who look after the rest. */
export function addressesOf(owner: string, { recipients, others_to }: ReminderSettings): string[] {
  const name = owner.trim().toLowerCase();
  const own = recipients
    .filter((one) => one.owner.trim().toLowerCase() === name)
    .map(({ email }) => email.toLowerCase());
  return [...new Set(own.length > 0 ? own : others_to.map((email) => email.toLowerCase()))];
}
