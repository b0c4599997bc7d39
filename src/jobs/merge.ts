import type { Conversation } from "../model/conversation.ts";
import { parseConversation } from "../model/normalise.ts";

/**
 * A conversation that arrives again, joined with what is stored: no stored message is lost, a message
 * with the same id takes its newer text, events are joined, and the newer fields stand.
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
  const joined = {
    ...stored,
    ...incoming,
    messages: [...messages.values()],
    events: [...events.values()],
  };
  return parseConversation(joined, (html) => html);
}
