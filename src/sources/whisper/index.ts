import type { ConversationInput } from "../../model/conversation.ts";
import { callConversation } from "../calls/conversation.ts";
import { headObjects, someHas } from "../json/head.ts";
import { jsonRecords, readRecord } from "../json/records.ts";
import type { Input, Source, SourceOptions } from "../types.ts";
import { Transcript } from "./schema.ts";

/** What Whisper and programs after it write: segments, with speakers if another program told them apart. */
export const whisper: Source = {
  kind: "whisper",
  description: "Whisper transcript, JSON; speakers where they were told apart",
  recognises: (_name, head) => {
    const objects = headObjects(head);
    return someHas(objects, "segments") && someHas(objects, "start", "end", "text");
  },
  read,
};

async function* read(input: Input, options: SourceOptions): AsyncGenerator<ConversationInput> {
  for await (const record of jsonRecords(input, options, {})) {
    const transcript = readRecord(Transcript, record, options);
    if (transcript === null) continue;
    const turns = transcript.segments.map(({ speaker, text, start, end }) => ({
      speaker: speaker ?? null,
      text,
      start: start ?? undefined,
      end: end ?? undefined,
    }));
    const call = { kind: "whisper" as const, turns, locale: transcript.language ?? undefined };
    const conversation = callConversation(call, options);
    if (conversation !== null) yield conversation;
  }
}
