import type { ConversationInput } from "../../model/conversation.ts";
import { conversationOf, type Draft, openBook } from "../desk/book.ts";
import { settleHandOvers } from "../desk/changes.ts";
import { headObjects } from "../json/head.ts";
import { jsonRecords, readRecord } from "../json/records.ts";
import { counted } from "../notes.ts";
import type { Input, Source, SourceOptions } from "../types.ts";
import { addEvent, commentOf, fieldsOf, isDraft, messageOf } from "./mapping.ts";
import { Comment, Conversation, Event, Message } from "./schema.ts";

/** Lists of the API lie under _results; what is in them shows by the ids. */
const LISTS = { _results: "", conversations: "", messages: "", comments: "", events: "" };

/** Conversations, messages, comments and events of the Core API, in any mix. */
export const front: Source = {
  kind: "front",
  description: "Front conversations, messages, comments and events; JSON or NDJSON",
  recognises: (_name, head) => {
    const objects = headObjects(head);
    return objects.some(
      (one) =>
        /^(?:cnv|msg|com|evt)_/.test(one.get("id") ?? "") &&
        ["_links", "is_inbound", "emitted_at", "posted_at", "status"].some((key) => one.has(key)),
    );
  },
  read,
};

async function* read(input: Input, options: SourceOptions): AsyncGenerator<ConversationInput> {
  const book = openBook("front");
  for await (const record of jsonRecords(input, options, LISTS)) {
    const id = idOf(record.value);
    const homeless = () => {
      options.bad({ place: record.place, reason: "it does not say which conversation it is of" });
    };
    if (id.startsWith("cnv_")) {
      const conversation = readRecord(Conversation, record, options);
      if (conversation === null) continue;
      const draft = book.draft(conversation.id);
      Object.assign(draft.fields, fieldsOf(conversation));
      for (const message of conversation.messages ?? []) addMessage(draft, message);
      for (const comment of conversation.comments ?? [])
        draft.messages.set(comment.id, commentOf(comment));
    } else if (id.startsWith("msg_")) {
      const message = readRecord(Message, record, options);
      const home = message === null ? null : homeOf(message);
      if (message !== null && home !== null) addMessage(book.draft(home), message);
      else if (message !== null) homeless();
    } else if (id.startsWith("com_")) {
      const comment = readRecord(Comment, record, options);
      const home = comment === null ? null : homeOf(comment);
      if (comment !== null && home !== null)
        book.draft(home).messages.set(comment.id, commentOf(comment));
      else if (comment !== null) homeless();
    } else if (id.startsWith("evt_")) {
      const event = readRecord(Event, record, options);
      if (event === null) continue;
      const draft = book.draft(event.conversation.id);
      draft.fields = { ...fieldsOf(event.conversation), ...draft.fields };
      addEvent(draft, event);
    } else {
      options.bad({
        place: record.place,
        reason: "neither conversation, message, comment nor event",
      });
    }
  }
  let empty = 0;
  for (const draft of book.drafts()) {
    settleHandOvers(draft.events);
    const [first] = draft.messages.values();
    draft.fields.channel = first?.channel ?? "email";
    if (draft.messages.size > 0) yield conversationOf(draft);
    else empty += 1;
  }
  if (empty > 0)
    options.note(`${counted(empty, "conversation")} without messages left out: add their messages`);
}

function idOf(value: unknown): string {
  const id = value !== null && typeof value === "object" && "id" in value ? value.id : "";
  return typeof id === "string" ? id : "";
}

function addMessage(draft: Draft, message: Message): void {
  if (isDraft(message)) return;
  const mapped = messageOf(message);
  draft.messages.set(mapped.id, mapped);
  const { author } = mapped;
  if (author.role === "customer" && author.id !== undefined)
    draft.fields.customer ??= { ...author, id: author.id };
}

/** The conversation a message or comment links to. */
function homeOf({ conversation_id, _links }: Message | Comment): string | null {
  return (
    conversation_id ?? /cnv_[\w-]{1,60}/.exec(_links?.related?.conversation ?? "")?.[0] ?? null
  );
}
