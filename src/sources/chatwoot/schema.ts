import { z } from "zod";
import { Id, Maybe, Text, Time } from "../json/fields.ts";

const Person = z.object({ id: Maybe.id, name: Text, email: Text, type: Text });
export type Person = z.infer<typeof Person>;

const Survey = z.object({ rating: z.number().nullish(), feedback_message: Text });

export const Message = z.object({
  id: Id,
  content: Text,
  message_type: z.union([z.number(), z.string()]),
  content_type: Text,
  private: Maybe.flag,
  status: Text,
  created_at: Time,
  updated_at: Maybe.time,
  conversation_id: Maybe.id,
  sender: Person.nullish(),
  sender_type: Text,
  sender_id: Maybe.id,
  attachments: z
    .array(z.object({ file_type: Text, data_url: Text, file_size: z.number().nullish() }))
    .nullish(),
  content_attributes: z
    .object({
      deleted: Maybe.flag,
      in_reply_to: Maybe.id,
      is_edited: Maybe.flag,
      automation_rule_id: Maybe.id,
      submitted_values: z
        .union([z.array(z.unknown()), z.object({ csat_survey_response: Survey.nullish() })])
        .nullish(),
    })
    .nullish(),
});
export type Message = z.infer<typeof Message>;

/** Numbers and words only; changes of whole objects are of no use. */
const Value = z.union([z.string(), z.number()]).nullish().catch(null);
const Change = z.object({ previous_value: Value, current_value: Value });

export const Conversation = z.object({
  id: Id,
  account_id: Maybe.id,
  channel: Text,
  status: Text,
  labels: z.array(z.string()).nullish(),
  messages: z.array(Message).nullish(),
  timestamp: Maybe.time,
  updated_at: Maybe.time,
  meta: z
    .object({
      sender: Person.nullish(),
      assignee: Person.nullish(),
      team: z.object({ name: Text }).nullish(),
      channel: Text,
    })
    .nullish(),
  changed_attributes: z.array(z.record(z.string(), Change)).nullish(),
  event: Text,
});
export type Conversation = z.infer<typeof Conversation>;

/** A webhook about one message carries its conversation. */
export const MessageEvent = Message.extend({ conversation: Conversation });
