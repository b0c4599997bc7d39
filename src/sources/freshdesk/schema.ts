import { z } from "zod";
import { Id, Maybe, Text, Time } from "../json/fields.ts";

const Attachment = z.object({ name: Text, content_type: Text, size: z.number().nullish() });
const Person = z.object({ id: Maybe.id, name: Text, email: Text });

/** A reply or note of a ticket; the API calls it a conversation. */
export const Reply = z.object({
  id: Id,
  ticket_id: Maybe.id,
  user_id: Maybe.id,
  body: Text,
  body_text: Text,
  incoming: z.boolean(),
  private: Maybe.flag,
  source: z.number().nullish(),
  from_email: Text,
  to_emails: z.array(z.string()).nullish(),
  cc_emails: z.array(z.string()).nullish(),
  attachments: z.array(Attachment).nullish(),
  last_edited_at: Maybe.time,
  created_at: Time,
});
export type Reply = z.infer<typeof Reply>;

export const Ticket = z.object({
  id: Id,
  subject: Text,
  description: Text,
  description_text: Text,
  status: z.number().nullish(),
  source: z.number().nullish(),
  requester_id: Maybe.id,
  requester: Person.nullish(),
  responder_id: Maybe.id,
  to_emails: z.array(z.string()).nullish(),
  cc_emails: z.array(z.string()).nullish(),
  tags: z.array(z.string()).nullish(),
  spam: Maybe.flag,
  deleted: Maybe.flag,
  created_at: Time,
  stats: z.object({ resolved_at: Maybe.time, closed_at: Maybe.time }).nullish(),
  attachments: z.array(Attachment).nullish(),
  conversations: z.array(Reply).nullish(),
});
export type Ticket = z.infer<typeof Ticket>;

export const Agent = z.object({ id: Id, contact: Person });
export const Contact = Person.extend({ id: Id });

const Answers = z.union([
  z.record(z.string(), z.number()),
  z.array(z.object({ value: z.number() })),
]);

export const Rating = z.object({
  id: Id,
  ticket_id: Id,
  feedback: Text,
  ratings: Answers,
  created_at: Maybe.time,
});
export type Rating = z.infer<typeof Rating>;
