import { z } from "zod";
import { Id, Maybe, Text, Time } from "../json/fields.ts";

const Person = z.object({ id: Maybe.id, email: Text, name: Text });
export type Person = z.infer<typeof Person>;

export const Message = z.object({
  id: Id,
  channel: Text,
  via: Text,
  public: Maybe.flag,
  from_agent: z.boolean(),
  rule_id: Maybe.id,
  sender: Person.nullish(),
  receiver: Person.nullish(),
  body_text: Text,
  body_html: Text,
  created_datetime: Time,
  sent_datetime: Maybe.time,
  failed_datetime: Maybe.time,
  attachments: z
    .array(z.object({ name: Text, content_type: Text, size: z.number().nullish() }))
    .nullish(),
});
export type Message = z.infer<typeof Message>;

/** A ticket of the API or of a webhook, with its messages. */
export const Ticket = z.object({
  id: Id,
  status: Text,
  channel: Text,
  subject: Text,
  language: Text,
  customer: Person.nullish(),
  assignee_team: z.object({ name: Text }).nullish(),
  tags: z.array(z.object({ name: Text })).nullish(),
  satisfaction_survey: z
    .object({
      score: z.number().nullish(),
      body_text: Text,
      scored_datetime: Maybe.time,
    })
    .nullish(),
  closed_datetime: Maybe.time,
  spam: Maybe.flag,
  messages: z.array(Message).nullish(),
});
export type Ticket = z.infer<typeof Ticket>;
