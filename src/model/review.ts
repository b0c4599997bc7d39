import { z } from "zod";
import { Instant } from "./conversation.ts";
import { PromiseMarkView } from "./marks.ts";
import {
  APOLOGY_FAULTS,
  APOLOGY_PARTS,
  ATTRIBUTIONS,
  FACTORS,
  FINDING_SOURCES,
  LANGUAGES,
  PROMISE_STATES,
  PROMISE_TYPES,
  REPAIR_STATES,
  SERVED_LANGUAGES,
  SIN_IDS,
} from "./taxonomy.ts";

export const REVIEW_SCHEMA = "amends.review/v1";

const Offset = z.number().int().nonnegative().describe("UTF-16 code unit offset in message.text");
const span = { start: Offset, end: Offset };

export const RelatedSpan = z.looseObject({ message: z.string(), ...span });

export const Severity = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type Severity = z.infer<typeof Severity>;

export const Finding = z.looseObject({
  id: z.string(),
  sin: z.enum(SIN_IDS),
  source: z.enum(FINDING_SOURCES),
  message: z.string().nullable(),
  index: z.number().int().optional().describe("Index of the message, for readers of files"),
  quote: z.string().describe("Exactly message.text.slice(start, end)"),
  ...span,
  related: z.array(RelatedSpan),
  events: z.array(z.string()).describe("Ids or instants of the events that prove it"),
  severity: Severity,
  attribution: z.enum(ATTRIBUTIONS),
  recovered: z.boolean(),
  rule: z.string(),
  rule_version: z.number().int(),
  confidence: z.number().min(0).max(1),
  counted: z.boolean().describe("false: shown as 'please look', never in a score"),
  vouched_by: z
    .enum(["judged", "shared", "written"])
    .nullish()
    .describe(
      "What a counted finding's rule is trusted by: findings of it that people judged, findings of the rule that this sin shares with others, or only conversations written to test the sin",
    ),
  explanation: z.string(),
  remedy: z.string(),
  provenance: z.literal("house").optional().describe("Found by a rule of the house's own"),
});
export type Finding = z.infer<typeof Finding>;

export const PromiseEvidence = z.looseObject({
  kind: z.string(),
  message: z.string().nullable(),
  start: Offset.nullable(),
  end: Offset.nullable(),
  event: z.string().nullable(),
});
export type PromiseEvidence = z.infer<typeof PromiseEvidence>;

export const Deadline = z.looseObject({
  text: z.string().describe("The words that say when; empty when none were said"),
  due: Instant.nullable(),
  source: z.enum(["explicit", "relative", "default", "none"]),
  rule: z.string().describe("Name of the reading that gave the instant"),
  zone: z.string(),
  calendar: z.string(),
});
export type Deadline = z.infer<typeof Deadline>;

export const PromiseRecord = z.looseObject({
  id: z.string(),
  message: z.string(),
  index: z.number().int().optional(),
  quote: z.string(),
  ...span,
  type: z.enum(PROMISE_TYPES),
  strength: z.enum(["firm", "hedged", "offer"]),
  polarity: z.enum(["do", "not_do"]),
  debtor: z.enum(["agent", "team", "organisation", "third_party"]),
  beneficiary: z.enum(["customer", "colleague"]),
  action: z.string().describe("Verb and object, normalised"),
  condition: z.string().nullable(),
  parent: z.string().nullable(),
  deadline: Deadline,
  state: z.enum(PROMISE_STATES),
  warned: z.boolean(),
  next_change_at: Instant.nullable(),
  evidence: z.array(PromiseEvidence),
  word_due_at: Instant.nullish().describe("From then on, silence about it is too long a wait"),
  done_at: Instant.nullish().describe("When the last of it was done, where that is known"),
  marks: z.array(PromiseMarkView).optional().describe("What people set by hand, oldest first"),
  read_state: z
    .enum(PROMISE_STATES)
    .optional()
    .describe("The state without marks, where a mark decides"),
  decided_by: z.enum(["own", "other"]).optional().describe("Whose mark decides the state"),
  snoozed_until: Instant.nullish().describe("Until then left out of the board and of reminders"),
});
export type PromiseRecord = z.infer<typeof PromiseRecord>;

const words = { message: z.string(), quote: z.string(), ...span };

/** How a promise that was broken or kept late is made good: what staff said, what the customer answered. */
export const Repair = z.looseObject({
  id: z.string(),
  promise: z.string().describe("Id of the promise that was not kept in time"),
  state: z.enum(REPAIR_STATES),
  because: z
    .enum(["released", "superseded"])
    .nullable()
    .describe(
      "Why none is needed: the customer let it go, or a newer broken promise took its place",
    ),
  since: Instant.nullable().describe("When the promise was broken"),
  by: Instant.nullable().describe("When the house's time for a repair ends"),
  offered_at: Instant.nullable(),
  late: z.boolean().describe("Offered after `by`, or not yet offered and `by` has passed"),
  parts: z.array(z.looseObject({ part: z.enum(APOLOGY_PARTS), ...words })),
  missing: z.array(z.enum(APOLOGY_PARTS)).describe("Parts that this repair still lacks"),
  faults: z.array(z.looseObject({ fault: z.enum(APOLOGY_FAULTS), ...words })),
  new_promise: z.string().nullable().describe("Id of the promise that takes its place"),
  answer: z
    .looseObject({ kind: z.enum(["accepted", "refused", "released"]), ...words })
    .nullable()
    .describe("The customer's last words on it; null while silent"),
  next_change_at: Instant.nullable(),
});
export type Repair = z.infer<typeof Repair>;

/** A reply to start from. */
export const RepairDraft = z.object({
  repair: z.string(),
  language: z.enum(SERVED_LANGUAGES),
  text: z.string().describe("With gaps in braces that the writer has to fill in"),
  goodwill: z
    .array(z.string())
    .describe("What the house allows, the first of which is in the text"),
});
export type RepairDraft = z.infer<typeof RepairDraft>;

/** What the house's own rules say of a reply without calling it a sin. Never in a score. */
export const Advice = z.looseObject({
  id: z.string(),
  kind: z.enum(["banned", "required"]),
  rule: z.string(),
  message: z.string(),
  index: z.number().int().optional(),
  quote: z.string(),
  ...span,
  explanation: z.string(),
  instead: z.string().nullable().describe("What to write"),
});
export type Advice = z.infer<typeof Advice>;

export const PRAISE_KINDS = [
  "kept_hard_promise",
  "owned_mistake",
  "recovery",
  "personal_touch",
] as const;

export const Praise = z.looseObject({
  id: z.string(),
  kind: z.enum(PRAISE_KINDS),
  message: z.string(),
  quote: z.string(),
  ...span,
});
export type Praise = z.infer<typeof Praise>;

/** What a rule of a house is about; `other` where its words do not say. */
export const POLICY_SUBJECTS = [
  "refund",
  "return",
  "warranty",
  "cancellation",
  "delivery",
  "price",
  "payment",
  "booking",
  "identity",
  "privacy",
  "other",
] as const;
export type PolicySubject = (typeof POLICY_SUBJECTS)[number];

/** Staff refused something on a rule of the house, or made an exception from one. No judgement of either. */
export const PolicyUse = z.looseObject({
  id: z.string(),
  kind: z.enum(["refused", "exception"]),
  subject: z.enum(POLICY_SUBJECTS),
  message: z.string(),
  quote: z.string(),
  ...span,
});
export type PolicyUse = z.infer<typeof PolicyUse>;

export const Need = z.looseObject({
  id: z.string(),
  message: z.string(),
  quote: z.string(),
  ...span,
  kind: z.enum(["question", "request", "complaint"]),
  answered: z.enum(["yes", "no", "unclear"]),
  by: z.string().nullable().describe("Id of the staff message that answers it"),
});
export type Need = z.infer<typeof Need>;

/** A stretch in which the customer waited for a reply that is not an automatic one. */
export const ReviewWait = z.looseObject({
  message: z.string().describe("The customer message with which it began"),
  reply: z.string().nullable().describe("The staff message that ended it"),
  started_at: Instant,
  ended_at: Instant,
  first: z.boolean().describe("Nobody had replied before"),
});
export type ReviewWait = z.infer<typeof ReviewWait>;

export const Score = z.looseObject({
  total: z.number().nullable(),
  compliance: z.number().nullable(),
  factors: z.partialRecord(z.enum(FACTORS), z.number().nullable()),
  capped: z.boolean(),
  measured: z.array(z.string()),
});
export type Score = z.infer<typeof Score>;

export const Review = z.looseObject({
  schema: z.literal(REVIEW_SCHEMA),
  conversation: z.string(),
  provenance: z.looseObject({
    engine: z.string(),
    rules: z.string(),
    config: z.string(),
    context: z.string(),
    as_of: Instant,
    marks: z.number().int().optional().describe("How many marks by hand were known"),
  }),
  language: z.array(z.looseObject({ message: z.string(), language: z.enum(LANGUAGES) })),
  findings: z.array(Finding),
  promises: z.array(PromiseRecord),
  repairs: z.array(Repair).default([]),
  praise: z.array(Praise),
  policies: z.array(PolicyUse).optional().describe("Not in reviews of versions before 0.1.3"),
  needs: z.array(Need),
  waits: z.array(ReviewWait).optional(),
  solved_by: z
    .string()
    .nullish()
    .describe("The message in which the customer says that it is solved, not taken back later"),
  score: Score,
  advice: z.array(Advice).optional().describe("Present where the house has rules of its own"),
  next_change_at: Instant.nullable()
    .default(null)
    .describe(
      "First instant at which time alone may change this review: a promise that falls due, a wait that passes its target",
    ),
  missing_context: z.array(z.string()),
});
export type Review = z.infer<typeof Review>;
