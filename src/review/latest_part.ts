import { MOST_REVIEWED } from "../model/context.ts";
import type { Conversation } from "../model/conversation.ts";

/** The part of a conversation that is looked at: all of it, or its latest messages where there are too many. */
export function latestPart(conversation: Conversation): Conversation {
  const { messages, requester = messages[0]?.author.id } = conversation;
  if (messages.length <= MOST_REVIEWED) return conversation;
  // Who is served among colleagues is told by who wrote first, which is cut off here.
  return {
    ...conversation,
    messages: messages.slice(-MOST_REVIEWED),
    ...(requester && { requester }),
  };
}
