import type { ConversationInput } from "../../model/conversation.ts";
import { conversationsOf, type Said } from "../chat/conversations.ts";
import { known } from "../json/fields.ts";
import { headObjects, someHas } from "../json/head.ts";
import { jsonRecords, readRecord } from "../json/records.ts";
import type { Input, Source, SourceOptions } from "../types.ts";
import { Message } from "./schema.ts";

const LISTS = { value: "", messages: "" };
/** Accounts of people who are not of the house. */
const OUTSIDE = /guest|anonymous|federated|personalMicrosoftAccount|skype/i;

/** Messages of channels and chats as Microsoft Graph gives them, replies inside or beside. */
export const teams: Source = {
  kind: "teams",
  description: "Microsoft Teams messages of the Graph API; JSON or NDJSON",
  recognises: (_name, head) => {
    const objects = headObjects(head);
    return someHas(objects, "messageType", "createdDateTime", "id");
  },
  read,
};

async function* read(input: Input, options: SourceOptions): AsyncGenerator<ConversationInput> {
  const said: Said[] = [];
  const add = (message: Message, opener: string | null) => {
    const one = saidIn(message, opener);
    if (one !== null) said.push(one);
    for (const reply of message.replies ?? []) add(reply, message.id);
  };
  for await (const record of jsonRecords(input, options, LISTS)) {
    const message = readRecord(Message, record, options);
    if (message !== null) add(message, null);
  }
  yield* conversationsOf("teams", said, options);
}

/** A message somebody wrote; messages of the system (members added, a call ended) are none. */
function saidIn(message: Message, opener: string | null): Said | null {
  const { from, body, attachments } = message;
  const person = from?.user ?? from?.application;
  if ((message.messageType ?? "message") !== "message" || person == null) return null;
  const channel = message.channelIdentity?.channelId;
  const gone = message.deletedDateTime != null;
  const content = gone ? "" : (body?.content ?? "");
  return {
    room: channel ?? message.chatId ?? "",
    id: message.id,
    at: message.createdDateTime,
    // In a channel every message opens a thread; in a chat there are none.
    thread: message.replyToId ?? opener ?? (channel ? message.id : null),
    author: {
      id: person.id ?? person.displayName ?? "unknown",
      bot: from?.user == null,
      outside: OUTSIDE.test(person.userIdentityType ?? ""),
      ...known({ name: person.displayName }),
    },
    content: {
      ...(body?.contentType === "html" && !gone ? { html: content } : { text: content }),
      ...(gone ? { redacted: true } : {}),
      ...known({
        edited_at: message.lastEditedDateTime,
        attachments: attachments?.map(({ name, contentType }) =>
          known({ name, type: contentType }),
        ),
      }),
    },
  };
}
