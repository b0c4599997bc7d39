import { z } from "zod";
import { Id, Maybe, Text, Time } from "../json/fields.ts";

const Person = z.object({
  id: Maybe.id,
  email: Text,
  username: Text,
  first_name: Text,
  last_name: Text,
  name: Text,
  type: Text,
});
export type Person = z.infer<typeof Person>;

const Links = z.object({ related: z.object({ conversation: Text }).nullish() }).nullish();
const Attachment = z.object({ filename: Text, content_type: Text, size: z.number().nullish() });
const Tag = z.object({ name: Text });
const Recipient = z.object({ name: Text, handle: Text, role: Text });

export const Message = z.object({
  id: Id,
  _links: Links,
  conversation_id: Maybe.id,
  type: Text,
  is_inbound: z.boolean(),
  is_draft: Maybe.flag,
  draft_mode: Text,
  error_type: Text,
  created_at: Time,
  author: Person.nullish(),
  recipients: z.array(Recipient).nullish(),
  body: Text,
  text: Text,
  attachments: z.array(Attachment).nullish(),
});
export type Message = z.infer<typeof Message>;

export const Comment = z.object({
  id: Id,
  _links: Links,
  conversation_id: Maybe.id,
  author: Person.nullish(),
  body: Text,
  posted_at: Time,
  attachments: z.array(Attachment).nullish(),
});
export type Comment = z.infer<typeof Comment>;

export const Conversation = z.object({
  id: Id,
  type: Text,
  subject: Text,
  status: Text,
  status_category: Text,
  recipient: Recipient.nullish(),
  tags: z.array(Tag).nullish(),
  created_at: Maybe.time,
  messages: z.array(Message).nullish(),
  comments: z.array(Comment).nullish(),
});
export type Conversation = z.infer<typeof Conversation>;

const Party = z.object({ data: z.union([Person, z.array(Person), z.string()]).nullish() });

export const Event = z.object({
  id: Id,
  type: z.string(),
  emitted_at: Time,
  source: Party.nullish(),
  target: Party.nullish(),
  conversation: Conversation,
});
export type Event = z.infer<typeof Event>;
