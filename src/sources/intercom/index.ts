import type { ConversationInput } from "../../model/conversation.ts";
import { headObjects, someHas } from "../json/head.ts";
import { jsonRecords, readRecord } from "../json/records.ts";
import { counted } from "../notes.ts";
import type { Input, Source, SourceOptions } from "../types.ts";
import { toConversation } from "./mapping.ts";
import { Conversation } from "./schema.ts";

/** `item` is where a webhook notification carries the conversation. */
const LISTS = { conversations: "conversation", data: "", item: "conversation" };

/** Conversations of the API with their parts, one at a time. */
export const intercom: Source = {
  kind: "intercom",
  description: "Intercom conversations with their parts; JSON or NDJSON",
  recognises: (_name, head) => {
    const objects = headObjects(head);
    return (
      objects.some((one) => /^conversation(?:\.list|_part\.list)?$/.test(one.get("type") ?? "")) &&
      (someHas(objects, "conversation_parts") ||
        someHas(objects, "admin_assignee_id") ||
        someHas(objects, "delivered_as"))
    );
  },
  read,
};

async function* read(input: Input, options: SourceOptions): AsyncGenerator<ConversationInput> {
  let withoutParts = 0;
  for await (const record of jsonRecords(input, options, LISTS)) {
    const conversation = readRecord(Conversation, record, options);
    if (conversation === null) continue;
    const parts = conversation.conversation_parts?.conversation_parts;
    if (parts === undefined) {
      withoutParts += 1;
      continue;
    }
    yield toConversation(conversation, parts);
  }
  if (withoutParts > 0)
    options.note(
      `${counted(withoutParts, "conversation")} without parts left out: a list or a search of the API has none, fetch each conversation`,
    );
}
