import { z } from "zod";
import { Channel, Instant, Status } from "./conversation.ts";
import { LEAD_TIMES } from "./promise_views.ts";
import { POLICY_SUBJECTS } from "./review.ts";
import { FACTORS, LANGUAGES, PROMISE_STATES, PROMISE_TYPES, SIN_IDS } from "./taxonomy.ts";

/** What conversations are compared by. `all` is no comparison: everything together. */
export const DIMENSIONS = [
  "all",
  "team",
  "channel",
  "language",
  "source",
  "queue",
  "tag",
  "tier",
  "handled_by",
  "audience",
  "topic",
  "hour",
  "weekday",
  "owner",
  "refused_on",
  "exception",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Yes-or-no facts by which conversations can be listed. */
export const TRAITS = [
  "complaint",
  "complaint_promises",
  "complaint_attention",
  "complaint_other",
  "with_failure",
  "with_compliance_failure",
  "rated",
  "low_rating",
  "survey_answered",
  "low_answer",
  "low_answer_promises",
  "low_answer_attention",
  "low_answer_other",
  "told",
  "told_promises",
  "told_attention",
  "left",
  "left_later",
  "answered",
  "waiting",
  "next_response",
  "resolved",
  "transferred",
  "held",
  "reopened",
  "repeat_contact",
  "first_contact",
  "kept_by_first",
  "not_kept_by_first",
  "backlog",
] as const;
export type Trait = (typeof TRAITS)[number];

const Count = z.number().int().nonnegative();
const Minutes = z.number().nonnegative();

/** What a factor's mean is made of, with the squares that its interval needs. */
export const FactorSums = z.object({
  n: Count,
  loss: z.number().describe("Hundredths lost by counted findings"),
  squares: z.number().describe("The loss of each conversation squared, summed"),
  findings: Count,
});
export type FactorSums = z.infer<typeof FactorSums>;

const Factors = z.partialRecord(z.enum(FACTORS), FactorSums);

/** One promise as it enters the kept rate. */
export const FactPromise = z.object({
  day: z.string().describe("The day it was due; on which it was made, where it had no due time"),
  owner: z.string().describe("Who had it when it fell due"),
  state: z.enum(PROMISE_STATES),
  hedged: z.boolean(),
  dated: z.boolean(),
  type: z.enum(PROMISE_TYPES),
  lead: z.enum(LEAD_TIMES),
  read_state: z.enum(PROMISE_STATES).describe("The state that the conversation alone gives"),
  decided_by: z.enum(["own", "other", "nobody"]).describe("Whose mark decides the state"),
  by_hand: z.boolean().describe("Exists only because somebody moved a date by hand"),
  moved_by_own: z.boolean().describe("... and that was the person who made the promise"),
});
export type FactPromise = z.infer<typeof FactPromise>;

/** How long one team had a conversation. */
export const HeldByTeam = z.object({
  team: z.string().describe("Empty where nothing tells which"),
  elapsed: Minutes,
  worked: Minutes.describe("In working hours of the house"),
});
export type HeldByTeam = z.infer<typeof HeldByTeam>;

/**
 * Everything measured of one conversation, as one flat row. Minutes are whole; null is "not measured".
 * Days and hours are those of the house's calendar.
 */
export const Facts = z.object({
  conversation: z.string(),
  day: z.string().describe("YYYY-MM-DD on which the customer first wrote; empty without times"),
  hour: z.number().int().nullable(),
  opened_at: Instant.nullable(),
  ended_at: Instant.nullable().describe("The last message or change of status"),
  channel: Channel,
  status: Status,
  language: z.enum(LANGUAGES),
  team: z.string(),
  source: z.string(),
  queue: z.string(),
  tags: z.array(z.string()),
  tier: z.string(),
  topic: z.string().describe("Product, else the first tag"),
  audience: z.enum(["internal", "external"]),
  handled_by: z.enum(["human", "bot", "both", "nobody"]),
  owner: z.string().nullable().describe("The first person who answered"),
  messages: Count,
  first_response: Minutes.nullable(),
  first_response_business: Minutes.nullable(),
  first_human: Minutes.nullable(),
  first_human_business: Minutes.nullable(),
  next_responses: z.array(Minutes),
  next_responses_business: z.array(Minutes),
  waiting: z.boolean().nullable().describe("The customer waits for an answer now"),
  solved: z.boolean().nullable(),
  solved_at: Instant.nullable(),
  solved_day: z.string(),
  resolution: Minutes.nullable(),
  resolution_business: Minutes.nullable(),
  in_backlog: z.boolean().nullable().describe("Open now; null where the status is not known"),
  reopenings: Count.nullable(),
  transfers: Count.nullable(),
  kept_by_first: z.boolean().nullable().describe("Owned to the end by the first person"),
  held: z
    .array(HeldByTeam)
    .describe("Among colleagues, and where it went from team to team: how long each had it"),
  issue: z.string().describe("What contacts of one customer are compared by; never their words"),
  complaint: z.boolean(),
  sins: z.partialRecord(z.enum(SIN_IDS), Count).describe("Counted findings only"),
  looked: z.array(z.enum(SIN_IDS)).describe("Sins that a counted rule looked for here"),
  found: z.partialRecord(z.enum(SIN_IDS), Count).describe("All findings, not only counted ones"),
  costs: z.record(z.string(), Count).describe("Counted findings by sin, severity and recovery"),
  praise: Count,
  refused_on: z
    .array(z.enum(POLICY_SUBJECTS))
    .describe("What the rules are about on which something was refused"),
  exceptions: z.array(z.enum(POLICY_SUBJECTS)).describe("... from which an exception was made"),
  agents: z.array(z.string()).describe("Everybody who answered, bots too"),
  languages: z.array(z.enum(LANGUAGES)).describe("All that are written in it"),
  own_team: z.string().describe("The team alone, where `team` may be the queue"),
  first_day: z.string().describe("Of the first message of anybody"),
  last_day: z.string().describe("Of the last message"),
  promises: z.array(FactPromise).describe("Those that count for the kept rate, and hedged ones"),
  ledger: z.record(z.string(), Count).describe("All promises and repairs, by state"),
  owners: z.array(z.string()).describe("Who has promises of others to see to"),
  factors: Factors.describe("With what the customer reports of earlier treatment"),
  own_factors: Factors.describe("Without it: what is charged to those who answered"),
  records: FactorSums.nullable(),
  own_records: FactorSums.nullable(),
  score: z.number().nullable(),
  attention: z.number().nullable().describe("Out of 4"),
  rating: z.number().nullable().describe("Share of the scale, 0 to 1"),
  low_rating: z.boolean().nullable(),
  cancelled_at: Instant.nullable(),
  says_leaving: z.boolean().describe("Their own words say that they leave or dispute"),
});
export type Facts = z.infer<typeof Facts>;

/** What the customer says when asked about the conversation, and in the words beside its ratings. */
export const FactsAsked = z.object({
  low_answer: z.boolean().nullable().describe("An answer is low; null: none with a number"),
  told: z
    .array(z.enum(SIN_IDS))
    .describe("Failures that their words report, also where no rule has proved itself"),
});
export type FactsAsked = z.infer<typeof FactsAsked>;

/** What lies outside of the conversation: the customer's other ones, and what they said when asked. */
export const FactsInHistory = z.object({
  ...FactsAsked.shape,
  contact: z.number().int().nullable().describe("1: the first contact of its issue"),
  repeated: z.boolean().nullable().describe("They came back with the same issue in time"),
  left: z.boolean().describe("They cancelled or said so, here or later"),
  left_later: z.boolean().describe("They cancelled or said so after this conversation ended"),
});
export type FactsInHistory = z.infer<typeof FactsInHistory>;

/** A row of the export: one conversation. */
export const FactsRow = Facts.extend(FactsInHistory.shape);
export type FactsRow = z.infer<typeof FactsRow>;
