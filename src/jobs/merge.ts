import type { Conversation, Message } from "../model/conversation.ts";
import { isMailId, mailIdOf } from "../model/mail_ids.ts";
import { parseConversation } from "../model/normalise.ts";

/**
 * A conversation that arrives again, joined with what is stored: no stored message is lost, a message
 * with the same id takes its newer text, events are joined, and the newer fields stand. But a thread of
 * mails arrives in parts, in any order: its earliest part says whose it is and what about; and a help
 * desk knows more of a conversation than its mails do.
 */
export function merged(stored: Conversation | undefined, incoming: Conversation): Conversation {
  if (stored === undefined) return incoming;
  const messages = new Map(stored.messages.map((message) => [message.id, message]));
  for (const message of incoming.messages)
    messages.set(message.id, { ...messages.get(message.id), ...message });
  const events = new Map(
    [...stored.events, ...incoming.events].map((event) => [
      event.id ?? JSON.stringify(event),
      event,
    ]),
  );
  const [less, more] = storedStands(stored, incoming) ? [incoming, stored] : [stored, incoming];
  const joined = {
    ...less,
    ...more,
    id: incoming.id,
    messages: withoutCopies([...messages.values()]),
    events: [...events.values()],
  };
  return parseConversation(joined, (html) => html);
}

/** Whether the fields of the stored part are to be believed where both have them. */
function storedStands(stored: Conversation, incoming: Conversation): boolean {
  if (!isThread(incoming)) return false;
  if (!isThread(stored)) return true;
  return firstAt(stored) < firstAt(incoming);
}

/** Whether a conversation was put together from mails, by their Message-IDs. */
function isThread({ messages }: Conversation): boolean {
  return messages.length > 0 && messages.every(({ id }) => isMailId(id));
}

const firstAt = ({ messages }: Conversation) =>
  messages.reduce(
    (first, { at }) => Math.min(first, at === undefined ? first : Date.parse(at)),
    Number.POSITIVE_INFINITY,
  );

/** A mail that a help desk has as a message of its own, by another id, is there once: as the help desk has it. */
function withoutCopies(messages: readonly Message[]): Message[] {
  const told = new Set(
    messages.flatMap((message) => (isMailId(message.id) ? [] : (mailIdOf(message) ?? []))),
  );
  return messages.filter(({ id }) => !told.has(id));
}
