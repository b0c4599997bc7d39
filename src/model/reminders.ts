import { z } from "zod";
import { Channel, Instant } from "./conversation.ts";

/** Reminders, the morning mail and the question to the customer: what a house may set, and what was sent. */

/** What a message is about. */
export const MESSAGE_KINDS = [
  "due_soon",
  "broken",
  "morning",
  "question",
  "survey",
  "weekly_report",
  "monthly_report",
  "invitation",
  "desk_note",
  "desk_undo",
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** How a message leaves the house. */
export const DELIVERY_CHANNELS = ["email", "webhook", "slack"] as const;
export type DeliveryChannel = (typeof DELIVERY_CHANNELS)[number];

/** Messages also leave into the help desk that a conversation came from, where that is switched on. */
export const MESSAGE_CHANNELS = [...DELIVERY_CHANNELS, "desk"] as const;
export type MessageChannel = (typeof MESSAGE_CHANNELS)[number];

/** `dropped`: no longer true when its turn came, for example a promise kept meanwhile. */
export const MESSAGE_STATES = ["waiting", "sent", "failed", "dropped"] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

const Address = z.email().max(320);
const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "use HH:MM, 00:00 to 23:59");

/** Minutes before the due instant at which the owner is reminded, by the channel of the conversation. */
export const DEFAULT_LEADS: Readonly<Record<Channel, number>> = {
  chat: 15,
  phone: 30,
  sms: 30,
  social: 60,
  email: 120,
  ticket: 120,
  forum: 120,
  internal: 120,
  other: 120,
};

export const MorningMail = z.strictObject({
  at: ClockTime.default("08:00").describe("Local time at which it is sent, on working days"),
  zone: z.string().max(100).nullable().default(null).describe("null: that of the promise calendar"),
  to: z.array(Address).max(100).default([]).describe("Who reads about the whole team"),
  owners: z
    .boolean()
    .default(false)
    .describe("Everybody with an address reads about their own promises"),
});

/** Reports of a week or month that is over, on the first working day after it, at the hour of the morning mail. */
export const ReportMail = z.strictObject({
  week: z.boolean().default(false),
  month: z.boolean().default(false),
  to: z.array(Address).max(100).default([]),
});

/** What a customer may answer to "Did we call you as promised?". */
export const ANSWERS = ["yes", "no", "not_yet"] as const;
export type Answer = (typeof ANSWERS)[number];

/** Who asks the customer about promises that nothing shows to be kept or broken. */
export const ASKING = ["never", "by_hand", "automatic"] as const;

export const ReminderSettings = z.strictObject({
  address: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable()
    .default(null)
    .describe("Where people and customers reach this server; needed for links"),
  from: Address.nullable().default(null).describe("Sender of every mail"),
  before_due: z.boolean().default(true),
  when_broken: z.boolean().default(true),
  leads: z
    .partialRecord(Channel, z.number().int().min(1).max(10_080))
    .default({})
    .describe("Minutes before the due instant, by channel; the usual ones where absent"),
  recipients: z
    .array(z.strictObject({ owner: z.string().trim().min(1).max(300), email: Address }))
    .max(1000)
    .default([])
    .describe("Address of each owner of promises, named as on the promise board"),
  others_to: z
    .array(Address)
    .max(20)
    .default([])
    .describe("Who is reminded where the owner has no address here"),
  morning: MorningMail.default(() => MorningMail.parse({})),
  report: ReportMail.default(() => ReportMail.parse({})),
  keep_days: z
    .number()
    .int()
    .min(7)
    .max(3650)
    .default(90)
    .describe("Days for which messages that were sent are kept; that they were is remembered"),
  ask: z.enum(ASKING).default("by_hand"),
  private_network: z
    .boolean()
    .default(false)
    .describe("Webhooks may go to addresses of this machine and its network, also without https"),
});
export type ReminderSettings = z.infer<typeof ReminderSettings>;

/** Each may hold a password or a token, so all are stored encrypted and never given back. */
export const SECRETS = ["smtp_url", "webhook_url", "webhook_secret", "slack_url"] as const;
export type SecretName = (typeof SECRETS)[number];

export const ReminderRequest = ReminderSettings.extend({
  secrets: z
    .partialRecord(z.enum(SECRETS), z.string().trim().min(1).max(2000).nullable())
    .default({})
    .describe("Only what changes: a new value, or null to remove it"),
});
export type ReminderRequest = z.infer<typeof ReminderRequest>;

export const SecretView = z.object({
  set: z.boolean(),
  host: z.string().nullable().describe("Host of an address, to recognise it by"),
  readable: z.boolean().describe("false: written with another key; it has to be entered again"),
});
export type SecretView = z.infer<typeof SecretView>;

export const ReminderView = ReminderSettings.extend({
  secrets: z.record(z.enum(SECRETS), SecretView),
  default_leads: z.record(Channel, z.number().int()),
});
export type ReminderView = z.infer<typeof ReminderView>;

/** A calendar of an owner's open promises whose address somebody holds. */
export const CalendarView = z.object({ owner: z.string(), created_at: Instant });
export type CalendarView = z.infer<typeof CalendarView>;

export const NewCalendarView = CalendarView.extend({
  path: z.string().describe("Its address on this server; shown this once"),
});
export type NewCalendarView = z.infer<typeof NewCalendarView>;

/** One message that left, waits or failed. */
export const MessageView = z.object({
  id: z.string().describe("The same at every try: Message-ID and webhook-id"),
  kind: z.enum(MESSAGE_KINDS),
  conversation: z.string().nullable(),
  promise: z.string().nullable(),
  due: Instant.nullable(),
  channel: z.enum(MESSAGE_CHANNELS),
  recipient: z.string(),
  state: z.enum(MESSAGE_STATES),
  attempts: z.number().int(),
  created_at: Instant,
  next_at: Instant.describe("Next try, while it waits"),
  sent_at: Instant.nullable(),
  error: z.string().nullable(),
});
export type MessageView = z.infer<typeof MessageView>;
