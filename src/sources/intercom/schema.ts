import { z } from "zod";
import { Id, Maybe, Text, Time } from "../json/fields.ts";

const Author = z.object({
  type: Text,
  id: Maybe.id,
  name: Text,
  email: Text,
  from_ai_agent: Maybe.flag,
});
export type Author = z.infer<typeof Author>;

const Attachment = z.object({
  name: Text,
  content_type: Text,
  filesize: z.union([z.number(), z.string()]).nullish(),
});
export type Attachment = z.infer<typeof Attachment>;

/** What changed hands: a teammate or a team. */
const Assignee = z.object({ type: Text, id: Maybe.id, name: Text });

export const Part = z.object({
  id: Id,
  part_type: z.string(),
  body: Text,
  created_at: Time,
  author: Author.nullish(),
  assigned_to: Assignee.nullish(),
  attachments: z.array(Attachment).nullish(),
  redacted: Maybe.flag,
  tags: z.array(z.object({ name: Text })).nullish(),
});
export type Part = z.infer<typeof Part>;

/** A conversation of the API, version 2.x. */
export const Conversation = z.object({
  id: Id,
  title: Text,
  created_at: Time,
  updated_at: Maybe.time,
  open: Maybe.flag,
  state: Text,
  source: z
    .object({
      id: Maybe.id,
      type: Text,
      subject: Text,
      body: Text,
      author: Author.nullish(),
      delivered_as: Text,
      attachments: z.array(Attachment).nullish(),
      redacted: Maybe.flag,
    })
    .nullish(),
  contacts: z
    .object({
      contacts: z.array(z.object({ id: Id, name: Text, email: Text })).nullish(),
    })
    .nullish(),
  tags: z.object({ tags: z.array(z.object({ name: Text })).nullish() }).nullish(),
  conversation_rating: z
    .object({
      rating: z.number().nullish(),
      remark: Text,
      created_at: Maybe.time,
      teammate: z.object({ id: Maybe.id }).nullish(),
    })
    .nullish(),
  conversation_parts: z
    .object({ conversation_parts: z.array(Part), total_count: z.number().nullish() })
    .nullish(),
});
export type Conversation = z.infer<typeof Conversation>;
