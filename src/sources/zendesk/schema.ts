import { z } from "zod";
import { Id, Maybe, Text, Time } from "../json/fields.ts";

/** Fields that are read, of the records of the Support API v2; the others are ignored. */
const Via = z.object({
  channel: z.union([z.string(), z.number()]).nullish(),
  source: z
    .object({
      rel: Text,
      from: z.object({ ticket_id: Maybe.id, ticket_ids: z.array(Id).nullish() }).nullish(),
    })
    .nullish(),
});
export type Via = z.infer<typeof Via>;

const Attachment = z.object({
  file_name: Text,
  name: Text,
  content_type: Text,
  size: z.number().nullish(),
});

const commentFields = {
  id: Id,
  type: Text,
  author_id: Maybe.id,
  body: Text,
  plain_body: Text,
  html_body: Text,
  public: Maybe.flag,
  attachments: z.array(Attachment).nullish(),
  via: z.union([Via, z.string(), z.number()]).nullish(),
  data: z
    .object({
      call_duration: z.union([z.number(), z.string()]).nullish(),
      transcription_text: Text,
    })
    .nullish(),
};

export const Comment = z.object({
  ...commentFields,
  ticket_id: Maybe.id,
  created_at: Time,
});
export type Comment = z.infer<typeof Comment>;

const Score = z.object({ score: Text, comment: Text, reason: Text });

export const Ticket = z.object({
  id: Id,
  subject: Text,
  status: Text,
  via: Via.nullish(),
  requester_id: Maybe.id,
  assignee_id: Maybe.id,
  group_id: Maybe.id,
  email_cc_ids: z.array(Id).nullish(),
  collaborator_ids: z.array(Id).nullish(),
  tags: z.array(z.string()).nullish(),
  created_at: Maybe.time,
  updated_at: Maybe.time,
  satisfaction_rating: Score.nullish(),
  metric_set: z.object({ solved_at: Maybe.time }).nullish(),
  comments: z.array(Comment).nullish(),
});
export type Ticket = z.infer<typeof Ticket>;

const Value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).nullish();

export const AuditEvent = z.object({
  ...commentFields,
  event_type: Text,
  field_name: Text,
  value: Value,
  previous_value: Value,
  comment_id: Maybe.id,
  score: Text,
});
export type AuditEvent = z.infer<typeof AuditEvent>;

export const Audit = z.object({
  id: Id,
  ticket_id: Id,
  created_at: Time,
  author_id: Maybe.id,
  via: Via.nullish(),
  events: z.array(AuditEvent),
});
export type Audit = z.infer<typeof Audit>;

/** A change inside a ticket event of the incremental export: the changed field is a key of its own. */
const ChildEvent = z.looseObject({
  ...commentFields,
  event_type: Text,
  created_at: Maybe.time,
  previous_value: Value,
});

export const TicketEvent = z.object({
  id: Id,
  ticket_id: Id,
  created_at: Maybe.time,
  timestamp: Maybe.time,
  updater_id: Maybe.id,
  child_events: z.array(ChildEvent),
});
export type TicketEvent = z.infer<typeof TicketEvent>;

export const User = z.object({
  id: Id,
  name: Text,
  email: Text,
  role: Text,
  locale: Text,
  iana_time_zone: Text,
  created_at: Maybe.time,
});
export type User = z.infer<typeof User>;

export const Group = z.object({ id: Id, name: z.string() });

export const SatisfactionRating = z.object({
  id: Id,
  ticket_id: Id,
  requester_id: Maybe.id,
  score: z.string(),
  comment: Text,
  created_at: Maybe.time,
  updated_at: Maybe.time,
});
export type SatisfactionRating = z.infer<typeof SatisfactionRating>;
