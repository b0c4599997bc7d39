import {
  CONVERSATION_SCHEMA,
  type Conversation,
  ConversationInput,
  type Message,
  type MessageInput,
} from "./conversation.ts";
import { AmendsError } from "./errors.ts";
import { stableId } from "./ids.ts";
import { isOwnNote } from "./own_notes.ts";

/** Turns html into canonical text; passed in so that the model stays free of a parser. */
export type HtmlToText = (html: string) => string;

/**
 * Parses one value as a conversation, settles texts and message ids and puts messages in time order.
 * Messages without a time keep their place after the message they followed. Notes of ours are left out.
 * @throws AmendsError `invalid_input` naming the first wrong field
 */
export function parseConversation(value: unknown, htmlToText: HtmlToText): Conversation {
  const parsed = ConversationInput.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const field = issue?.path.map(String).join(".") || "(the record)";
    throw new AmendsError("invalid_input", `${field}: ${issue?.message ?? "not a conversation"}`, {
      place: { field },
      hint: "See docs/conversation.md for the fields of amends.conversation/v1.",
    });
  }
  const input = parsed.data;
  const withText = input.messages.map((message) => ({
    ...message,
    text: message.text ?? (message.html === undefined ? "" : htmlToText(message.html)),
  }));
  const messages = inTimeOrder(assignIds(lastRevisions(withText.filter((one) => !isOwnNote(one)))));
  return { ...input, schema: CONVERSATION_SCHEMA, messages };
}

type WithText = MessageInput & { text: string };

/** A message that comes twice under one id is one message: its last revision stands, in its first place. */
function lastRevisions(messages: readonly WithText[]): WithText[] {
  const last = new Map<string, WithText>();
  for (const message of messages) if (message.id !== undefined) last.set(message.id, message);
  const placed = new Set<string>();
  return messages.flatMap((message) => {
    if (message.id === undefined) return [message];
    if (placed.has(message.id)) return [];
    placed.add(message.id);
    return [last.get(message.id) ?? message];
  });
}

/**
 * Gives an id to each message that has none. The id depends only on time, author and text
 * (and the rank among messages equal in all three), so late, merged or redacted messages
 * never renumber the others.
 */
function assignIds(messages: readonly WithText[]): Message[] {
  const ranks = new Map<string, number>();
  const taken = new Set(messages.map((message) => message.id).filter((id) => id !== undefined));
  return messages.map((message) => {
    if (message.id !== undefined) return { ...message, id: message.id };
    const author = message.author.id ?? message.author.email ?? message.author.name ?? "";
    const base = stableId("m", message.at ?? "", author, message.author.role, message.text);
    let rank = ranks.get(base) ?? 0;
    const name = () => (rank === 0 ? base : `${base}.${rank}`);
    while (taken.has(name())) rank += 1;
    const id = name();
    taken.add(id);
    ranks.set(base, rank + 1);
    return { ...message, id };
  });
}

/** Stable sort by instant; a message without a time sorts with the last known time before it. */
function inTimeOrder(messages: readonly Message[]): Message[] {
  let last = Number.NEGATIVE_INFINITY;
  return messages
    .map((message, index) => {
      if (message.at !== undefined) last = Date.parse(message.at);
      return { message, index, key: last };
    })
    .sort((a, b) => (a.key === b.key ? a.index - b.index : a.key < b.key ? -1 : 1))
    .map((entry) => entry.message);
}
