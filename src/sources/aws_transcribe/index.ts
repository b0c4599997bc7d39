import type { ConversationInput, Role } from "../../model/conversation.ts";
import { callConversation } from "../calls/conversation.ts";
import { headObjects, someHas } from "../json/head.ts";
import { known } from "../json/fields.ts";
import { jsonRecords, readRecord } from "../json/records.ts";
import type { Input, Source, SourceOptions } from "../types.ts";
import { Call } from "./schema.ts";

const ROLES: Readonly<Record<string, Role>> = {
  agent: "agent",
  customer: "customer",
  system: "system",
};
/** Amazon writes this, or [NAME] and the like, over personal data. */
const REDACTED = /\[(?:PII|[A-Z][A-Z_]{2,30})\]/;

/** Call analytics of Amazon Transcribe and Contact Lens. */
export const awsTranscribe: Source = {
  kind: "aws_transcribe",
  description: "Amazon Transcribe call analytics or Contact Lens, JSON",
  recognises: (_name, head) => {
    const objects = headObjects(head);
    return (
      someHas(objects, "Transcript") &&
      (someHas(objects, "Content", "ParticipantRole") ||
        someHas(objects, "Content", "ParticipantId"))
    );
  },
  read,
};

async function* read(input: Input, options: SourceOptions): AsyncGenerator<ConversationInput> {
  for await (const record of jsonRecords(input, options, {})) {
    const call = readRecord(Call, record, options);
    if (call === null) continue;
    const roles = new Map(
      call.Participants?.map((one) => [one.ParticipantId, one.ParticipantRole ?? ""]),
    );
    const turns = call.Transcript.map((segment) => {
      const named = segment.ParticipantRole ?? roles.get(segment.ParticipantId ?? "");
      const role = (named ?? segment.ParticipantId ?? "").toLowerCase();
      return {
        speaker: named ?? segment.ParticipantId ?? null,
        role: ROLES[role],
        text: segment.Content,
        start: secondsOf(segment.BeginOffsetMillis),
        end: secondsOf(segment.EndOffsetMillis),
        redacted: REDACTED.test(segment.Content),
      };
    });
    const conversation = callConversation(
      {
        kind: "aws_transcribe",
        turns,
        id: call.CustomerMetadata?.ContactId ?? call.JobName ?? undefined,
        locale: call.LanguageCode ?? undefined,
        about: aboutOf(call),
      },
      options,
    );
    if (conversation === null) options.bad({ place: record.place, reason: "no spoken words" });
    else
      yield {
        ...conversation,
        ...known({ tags: call.Categories?.MatchedCategories?.map((name) => name.trim()) }),
      };
  }
}

/** How the call went as a whole, in seconds. */
function aboutOf({ ConversationCharacteristics: all }: Call) {
  return known({
    duration: secondsOf(all?.TotalConversationDurationMillis),
    silence: secondsOf(all?.NonTalkTime?.TotalTimeMillis),
    interruptions: all?.Interruptions?.TotalCount,
  });
}

function secondsOf(millis: number | null | undefined): number | undefined {
  return millis == null ? undefined : millis / 1000;
}
