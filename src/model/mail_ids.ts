import type { Conversation, Message } from "./conversation.ts";

/** A Message-ID as it stands in a mail; ids of help desks look otherwise. */
const MAIL_ID = /^<[^<>\s]{1,400}>$/;

export const isMailId = (id: unknown): id is string => typeof id === "string" && MAIL_ID.test(id);

/** The Message-ID of a message: its own id, or what a help desk says of the mail it was (`meta.message_id`). */
export function mailIdOf({ id, meta }: Pick<Message, "id" | "meta">): string | null {
  const told = meta?.["message_id"];
  if (isMailId(told)) return told;
  return isMailId(id) ? id : null;
}

/** Every Message-ID that a conversation knows: of its messages, of what they answer, and of its beginning. */
export function mailIdsOf({ id, messages }: Conversation): string[] {
  const all = messages.flatMap((message) => [mailIdOf(message), message.reply_to]);
  return [...new Set([id, ...all])].filter(isMailId);
}
