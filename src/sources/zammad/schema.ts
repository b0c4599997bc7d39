import { z } from "zod";
import { Id, Maybe, Text, Time } from "../json/fields.ts";

/** With `expand=true` a relation is its name; without, only its number is there. */
const Named = z.union([z.string(), z.object({ name: Text })]).nullish();

export const Article = z.object({
  id: Id,
  ticket_id: Id,
  type: Text,
  type_id: Maybe.id,
  sender: Text,
  sender_id: Maybe.id,
  from: Text,
  to: Text,
  cc: Text,
  body: Text,
  content_type: Text,
  internal: Maybe.flag,
  in_reply_to: Text,
  message_id: Text,
  created_by_id: Maybe.id,
  origin_by_id: Maybe.id,
  created_by: Text,
  created_at: Time,
  updated_at: Maybe.time,
  attachments: z
    .array(z.object({ filename: Text, size: z.union([z.number(), z.string()]).nullish() }))
    .nullish(),
  preferences: z.looseObject({ "is-auto-response": Maybe.flag }).nullish(),
});
export type Article = z.infer<typeof Article>;

export const Ticket = z.object({
  id: Id,
  number: Text,
  title: Text,
  state: Named,
  state_id: Maybe.id,
  group: Named,
  customer: Text,
  customer_id: Maybe.id,
  created_at: Maybe.time,
  close_at: Maybe.time,
  tags: z.array(z.string()).nullish(),
  articles: z.array(Article).nullish(),
});
export type Ticket = z.infer<typeof Ticket>;

export const User = z.object({
  id: Id,
  firstname: Text,
  lastname: Text,
  email: Text,
  created_at: Maybe.time,
});
export type User = z.infer<typeof User>;

/** A line of the history of a ticket. */
export const History = z.object({
  id: Id,
  o_id: Maybe.id,
  ticket_id: Maybe.id,
  object: Text,
  type: Text,
  attribute: Text,
  value_from: Text,
  value_to: Text,
  created_by_id: Maybe.id,
  created_at: Time,
});
export type History = z.infer<typeof History>;
