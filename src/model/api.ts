import { z } from "zod";
import { DESK_KINDS } from "./connections.ts";
import { Channel, Conversation, Instant, Role, Status } from "./conversation.ts";
import { DIMENSIONS, TRAITS } from "./facts.ts";
import { FindingAnswer } from "./finding_answers.ts";
import { PromiseMark } from "./marks.ts";
import { OrderRow } from "./order.ts";
import { MEMBER_ROLES, WORKSPACE_PERMISSIONS } from "./people.ts";
import { KeptRate, PromisePage, PromiseRow } from "./promise_views.ts";
import { Advice, Finding, PromiseRecord, RepairDraft, Review, Score } from "./review.ts";
import { APOLOGY_PARTS, FACTORS, PROMISE_STATES, SIN_IDS } from "./taxonomy.ts";

/** What the HTTP API says and hears. The server validates with these; the web client takes its types from them. */

export const WorkspaceView = z.object({
  id: z.string(),
  name: z.string(),
  demo: z.boolean(),
  conversations: z.number().int(),
});
export type WorkspaceView = z.infer<typeof WorkspaceView>;

/** A workspace as one of its people sees it. */
export const SeenWorkspace = WorkspaceView.extend({
  role: z.enum(MEMBER_ROLES),
  may: z.array(z.enum(WORKSPACE_PERMISSIONS)),
});
export type SeenWorkspace = z.infer<typeof SeenWorkspace>;

/** One line of a list of conversations. */
export const ConversationRow = z.object({
  id: z.string(),
  subject: z.string(),
  channel: Channel,
  status: Status,
  customer: z.string().describe("Display name"),
  agents: z.array(z.string()),
  languages: z.array(z.string()),
  messages: z.number().int(),
  first_at: Instant.nullable(),
  last_at: Instant.nullable(),
  sins: z.array(z.object({ sin: z.enum(SIN_IDS), count: z.number().int(), counted: z.boolean() })),
  worst_severity: z.number().int().min(0).max(3),
  promises: z.partialRecord(z.enum(PROMISE_STATES), z.number().int()),
  priority: z.number().describe("Reading priority; see docs/priority.md"),
  reasons: z.array(z.string()).describe("Why it should be read, most important first"),
  worst: z
    .object({ sin: z.enum(SIN_IDS), quote: z.string() })
    .nullish()
    .describe("The words of its gravest finding, counted ones first"),
  score: Score,
});
export type ConversationRow = z.infer<typeof ConversationRow>;

export const ConversationQuery = z.object({
  q: z.string().optional().describe("Words in subject, customer, agents or messages"),
  sin: z.enum(SIN_IDS).optional(),
  promise: z.enum(PROMISE_STATES).optional(),
  channel: Channel.optional(),
  status: Status.optional(),
  agent: z.string().optional(),
  team: z.string().optional(),
  language: z.string().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  by: z.enum(DIMENSIONS).optional().describe("With `key`: of this group of a dimension"),
  key: z.string().max(500).optional(),
  where: z
    .string()
    .max(2000)
    .optional()
    .describe("Groups of several dimensions of the measures at once: team=Returns&channel=email"),
  is: z.enum(TRAITS).optional().describe("Behind a number of the measures"),
  counted: z.enum(SIN_IDS).optional().describe("With a counted finding of this sin"),
  opened_from: z.iso.date().optional().describe("First day, in the zone of the house"),
  opened_to: z.iso.date().optional(),
  sort: z.enum(["priority", "newest", "oldest"]).default("priority"),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().optional().describe("`next` of the page before"),
});
export type ConversationQuery = z.infer<typeof ConversationQuery>;

export const ConversationAtDesk = z.object({
  desk: z
    .enum(["any", ...DESK_KINDS])
    .optional()
    .describe(
      "The id is the one by which this help desk knows the conversation (any: whichever has it); where several may be meant, none is found",
    ),
  site: z.string().max(300).optional().describe("Host of the help desk"),
  account: z.string().max(300).optional().describe("Account there"),
});
export type ConversationAtDesk = z.infer<typeof ConversationAtDesk>;

export const ConversationPage = z.object({
  items: z.array(ConversationRow),
  total: z.number().int(),
  many: z.boolean().describe("There are more than `total`: so many are not counted one by one"),
  next: z.string().nullable(),
});
export type ConversationPage = z.infer<typeof ConversationPage>;

/** What there is to filter by in a workspace. */
export const FilterChoices = z.object({
  agents: z.array(z.string()).describe("Those with most conversations, at most 500"),
  teams: z.array(z.string()),
  languages: z.array(z.string()),
});
export type FilterChoices = z.infer<typeof FilterChoices>;

export const VerdictView = z.object({
  finding: z.string().describe("Id of the finding at the time of the verdict"),
  message: z.string().nullable(),
  sin: z.enum(SIN_IDS),
  start: z.number().int(),
  end: z.number().int(),
  verdict: z.enum(["right", "wrong"]),
  note: z.string(),
  by: z.string(),
  at: Instant,
  /** The finding it spoke of is no longer made by the rules in force. */
  orphaned: z.boolean(),
});
export type VerdictView = z.infer<typeof VerdictView>;

export const VerdictRequest = z.object({
  conversation: z.string(),
  finding: z.string(),
  verdict: z.enum(["right", "wrong"]).nullable().describe("null takes the verdict back"),
  note: z.string().max(2000).default(""),
});
export type VerdictRequest = z.infer<typeof VerdictRequest>;

/** How often a rule was right where somebody checked. */
export const TrackRecordView = z.object({
  rule: z.string(),
  right: z.number().int(),
  wrong: z.number().int(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  written: z
    .object({ right: z.number().int(), wrong: z.number().int() })
    .nullish()
    .describe(
      "Cases in conversations that were written to test the rule; never mixed with real ones",
    ),
});
export type TrackRecordView = z.infer<typeof TrackRecordView>;

/** The record of a rule over all languages, or in one. */
export const RuleRecordView = TrackRecordView.extend({
  language: z.string().nullable(),
  counted: z.boolean().describe("Judged often enough and right often enough to enter the score"),
});
export type RuleRecordView = z.infer<typeof RuleRecordView>;

/** A wait or a hand-off on the conversation's time line. */
export const TimelineEntry = z.object({
  kind: z.enum(["message", "wait", "hand_off", "event"]),
  at: Instant,
  until: Instant.nullable(),
  message: z.string().nullable(),
  minutes: z.number().nullable(),
  target: z.number().nullable(),
  working_day: z
    .number()
    .nullable()
    .describe("Minutes of a business day when only business hours count; null on an elapsed clock"),
  late: z.boolean(),
  text: z.string(),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

export const ConversationView = z.object({
  conversation: Conversation,
  review: Review,
  repair_drafts: z.array(RepairDraft),
  verdicts: z.array(VerdictView),
  answers: z.array(FindingAnswer).describe("What agents say of findings about them"),
  orphaned_marks: z
    .array(PromiseMark)
    .describe("Marks by hand whose promise is gone: the rules or the words have changed"),
  records: z.array(TrackRecordView).describe("Track record of each rule that made a finding here"),
  timeline: z.array(TimelineEntry),
  orders: z.array(OrderRow).describe("Promised orders of this customer, the latest first"),
});
export type ConversationView = z.infer<typeof ConversationView>;

/** What came of the promises that were broken or kept late, hedged ones left out. */
export const RepairCounts = z.object({
  opened: z.number().int(),
  to_do: z.number().int(),
  offered: z.number().int().describe("Offered, and the customer is silent"),
  accepted: z.number().int(),
  refused: z.number().int(),
  not_needed: z.number().int(),
  in_time: z.number().int().describe("Offered within the house's business days"),
});
export type RepairCounts = z.infer<typeof RepairCounts>;

/** The score of a set of conversations, with everything needed to redo its arithmetic. */
export const ScoreReport = z.object({
  total: z.number().nullable(),
  uncapped: z.number().nullable(),
  capped: z.boolean(),
  cap_reason: z.string().nullable(),
  attention: z.number().nullable().describe("Out of 4"),
  compliance: KeptRate,
  orders: z
    .object({
      kept: z.number().int(),
      late: z.number().int(),
      broken: z.number().int(),
      unverifiable: z.number().int(),
      pending: z.number().int(),
      checked: z.number().int().describe("Deliveries whose contents are recorded"),
      wrong: z.number().int().describe("Of these: wrong or incomplete"),
    })
    .nullable()
    .describe(
      "Promised orders, which are among the promises of `compliance`; null: there are none",
    ),
  record_quality: z.number().nullable(),
  factors: z.array(
    z.object({
      factor: z.enum(FACTORS),
      value: z.number().nullable(),
      weight: z.number().describe("Points of the total this factor carries; 0 when not measured"),
      points: z.number().nullable(),
      n: z.number().int(),
      findings: z.number().int(),
    }),
  ),
  servqual: z.number().nullable().describe("0 to 10 with the 32/22/19/16/11 weights"),
  not_measured: z.array(z.string()),
  arithmetic: z.array(z.string()).describe("The sum in plain text, one step a line"),
  conversations: z.number().int(),
});
export type ScoreReport = z.infer<typeof ScoreReport>;

export const Overview = z.object({
  as_of: Instant,
  totals: z.object({
    conversations: z.number().int(),
    messages: z.number().int(),
    findings: z.number().int(),
    counted: z.number().int(),
    promises: z.number().int(),
    praise: z.number().int(),
  }),
  read_first: z.array(ConversationRow).max(10),
  score: ScoreReport,
  sins: z.array(
    z.object({
      sin: z.enum(SIN_IDS),
      factor: z.enum(FACTORS),
      findings: z.number().int(),
      counted: z.number().int(),
      conversations: z.number().int(),
      orders: z.number().int().describe("Promised orders whose records show it"),
    }),
  ),
  due_today: z.array(PromiseRow).describe("The first 20"),
  overdue: z.array(PromiseRow).describe("The latest 20"),
  promise_counts: PromisePage.shape.counts,
  repairs: RepairCounts,
});
export type Overview = z.infer<typeof Overview>;

export const ImportView = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  state: z.enum(["running", "done", "failed", "interrupted"]),
  started_at: Instant,
  finished_at: Instant.nullable(),
  bytes: z.number().int().nullable().describe("Size of the file when known"),
  bytes_read: z.number().int(),
  conversations: z.number().int(),
  messages: z.number().int(),
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  bad: z.number().int(),
  bad_records: z
    .array(z.object({ place: z.string(), reason: z.string(), hint: z.string().nullable() }))
    .describe("The first 200"),
  notes: z.array(z.string()).describe("What was guessed, for example who is staff"),
  error: z.string().nullable(),
});
export type ImportView = z.infer<typeof ImportView>;

export const LintRequest = z.object({
  draft: z.string().max(100_000),
  thread: z.unknown().optional().describe("The conversation so far, amends.conversation/v1"),
  now: Instant.optional(),
});
export type LintRequest = z.infer<typeof LintRequest>;

export const LintReport = z.object({
  findings: z.array(
    Finding.pick({
      sin: true,
      quote: true,
      start: true,
      end: true,
      severity: true,
      rule: true,
      explanation: true,
      remedy: true,
      counted: true,
    }).extend({ kind: z.enum(["sin", "promise", "placeholder", "missed_question", "apology"]) }),
  ),
  advice: z.array(Advice).optional().describe("What the house's own rules advise"),
  promises: z.array(PromiseRecord),
  apology: z
    .object({
      parts: z.array(
        z.object({
          part: z.enum(APOLOGY_PARTS),
          quote: z.string(),
          start: z.number().int(),
          end: z.number().int(),
        }),
      ),
      missing: z.array(z.enum(APOLOGY_PARTS)).describe("Needed parts that the draft lacks"),
    })
    .nullable()
    .describe("The draft read as an apology; null when it is none"),
  repairs: z
    .array(
      z.object({
        repair: z.string(),
        promise: z.string(),
        promised: z.string().describe("The words of the promise that was not kept in time"),
        missing: z.array(z.enum(APOLOGY_PARTS)).describe("Still missing with this draft"),
        draft: RepairDraft.nullable(),
      }),
    )
    .describe("What the thread still has to make good"),
  unanswered: z.array(z.object({ quote: z.string(), kind: z.string() })),
});
export type LintReport = z.infer<typeof LintReport>;

const SinExample = z.object({
  language: z.string(),
  turns: z.array(z.object({ role: Role, text: z.string() })),
  quote: z.string().nullable().describe("The words that are found"),
  because: z.string().nullable().describe("Why it is not the sin"),
});

export const SinView = z.object({
  id: z.enum(SIN_IDS),
  label: z.object({ en: z.string(), es: z.string(), tl: z.string() }),
  factor: z.enum(FACTORS),
  definition: z.string(),
  remedy: z.string(),
  source: z.string().describe("Where the sin and its rules come from"),
  severity: z.number().int(),
  version: z.number().int(),
  rules: z.array(z.object({ rule: z.string(), explanation: z.string() })),
  examples: z.object({ positive: z.array(SinExample), negative: z.array(SinExample) }),
});
export type SinView = z.infer<typeof SinView>;

export const ErrorView = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    hint: z.string().nullable(),
    place: z.string().nullable(),
  }),
});
export type ErrorView = z.infer<typeof ErrorView>;

export const SessionView = z.object({
  signed_in: z.boolean(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  /** The owner has not yet chosen an e-mail address and a password. */
  needs_password: z.boolean(),
  /** No owner exists yet: the one-time link of the terminal must be opened. */
  needs_setup: z.boolean(),
  /** The person signed in has a password. */
  has_password: z.boolean(),
  /** The person signed in comes in by the provider of identities. */
  linked: z.boolean(),
  /** Name of the provider of identities; null: passwords only. */
  provider: z.string().nullable(),
});
export type SessionView = z.infer<typeof SessionView>;

export const HealthView = z.object({
  ok: z.boolean(),
  version: z.string(),
  database: z.boolean().describe("The database answers"),
});
export type HealthView = z.infer<typeof HealthView>;

export const EraseRequest = z.object({
  who: z.string().trim().min(1).max(320).describe("Person id or address of the customer"),
});
export type EraseRequest = z.infer<typeof EraseRequest>;

export const EraseResult = z.object({
  conversations: z.number().int(),
  orders: z.number().int(),
  messages: z.number().int(),
  episodes: z.number().int().describe("Episodes of the journal that they noted"),
});
export type EraseResult = z.infer<typeof EraseResult>;
