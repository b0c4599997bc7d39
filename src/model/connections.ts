import { z } from "zod";
import { Instant } from "./conversation.ts";
import { SOURCE_KINDS } from "./source_kinds.ts";

/** Kinds of live connection, and the names people know them by. */
export const CONNECTION_KINDS = {
  imap: "IMAP",
  zendesk: SOURCE_KINDS.zendesk,
  intercom: SOURCE_KINDS.intercom,
  chatwoot: SOURCE_KINDS.chatwoot,
  zammad: SOURCE_KINDS.zammad,
  helpscout: SOURCE_KINDS.helpscout,
  front: SOURCE_KINDS.front,
  freshdesk: SOURCE_KINDS.freshdesk,
} as const;
export type ConnectionKind = keyof typeof CONNECTION_KINDS;
const KIND_NAMES = Object.keys(CONNECTION_KINDS) as [ConnectionKind, ...ConnectionKind[]];
export const ConnectionKindName = z.enum(KIND_NAMES);

/** Kinds that number conversations of their own. */
export const DESK_KINDS = KIND_NAMES.filter((kind) => kind !== "imap");

/** What every kind of connection may be told. */
export const COMMON_SETTINGS = {
  since: z.iso
    .date()
    .nullable()
    .default(null)
    .describe("Only what arrived on or after this day; null: everything"),
  staff: z
    .array(z.string().min(1).max(320))
    .max(1000)
    .default([])
    .describe("Domains and addresses that are staff, beside those of the workspace"),
  private_network: z
    .boolean()
    .default(false)
    .describe("The server stands in this machine's own network"),
  every_seconds: z
    .int()
    .min(30)
    .max(86_400)
    .nullable()
    .default(null)
    .describe("How often it is looked for what is new; null: as often as is usual for this kind"),
};

/** Settings that say whose conversations are read. They stay: the cursor means nothing in another account. */
export const ACCOUNT_SETTINGS = [
  "user",
  "url",
  "account_id",
  "subdomain",
  "domain",
  "region",
] as const;

export const CONNECTION_STATES = [
  "backfilling",
  "following",
  "paused",
  "error",
  "disconnected",
] as const;
export type ConnectionState = (typeof CONNECTION_STATES)[number];

export const PROGRESS_UNITS = ["messages", "conversations", "seconds"] as const;
export type ProgressUnit = (typeof PROGRESS_UNITS)[number];

export const ConnectionView = z.object({
  id: z.string(),
  kind: ConnectionKindName,
  name: z.string(),
  settings: z.record(z.string(), z.unknown()).describe("Without secrets"),
  has_secrets: z.boolean(),
  state: z
    .enum(CONNECTION_STATES)
    .describe(
      "backfilling: reads what is there; following: takes what arrives; error: waits for somebody",
    ),
  conversations: z.number().int().describe("Arrived, each as often as it arrived anew"),
  messages: z.number().int(),
  problems: z.number().int().describe("Records that could not be read"),
  left: z.number().int().nullable().describe("Still to be read, in `unit`; null when not known"),
  unit: z
    .enum(PROGRESS_UNITS)
    .describe("seconds: of the time that history covers, where nobody tells how many there are"),
  share: z.number().nullable().describe("How much of history is read, 0 to 1; null when not known"),
  reached_at: Instant.nullable().describe("To when history is read, where it is read along time"),
  per_minute: z
    .number()
    .nullable()
    .describe("Messages a minute since it was started or resumed; null when not reading history"),
  seconds_left: z
    .number()
    .int()
    .nullable()
    .describe("By the pace since it was started or resumed; null when not known"),
  created_at: Instant,
  last_message_at: Instant.nullable().describe("Time of the latest message that arrived"),
  looked_at: Instant.nullable().describe("When everything there was had arrived"),
  lag_seconds: z
    .number()
    .int()
    .nullable()
    .describe("Since then; null before everything had arrived once"),
  error: z
    .object({
      reason: z.string(),
      hint: z.string().nullable(),
      at: Instant,
      tries: z.number().int(),
    })
    .nullable()
    .describe("The last failure, until it works again"),
  next_at: Instant.nullable().describe("When it is tried again; null when not waiting for that"),
  webhook: z
    .string()
    .nullable()
    .describe("Path at which its webhooks are taken; null: this kind has none"),
});
export type ConnectionView = z.infer<typeof ConnectionView>;

export const ConnectionProblem = z.object({
  place: z.string(),
  reason: z.string(),
  hint: z.string().nullable(),
  at: Instant,
});
export type ConnectionProblem = z.infer<typeof ConnectionProblem>;

export const CONNECTION_ACTIONS = ["pause", "resume", "disconnect"] as const;
export type ConnectionAction = (typeof CONNECTION_ACTIONS)[number];

const Settings = z.record(z.string(), z.unknown());
export const ConnectionRequest = z.object({
  kind: ConnectionKindName,
  name: z.string().trim().min(1).max(200),
  settings: Settings.describe("As docs/connections.md lists them for this kind"),
  secrets: Settings.describe("Password or token; kept encrypted, never shown again"),
});
export type ConnectionRequest = z.infer<typeof ConnectionRequest>;

export const ConnectionChange = z.object({
  name: ConnectionRequest.shape.name.optional(),
  settings: Settings.optional().describe(
    "All of them: one that is left out is as it is without a word",
  ),
  secrets: Settings.optional().describe(
    "Left out, as a whole or one by one: they stay as they are",
  ),
});
export type ConnectionChange = z.infer<typeof ConnectionChange>;

export const ChangedConnection = ConnectionView.extend({
  reads_again: z
    .boolean()
    .describe(
      "History is read from its beginning again, since more of it is wanted; nothing doubles",
    ),
});
export type ChangedConnection = z.infer<typeof ChangedConnection>;

export const ConnectionTestRequest = ConnectionRequest.omit({ name: true, secrets: true }).extend({
  secrets: Settings.optional(),
  id: z
    .string()
    .max(100)
    .optional()
    .describe("A stored connection whose secrets are used when none are given"),
});
export type ConnectionTestRequest = z.infer<typeof ConnectionTestRequest>;

export const ConnectionTest = z.object({
  account: z.string().describe("As the other side names it"),
  choices: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        messages: z.number().int().nullable(),
        chosen: z.boolean().describe("Taken when nothing is chosen"),
      }),
    )
    .describe("What can be chosen from, for example folders"),
});
export type ConnectionTest = z.infer<typeof ConnectionTest>;

/** Something that a kind of connection must or may be told. */
export const ConnectionField = z.object({
  name: z.string(),
  about: z.string(),
  type: z.enum(["text", "number", "choice", "secret"]),
  options: z.array(z.string()).describe("Of a choice"),
  required: z.boolean(),
  value: z.string().describe("What it is unless told"),
});
export type ConnectionField = z.infer<typeof ConnectionField>;

export const ConnectionKindView = z.object({
  kind: ConnectionKindName,
  name: z.string(),
  settings: z.array(ConnectionField).describe("Besides those that every kind has"),
  secrets: z.array(ConnectionField),
  webhooks: z.boolean().describe("Whether it can tell by webhook that something happened"),
});
export type ConnectionKindView = z.infer<typeof ConnectionKindView>;
