import type { ConversationInput } from "../../model/conversation.ts";
import { conversationOf, openBook } from "../desk/book.ts";
import { headObjects, someHas } from "../json/head.ts";
import { jsonRecords, readRecord } from "../json/records.ts";
import { counted } from "../notes.ts";
import type { Input, Source, SourceOptions } from "../types.ts";
import { addConversation, addMessage, settleActivities } from "./mapping.ts";
import { Conversation, Message, MessageEvent } from "./schema.ts";

/** Lists of the API lie under data and payload. */
const LISTS = { data: "", payload: "", conversations: "" };

/** Conversations and messages of the API, and webhook payloads as they came, in any mix. */
export const chatwoot: Source = {
  kind: "chatwoot",
  description: "Chatwoot conversations, messages and webhook payloads; JSON or NDJSON",
  recognises: (_name, head) => {
    const objects = headObjects(head);
    return (
      objects.some((one) => one.get("channel")?.startsWith("Channel::")) ||
      someHas(objects, "message_type", "content", "content_type") ||
      someHas(objects, "contact_inbox", "inbox_id")
    );
  },
  read,
};

/** Webhooks tell a conversation piece by piece, so conversations come at the end of the file. */
async function* read(input: Input, options: SourceOptions): AsyncGenerator<ConversationInput> {
  const book = openBook("chatwoot");
  for await (const record of jsonRecords(input, options, LISTS)) {
    if (has(record.value, "message_type", "conversation")) {
      const event = readRecord(MessageEvent, record, options);
      if (event === null) continue;
      const draft = book.draft(event.conversation.id);
      addConversation(draft, event.conversation);
      addMessage(draft, event);
    } else if (has(record.value, "message_type")) {
      const message = readRecord(Message, record, options);
      if (message?.conversation_id) addMessage(book.draft(message.conversation_id), message);
      else if (message !== null)
        options.bad({
          place: record.place,
          reason: "a message that does not say which conversation it belongs to",
        });
    } else if (has(record.value, "id", "status")) {
      const conversation = readRecord(Conversation, record, options);
      if (conversation !== null) addConversation(book.draft(conversation.id), conversation);
    } else if (!has(record.value, "event")) {
      options.bad({ place: record.place, reason: "neither conversation nor message" });
    }
  }
  let empty = 0;
  for (const draft of book.drafts()) {
    settleActivities(draft);
    if (draft.messages.size > 0) yield conversationOf(draft);
    else empty += 1;
  }
  if (empty > 0) options.note(`${counted(empty, "conversation")} without messages left out`);
}

function has(value: unknown, ...keys: readonly string[]): boolean {
  return (
    value !== null && typeof value === "object" && keys.every((key) => Object.hasOwn(value, key))
  );
}
