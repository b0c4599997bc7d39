import { z } from "zod";
import { Text, Maybe } from "../json/fields.ts";

const Speaker = z.union([z.number(), z.string()]).nullish();
const Seconds = z.number().nullish();

const Word = z.object({
  word: z.string(),
  punctuated_word: Text,
  start: Seconds,
  end: Seconds,
  speaker: Speaker,
});
export type Word = z.infer<typeof Word>;

/** The answer to a pre-recorded request, with utterances or with words that carry a speaker. */
export const Response = z.object({
  metadata: z.object({ request_id: Text, duration: Seconds, created: Maybe.time }).nullish(),
  results: z.object({
    utterances: z
      .array(
        z.object({
          start: Seconds,
          end: Seconds,
          channel: z.number().nullish(),
          speaker: Speaker,
          transcript: z.string(),
        }),
      )
      .nullish(),
    channels: z
      .array(
        z.object({
          detected_language: Text,
          alternatives: z.array(z.object({ words: z.array(Word).nullish() })),
        }),
      )
      .nullish(),
  }),
});
export type Response = z.infer<typeof Response>;
