import { z } from "zod";

/** Accepts RFC 3339 with offset; a bare date-time is rejected because its instant is unknown. */
export const Instant = z.iso
  .datetime({ offset: true })
  .describe("RFC 3339 date-time with offset, for example 2026-03-02T09:30:00+08:00");

export const Role = z.enum(["customer", "agent", "bot", "system", "colleague", "bystander"]);
export type Role = z.infer<typeof Role>;

export const Channel = z.enum([
  "email",
  "chat",
  "social",
  "forum",
  "phone",
  "sms",
  "ticket",
  "internal",
  "other",
]);
export type Channel = z.infer<typeof Channel>;

export const Status = z.enum(["open", "pending", "solved", "closed", "unknown"]);
export type Status = z.infer<typeof Status>;

export const EVENT_TYPES = [
  "assigned",
  "transferred",
  "status",
  "tag",
  "sla",
  "rating",
  "call",
  "ivr",
  "shipment",
  "delivery",
  "refund",
  "purchase",
  "renewal",
  "cancellation",
  "answer",
  "other",
] as const;

export const Author = z.looseObject({
  id: z.string().optional(),
  name: z.string().optional(),
  email: z.string().optional(),
  role: Role,
});
export type Author = z.infer<typeof Author>;

export const Attachment = z.looseObject({
  name: z.string().optional(),
  type: z.string().optional(),
  size: z.number().optional(),
});

const messageFields = {
  at: Instant.optional().describe("When it was sent. Without it no clock runs on this message."),
  author: Author,
  html: z.string().optional(),
  private: z.boolean().optional().describe("Visible to staff only"),
  automated: z.boolean().optional().describe("Sent by a machine: acknowledgement, out of office"),
  reply_to: z.string().optional(),
  to: z.array(z.string()).optional(),
  cc: z.array(z.string()).optional(),
  attachments: z.array(Attachment).optional(),
  delivery: z.enum(["failed"]).optional(),
  edited_at: Instant.optional(),
  redacted: z.boolean().optional(),
  channel: Channel.optional(),
  meta: z.record(z.string(), z.unknown()).optional(),
};

/** A message as it may arrive: id may be missing, and text may be missing when html is there. */
export const MessageInput = z.looseObject({
  id: z.string().min(1).optional(),
  ...messageFields,
  text: z.string().optional(),
});
export type MessageInput = z.infer<typeof MessageInput>;

/** A message as stored: it has an id, and its text is canonical (spans refer to it). */
export const Message = z.looseObject({
  id: z.string().min(1),
  ...messageFields,
  text: z.string(),
});
export type Message = z.infer<typeof Message>;

export const ConversationEvent = z.looseObject({
  id: z.string().optional(),
  at: Instant,
  type: z.enum(EVENT_TYPES),
  actor: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  ref: z.string().optional(),
  items: z.array(z.looseObject({})).optional(),
});
export type ConversationEvent = z.infer<typeof ConversationEvent>;

export const Rating = z.looseObject({
  score: z.number(),
  scale: z.number(),
  comment: z.string().optional(),
});

export const Customer = z.looseObject({
  id: z.string(),
  name: z.string().optional(),
  email: z.string().optional(),
  since: z.string().optional(),
  tier: z.string().optional(),
});
export type Customer = z.infer<typeof Customer>;

export const CONVERSATION_SCHEMA = "amends.conversation/v1";

const conversationFields = {
  source: z
    .looseObject({
      kind: z.string(),
      account: z.string().optional(),
      site: z.string().optional().describe("Where the account is, where an address tells it"),
      id: z
        .string()
        .min(1)
        .optional()
        .describe("Its id there, where another source's conversation has that id here"),
    })
    .optional(),
  id: z.string().min(1),
  channel: Channel.default("other"),
  locale: z.string().optional(),
  zone: z.string().optional(),
  subject: z.string().optional(),
  status: Status.optional(),
  team: z.string().optional(),
  queue: z.string().optional(),
  tags: z.array(z.string()).optional(),
  product: z.string().optional(),
  customer: Customer.optional(),
  requester: z.string().optional(),
  rating: Rating.optional(),
};

/** A conversation as it may arrive (one NDJSON line). Unknown fields are kept. */
export const ConversationInput = z.looseObject({
  schema: z.literal(CONVERSATION_SCHEMA).optional(),
  ...conversationFields,
  messages: z.array(MessageInput),
  events: z.array(ConversationEvent).default([]),
});
export type ConversationInput = z.input<typeof ConversationInput>;

/** A conversation as stored and reviewed: message ids and texts are settled, messages are in time order. */
export const Conversation = z.looseObject({
  schema: z.literal(CONVERSATION_SCHEMA),
  ...conversationFields,
  messages: z.array(Message),
  events: z.array(ConversationEvent),
});
export type Conversation = z.infer<typeof Conversation>;
