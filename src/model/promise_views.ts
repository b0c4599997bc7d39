import { z } from "zod";
import { Conversation, Instant } from "./conversation.ts";
import { PromiseEvidence, PromiseRecord, Repair, RepairDraft } from "./review.ts";
import { LANGUAGES, PROMISE_STATES, PROMISE_TYPES, REPAIR_STATES } from "./taxonomy.ts";

/** What the HTTP API and the command line say of promises, and how they are asked for. */

export const PromiseRow = PromiseRecord.extend({
  conversation: z.string(),
  subject: z.string(),
  customer: z.string(),
  owner: z.string().describe("Display name of who has to see to it: who made it, or got it since"),
  made_by: z.string().describe("Display name of the person or team who made it"),
  held_by: z.string().describe("Who had it when it was kept or fell due; has it, before that"),
  team: z.string().describe("Team of the conversation, else its queue; empty when it has none"),
  language: z.enum(LANGUAGES).describe("Language of the message"),
  made_at: Instant.nullable(),
  repair: z.enum(REPAIR_STATES).nullish().describe("What came of making it good"),
  repair_record: Repair.nullish().describe("The whole of it; in exports and on the command line"),
});
export type PromiseRow = z.infer<typeof PromiseRow>;

export const PROMISE_VIEWS = [
  "due_today",
  "this_week",
  "overdue",
  "stale",
  "waiting",
  "unverifiable",
  "snoozed",
  "broken",
  "to_repair",
  "kept",
  "all",
] as const;
export type PromiseViewName = (typeof PROMISE_VIEWS)[number];

/** How far ahead something was promised; `no_date` where no date or time was said. */
export const LEAD_TIMES = ["hour", "day", "three_days", "week", "longer", "no_date"] as const;
export type LeadTime = (typeof LEAD_TIMES)[number];

/** How a promise enters the kept rate; see docs/scoring.md. */
export const OUTCOMES = ["kept", "late", "broken", "unverifiable", "pending", "outside"] as const;
export type PromiseOutcome = (typeof OUTCOMES)[number];

const YesNo = z.enum(["yes", "no"]);

/** By what promises are chosen; the same on the board, in exports, on the command line and behind every number. */
export const PromiseFilter = z.object({
  owner: z.string().optional().describe("Who has to see to it now"),
  held_by: z.string().optional().describe("Who had it when it was kept or fell due"),
  team: z.string().optional(),
  state: z.enum(PROMISE_STATES).optional(),
  type: z.enum(PROMISE_TYPES).optional(),
  strength: PromiseRecord.shape.strength.optional(),
  language: z.enum(LANGUAGES).optional(),
  dated: YesNo.optional().describe("Whether a date or a time was said"),
  due: z.iso.date().optional().describe("Due on this day, in the zone of the house"),
  from: z.iso.date().optional().describe("Due from this day on; made, where there is no due time"),
  to: z.iso.date().optional().describe("Due until this day, this day included"),
  lead: z.enum(LEAD_TIMES).optional(),
  outcome: z.enum(OUTCOMES).optional(),
  in_rate: YesNo.optional().describe("Whether it counts for the kept rate: no hedged ones"),
  decided_by: z.enum(["own", "other", "nobody"]).optional().describe("Whose mark decides"),
});
export type PromiseFilter = z.infer<typeof PromiseFilter>;

export const PromiseQuery = PromiseFilter.extend({
  view: z.enum(PROMISE_VIEWS).default("all"),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  cursor: z.string().optional(),
});
export type PromiseQuery = z.infer<typeof PromiseQuery>;

export const PromisePage = z.object({
  items: z.array(PromiseRow),
  total: z.number().int(),
  next: z.string().nullable(),
  counts: z.partialRecord(z.enum(PROMISE_VIEWS), z.number().int()),
});
export type PromisePage = z.infer<typeof PromisePage>;

export const EXPORT_FORMATS = ["csv", "ndjson"] as const;

export const PromiseExportQuery = PromiseFilter.extend({
  view: z.enum(PROMISE_VIEWS).default("all"),
  format: z.enum(EXPORT_FORMATS).default("csv"),
});

/** One step in the life of a promise. */
export const PromiseStep = z.object({
  kind: z.string().describe("made, due, marked, or the kind of a piece of evidence"),
  at: Instant.nullable(),
  evidence: PromiseEvidence.nullable(),
  mark: z.string().nullable().describe("Id of the mark"),
});
export type PromiseStep = z.infer<typeof PromiseStep>;

export const PromiseDetail = z.object({
  promise: PromiseRow,
  conversation: Conversation,
  parent: PromiseRow.nullable(),
  children: z.array(PromiseRow),
  history: z.array(PromiseStep).describe("In the order of time"),
  repair: z
    .object({
      repair: Repair,
      draft: RepairDraft.nullable(),
      new_promise: z.string().nullable().describe("Words of the promise that takes its place"),
    })
    .nullable()
    .describe("How it is made good, where it was not kept in time"),
  asked: z.boolean().describe("The customer was asked whether it was kept"),
});
export type PromiseDetail = z.infer<typeof PromiseDetail>;

/** An estimate of a share with its 95% Wilson interval; null when nothing was measured. */
export const Rate = z.object({
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  n: z.number().int(),
});
export type Rate = z.infer<typeof Rate>;

/** The on-time kept rate of promises that were due, with coverage and bounds. */
export const KeptRate = Rate.extend({
  kept: z.number().int(),
  late: z.number().int(),
  broken: z.number().int(),
  unverifiable: z.number().int(),
  pending: z.number().int(),
  coverage: z.number().nullable(),
  lower_bound: z.number().nullable(),
  upper_bound: z.number().nullable(),
  per_100_conversations: z.number().nullable(),
  with_date: z.number().nullable(),
});

export const ComplianceQuery = PromiseFilter.pick({
  held_by: true,
  team: true,
  type: true,
  language: true,
  from: true,
  to: true,
});
export type ComplianceQuery = z.infer<typeof ComplianceQuery>;

const ShownRate = Rate.nullable().describe("null: too few are known to say anything");

/** Promised orders as compliance counts them. */
export const OrderCompliance = z.object({
  orders: z.number().int(),
  on_time: ShownRate,
  kept: z.number().int(),
  late: z.number().int(),
  broken: z.number().int(),
  unverifiable: z.number().int(),
  pending: z.number().int(),
  complete: ShownRate.describe("Everything came, of orders where that is known"),
  as_ordered: ShownRate.describe("Nothing wrong came, of orders whose contents are recorded"),
  right: ShownRate.describe("Complete and as ordered, as the score counts them"),
  together: ShownRate.describe("Promises and orders kept on time, as the score counts them"),
  compliance: z
    .object({ value: z.number(), of: z.enum(["together", "right"]) })
    .nullable()
    .describe("The smaller of `together` and `right`: what came in time and wrong is not kept"),
});
export type OrderCompliance = z.infer<typeof OrderCompliance>;

/** The rate of one team, person, type or lead time; null where too few are known to say anything. */
export const ComplianceGroup = z.object({
  key: z.string(),
  promises: z.number().int(),
  rate: Rate.nullable(),
  low_data: z.boolean(),
});
export type ComplianceGroup = z.infer<typeof ComplianceGroup>;

export const ComplianceReport = z.object({
  as_of: Instant,
  conversations: z.number().int(),
  promises: z.number().int(),
  overall: KeptRate,
  outside: z.number().int().describe("Released, renegotiated in time, void"),
  orders: OrderCompliance.nullable().describe(
    "Promised orders; null: none were due, or promises of a team, person, type or language are asked for",
  ),
  hedged: Rate.describe("Hedged promises kept on time; never in the headline"),
  marks: z.object({
    own: z.number().int().describe("Decided by a mark of the person who made the promise"),
    other: z.number().int().describe("Decided by a mark of somebody else"),
    without_own: Rate.describe("The rate if marks of those concerned did not count"),
    without_any: Rate.describe("The rate by the conversations alone"),
  }),
  groups: z.object({
    team: z.array(ComplianceGroup),
    held_by: z.array(ComplianceGroup).describe("By person, in the order of names, never by rate"),
    type: z.array(ComplianceGroup),
    lead: z.array(ComplianceGroup),
  }),
  times: z
    .array(
      z.object({
        promise: z.string(),
        outcome: z.enum(OUTCOMES),
        promised_minutes: z.number(),
        actual_minutes: z.number(),
      }),
    )
    .describe("Promised and actual time of the latest kept promises, at most 300"),
});
export type ComplianceReport = z.infer<typeof ComplianceReport>;
