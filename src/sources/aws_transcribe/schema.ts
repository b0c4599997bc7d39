import { z } from "zod";
import { Text } from "../json/fields.ts";

const Millis = z.number().nullish();

const Segment = z.object({
  ParticipantRole: Text,
  ParticipantId: Text,
  Content: z.string(),
  BeginOffsetMillis: Millis,
  EndOffsetMillis: Millis,
});
export type Segment = z.infer<typeof Segment>;

/** Post-call analytics of Amazon Transcribe, and the file Contact Lens writes in the same shape. */
export const Call = z.object({
  JobName: Text,
  LanguageCode: Text,
  CustomerMetadata: z.object({ ContactId: Text }).nullish(),
  Participants: z.array(z.object({ ParticipantId: z.string(), ParticipantRole: Text })).nullish(),
  Transcript: z.array(Segment),
  Categories: z.object({ MatchedCategories: z.array(z.string()).nullish() }).nullish(),
  ConversationCharacteristics: z
    .object({
      TotalConversationDurationMillis: Millis,
      NonTalkTime: z.object({ TotalTimeMillis: Millis }).nullish(),
      Interruptions: z.object({ TotalCount: Millis, TotalTimeMillis: Millis }).nullish(),
    })
    .nullish(),
});
export type Call = z.infer<typeof Call>;
