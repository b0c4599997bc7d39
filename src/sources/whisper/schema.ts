import { z } from "zod";
import { Text } from "../json/fields.ts";

const Seconds = z.number().nullish();

/** The result of a transcription; whisperX and others add a speaker to each segment. */
export const Transcript = z.object({
  language: Text,
  segments: z.array(z.object({ start: Seconds, end: Seconds, text: z.string(), speaker: Text })),
});
