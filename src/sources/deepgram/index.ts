import type { ConversationInput } from "../../model/conversation.ts";
import { callConversation, type Turn } from "../calls/conversation.ts";
import { headObjects, someHas } from "../json/head.ts";
import { known } from "../json/fields.ts";
import { jsonRecords, readRecord } from "../json/records.ts";
import type { Input, Source, SourceOptions } from "../types.ts";
import { Response, type Word } from "./schema.ts";

/** Answers of Deepgram for recorded calls, one or many a file. */
export const deepgram: Source = {
  kind: "deepgram",
  description: "Deepgram transcript of a call, JSON",
  recognises: (_name, head) => {
    const objects = headObjects(head);
    return someHas(objects, "metadata", "results") || someHas(objects, "request_id", "model_info");
  },
  read,
};

async function* read(input: Input, options: SourceOptions): AsyncGenerator<ConversationInput> {
  for await (const record of jsonRecords(input, options, {})) {
    const response = readRecord(Response, record, options);
    if (response === null) continue;
    const { metadata, results } = response;
    const conversation = callConversation(
      {
        kind: "deepgram",
        turns: turnsOf(results),
        id: metadata?.request_id ?? undefined,
        locale: results.channels?.[0]?.detected_language ?? undefined,
        about: known({ transcribed: metadata?.created, duration: metadata?.duration }),
      },
      options,
    );
    if (conversation === null) options.bad({ place: record.place, reason: "no spoken words" });
    else yield conversation;
  }
}

/** Utterances where they were asked for; else words, put together by speaker in the order of time. */
function turnsOf({ utterances, channels }: Response["results"]): Turn[] {
  const many = (channels ?? []).length > 1;
  if (utterances != null)
    return utterances.map(({ speaker, channel, transcript, start, end }) => ({
      speaker: speakerOf(speaker, many ? channel : null),
      text: transcript,
      start: start ?? undefined,
      end: end ?? undefined,
    }));
  const words = (channels ?? []).flatMap(({ alternatives }, channel) =>
    (alternatives[0]?.words ?? []).map((word) => ({
      word,
      speaker: speakerOf(word.speaker, many ? channel : null),
    })),
  );
  return words
    .sort((a, b) => (a.word.start ?? 0) - (b.word.start ?? 0))
    .map(({ word, speaker }) => ({
      speaker,
      text: word.punctuated_word ?? word.word,
      start: word.start ?? undefined,
      end: word.end ?? undefined,
    }));
}

/** Each side of a call may be a channel of its own; else voices were told apart. */
function speakerOf(speaker: Word["speaker"], channel: number | null | undefined): string | null {
  if (channel != null) return `Channel ${channel}`;
  return speaker == null ? null : `Speaker ${speaker}`;
}
