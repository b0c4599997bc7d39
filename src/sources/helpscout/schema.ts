import { z } from "zod";
import { Id, Maybe, Text, Time } from "../json/fields.ts";

/** Where the API puts what belongs to a record. */
export const EMBEDDED = "_embedded";

const Person = z.object({ id: Maybe.id, type: Text, first: Text, last: Text, email: Text });
export type Person = z.infer<typeof Person>;

const Attachment = z.object({ filename: Text, mimeType: Text, size: z.number().nullish() });

export const Thread = z.object({
  id: Id,
  conversationId: Maybe.id,
  type: z.string(),
  status: Text,
  state: Text,
  body: Text,
  action: z.object({ type: Text, text: Text }).nullish(),
  createdBy: Person.nullish(),
  assignedTo: Person.nullish(),
  customer: Person.nullish(),
  to: z.array(z.string()).nullish(),
  cc: z.array(z.string()).nullish(),
  createdAt: Time,
  [EMBEDDED]: z.object({ attachments: z.array(Attachment).nullish() }).nullish(),
});
export type Thread = z.infer<typeof Thread>;

/** A conversation of the Mailbox API 2.0, fetched with embed=threads. */
export const Conversation = z.object({
  id: Id,
  number: z.number().nullish(),
  type: Text,
  status: Text,
  state: Text,
  subject: Text,
  createdBy: Person.nullish(),
  primaryCustomer: Person.nullish(),
  closedAt: Maybe.time,
  tags: z.array(z.object({ tag: Text })).nullish(),
  [EMBEDDED]: z.object({ threads: z.array(Thread).nullish() }).nullish(),
});
export type Conversation = z.infer<typeof Conversation>;

/** The payload of the satisfaction webhook. */
export const Rating = z.object({
  id: Id,
  conversationId: Id,
  rating: z.union([z.string(), z.number()]),
  comments: Text,
  createdAt: Maybe.time,
});
export type Rating = z.infer<typeof Rating>;
