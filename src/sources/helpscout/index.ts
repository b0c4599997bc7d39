import type { ConversationInput } from "../../model/conversation.ts";
import { conversationOf, openBook } from "../desk/book.ts";
import { headObjects, someHas } from "../json/head.ts";
import { jsonRecords, readRecord } from "../json/records.ts";
import { counted } from "../notes.ts";
import type { Input, Source, SourceOptions } from "../types.ts";
import { addRating, addThread, fieldsOf, stateEvents } from "./mapping.ts";
import { Conversation, EMBEDDED, Rating, Thread } from "./schema.ts";

const LISTS = {
  _embedded: "",
  conversations: "conversation",
  threads: "thread",
  ratings: "rating",
};

/** Conversations of the Mailbox API with embedded threads, and ratings as webhooks bring them. */
export const helpscout: Source = {
  kind: "helpscout",
  description: "Help Scout conversations with embedded threads; JSON or NDJSON",
  recognises: (_name, head) => {
    const objects = headObjects(head);
    return (
      someHas(objects, "mailboxId", "folderId") ||
      someHas(objects, "mailboxId", "createdBy") ||
      someHas(objects, "number", "threads", "folderId")
    );
  },
  read,
};

/** A rating may follow much later than its conversation, so conversations come at the end. */
async function* read(input: Input, options: SourceOptions): AsyncGenerator<ConversationInput> {
  const book = openBook("helpscout");
  for await (const record of jsonRecords(input, options, LISTS)) {
    const value = record.value as Record<string, unknown> | null;
    const isRating =
      record.kind === "rating" || (value?.["rating"] != null && "conversationId" in value);
    if (isRating) {
      const rating = readRecord(Rating, record, options);
      if (rating !== null) addRating(book.draft(rating.conversationId), rating);
    } else if (record.kind === "thread") {
      const thread = readRecord(Thread, record, options);
      if (thread?.conversationId) addThread(book.draft(thread.conversationId), thread);
      else if (thread !== null)
        options.bad({ place: record.place, reason: "a thread without its conversation" });
    } else {
      const conversation = readRecord(Conversation, record, options);
      if (conversation === null || conversation.state === "deleted") continue;
      const draft = book.draft(conversation.id);
      Object.assign(draft.fields, fieldsOf(conversation));
      const threads = conversation[EMBEDDED]?.threads ?? [];
      for (const thread of threads) addThread(draft, thread);
      draft.events.push(...stateEvents(threads));
    }
  }
  let empty = 0;
  for (const draft of book.drafts()) {
    if (draft.messages.size > 0) yield conversationOf(draft);
    else empty += 1;
  }
  if (empty > 0)
    options.note(
      `${counted(empty, "conversation")} without threads left out: fetch with embed=threads`,
    );
}
