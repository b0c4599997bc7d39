import type { Channel } from "../model/conversation.ts";
import type { Facts, FactsInHistory } from "../model/facts.ts";

const DAY = 86_400_000;
/** So soon after the last message, a new conversation about the same is the same issue. */
const WINDOW_DAYS: Readonly<Partial<Record<Channel, number>>> = {
  chat: 7,
  phone: 7,
  sms: 7,
  social: 7,
};
const OTHER_WINDOW_DAYS = 14;
/** So long after a conversation a cancellation is still laid beside it. */
const LEAVING_DAYS = 90;

type Known = Pick<
  Facts,
  "conversation" | "channel" | "issue" | "opened_at" | "ended_at" | "cancelled_at" | "says_leaving"
>;

export const NO_HISTORY: FactsInHistory = {
  contact: null,
  repeated: null,
  left: false,
  left_later: false,
  low_answer: null,
  told: [],
};

/**
 * What a customer's conversations say of each other: which contact of its issue each is, whether they
 * came back, and whether they left. Contacts belong to one issue when each begins within the window
 * (7 days for chat, phone, SMS and social, else 14) after the one before ended.
 */
export function historiesOf(conversations: readonly Known[]): Map<string, FactsInHistory> {
  const inOrder = conversations
    .flatMap(timed)
    .toSorted((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));
  const histories = new Map<string, FactsInHistory>();
  for (const { conversation, cancelled_at, says_leaving } of conversations) {
    const left = cancelled_at !== null || says_leaving;
    histories.set(conversation, { ...NO_HISTORY, left });
  }
  for (const contacts of byIssue(inOrder).values()) {
    let contact = 0;
    for (const [i, one] of contacts.entries()) {
      const before = contacts[i - 1];
      contact = before !== undefined && one.from <= before.until ? contact + 1 : 1;
      const next = contacts[i + 1];
      const repeated = next !== undefined && next.from <= one.until;
      set(histories, one.id, { contact, repeated });
    }
  }
  const exits = inOrder.flatMap(({ leftAt }) => leftAt ?? []);
  for (const { id, leftAt, to } of inOrder) {
    const later = exits.some((exit) => exit > to && exit <= to + LEAVING_DAYS * DAY);
    set(histories, id, { left: leftAt !== null || later, left_later: later });
  }
  return histories;
}

interface Timed {
  id: string;
  issue: string;
  from: number;
  to: number;
  until: number;
  leftAt: number | null;
}

/** A conversation without times has no place in a history. */
function timed(one: Known): Timed[] {
  const from = Date.parse(one.opened_at ?? "");
  if (Number.isNaN(from)) return [];
  const to = Math.max(from, Date.parse(one.ended_at ?? one.opened_at ?? ""));
  const days = WINDOW_DAYS[one.channel] ?? OTHER_WINDOW_DAYS;
  const cancelled = Date.parse(one.cancelled_at ?? "");
  const leftAt = Number.isNaN(cancelled) ? (one.says_leaving ? to : null) : cancelled;
  return [{ id: one.conversation, issue: one.issue, from, to, until: to + days * DAY, leftAt }];
}

function byIssue(conversations: readonly Timed[]): Map<string, Timed[]> {
  const issues = new Map<string, Timed[]>();
  for (const one of conversations) {
    const own = issues.get(one.issue);
    if (own === undefined) issues.set(one.issue, [one]);
    else own.push(one);
  }
  return issues;
}

function set(
  histories: Map<string, FactsInHistory>,
  id: string,
  part: Partial<FactsInHistory>,
): void {
  histories.set(id, { ...NO_HISTORY, ...histories.get(id), ...part });
}
