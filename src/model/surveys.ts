import { z } from "zod";
import { Weights } from "./config.ts";
import { Instant } from "./conversation.ts";
import { MeasureValue } from "./measures.ts";
import { Rate } from "./promise_views.ts";
import { Finding } from "./review.ts";
import { FACTORS, SERVED_LANGUAGES, SIN_IDS } from "./taxonomy.ts";

/** Surveys: what a house may ask, whom, when, and what came of it. */

export const SURVEY_FORMS = [
  "csat",
  "ces",
  "nps",
  "rater",
  "leaving",
  "expectations",
  "internal",
] as const;
export type SurveyForm = (typeof SURVEY_FORMS)[number];

export const SURVEY_QUESTIONS = [
  "csat",
  "nps",
  "promised",
  "first_time",
  "prompt",
  "assured",
  "understood",
  "in_order",
  "ces",
  "solved",
  "why",
  "expect_promised",
  "expect_first_time",
  "expect_prompt",
  "expect_assured",
  "expect_understood",
  "expect_in_order",
  "points_reliability",
  "points_responsiveness",
  "points_assurance",
  "points_empathy",
  "points_tangibles",
  "open",
] as const;
export type SurveyQuestion = (typeof SURVEY_QUESTIONS)[number];

/** The statements of the RATER form, each about one factor. */
export const SURVEY_ITEMS = [
  "promised",
  "first_time",
  "prompt",
  "assured",
  "understood",
  "in_order",
] as const;
export type SurveyItem = (typeof SURVEY_ITEMS)[number];

export const SOLVED = ["yes", "partly", "no"] as const;
export const LEAVING_REASONS = [
  "not_as_promised",
  "too_slow",
  "treatment",
  "product",
  "price",
  "other",
] as const;

/** What makes a survey leave by itself, strongest first: one event gives one, and no customer gets two. */
export const SURVEY_TRIGGERS = [
  "on_cancellation",
  "after_late_promise",
  "after_recovery",
  "yearly",
  "after_close",
  "after_handoff",
] as const;
export type SurveyTrigger = (typeof SURVEY_TRIGGERS)[number];

/** Why somebody was asked, or where an answer comes from. */
export const SURVEY_CAUSES = [...SURVEY_TRIGGERS, "by_hand", "import", "help_desk"] as const;
export type SurveyCause = (typeof SURVEY_CAUSES)[number];

/** `answer_only`: an answer from elsewhere; how many were asked there is not known. */
export const SURVEY_OUTCOMES = [
  "asked",
  "not_sampled",
  "quiet",
  "no_address",
  "refused",
  "answer_only",
] as const;
export type SurveyOutcome = (typeof SURVEY_OUTCOMES)[number];

export const AUDIENCES = ["customer", "colleague"] as const;
export type Audience = (typeof AUDIENCES)[number];

const CUSTOMER_FORMS = ["csat", "ces", "nps", "rater", "leaving"] as const;
const triggered = <T extends readonly [SurveyForm, ...SurveyForm[]]>(
  forms: T,
  usual: T[number] | null,
  usualShare = 1,
) => {
  const rule = z.strictObject({
    form: z.enum(forms).nullable().default(usual).describe("null: nobody is asked"),
    share: z
      .number()
      .min(0)
      .max(1)
      .default(usualShare)
      .describe("Share of the events that is asked about; yearly: of the customers"),
  });
  return rule.prefault({});
};

/** An address of a site that may show the page of a survey inside its own: scheme and host only. */
const Origin = z
  .string()
  .max(300)
  .regex(/^https:\/\/[a-z0-9.-]+(?::\d{1,5})?$/, "use https://host, without a path");

export const SurveySettings = z.strictObject({
  enabled: z.boolean().default(false).describe("Nobody is asked by itself while this is off"),
  triggers: z
    .strictObject({
      on_cancellation: triggered(CUSTOMER_FORMS, "leaving"),
      after_late_promise: triggered(CUSTOMER_FORMS, "rater"),
      after_recovery: triggered(CUSTOMER_FORMS, "rater"),
      yearly: triggered(["expectations"], null, 0.1),
      after_close: triggered(CUSTOMER_FORMS, "csat"),
      after_handoff: triggered(["internal"], null),
    })
    .prefault({}),
  wait_hours: z
    .number()
    .int()
    .min(0)
    .max(336)
    .default(24)
    .describe("Hours after the last word of a conversation before anybody is asked about it"),
  quiet_days: z
    .number()
    .int()
    .min(0)
    .max(365)
    .default(30)
    .describe("Nobody is asked again by itself within so many days"),
  origins: z
    .array(Origin)
    .max(20)
    .default([])
    .describe("Sites that may show the page of a survey inside their own"),
});
export type SurveySettings = z.infer<typeof SurveySettings>;

export const SurveyValue = z.union([z.number().int(), z.string().max(40)]);
/** What was given to the questions of a form, the open one apart. */
export const SurveyGiven = z.partialRecord(z.enum(SURVEY_QUESTIONS), SurveyValue);
export type SurveyGiven = z.infer<typeof SurveyGiven>;

const span = { quote: z.string(), start: z.number().int(), end: z.number().int() };
export const HeardSin = Finding.pick({
  id: true,
  sin: true,
  severity: true,
  rule: true,
  counted: true,
  explanation: true,
}).extend(span);
export type HeardSin = z.infer<typeof HeardSin>;

/** What the engine hears in an open answer; the quotes are of that answer. */
export const Heard = z.object({ sins: z.array(HeardSin), praise: z.array(z.object(span)) });
export type Heard = z.infer<typeof Heard>;

const Day = z.iso.date();
export const SurveyFilter = z.object({
  from: Day.optional().describe("Asked on or after this day"),
  to: Day.optional().describe("Asked on or before this day"),
  form: z.enum(SURVEY_FORMS).optional(),
  cause: z.enum(SURVEY_CAUSES).optional(),
  team: z.string().max(300).optional(),
  language: z.enum(SERVED_LANGUAGES).optional(),
  audience: z
    .enum(AUDIENCES)
    .default("customer")
    .describe("Customers, or colleagues of other teams"),
});
export type SurveyFilter = z.infer<typeof SurveyFilter>;

export const SurveyAnswerQuery = SurveyFilter.extend({
  conversation: z.string().max(1000).optional(),
  heard: z.enum(SIN_IDS).optional().describe("Only answers in which this sin is heard"),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type SurveyAnswerQuery = z.infer<typeof SurveyAnswerQuery>;

export const SurveyExportQuery = SurveyAnswerQuery.omit({ cursor: true, limit: true }).extend({
  format: z.enum(["csv", "ndjson"]).default("csv"),
});

/** One answer with what it was about. */
export const SurveyAnswerRow = z.object({
  id: z.string(),
  conversation: z.string(),
  subject: z.string(),
  customer: z.string(),
  form: z.enum(SURVEY_FORMS),
  cause: z.enum(SURVEY_CAUSES).describe("help_desk: a rating that came with the conversation"),
  about: z.string().describe("What was asked about: id of a promise, finding or event, or empty"),
  team: z.string(),
  language: z.string(),
  asked_at: Instant.nullable(),
  answered_at: Instant.nullable(),
  given: SurveyGiven,
  rating: z.object({ score: z.number(), scale: z.number() }).nullable(),
  words: z.string().describe("The open answer, as written"),
  heard: Heard,
});
export type SurveyAnswerRow = z.infer<typeof SurveyAnswerRow>;

export const SurveyAnswerPage = z.object({
  items: z.array(SurveyAnswerRow),
  total: z.number().int(),
  next: z.string().nullable(),
});
export type SurveyAnswerPage = z.infer<typeof SurveyAnswerPage>;

const measured = {
  n: z.number().int().describe("Answers"),
  customers: z.number().int().describe("Who gave them; intervals are over customers"),
  response: Rate.nullable().describe("Answers to this question of those asked; null: nobody"),
  low_data: z.boolean().describe("Fewer than 30 customers"),
};
const Mean = z.object({ value: z.number(), low: z.number(), high: z.number() });
export type Mean = z.infer<typeof Mean>;

/** A share; null below five customers. */
export const ShareMeasure = z.object({ ...measured, share: Rate.nullable() });
export type ShareMeasure = z.infer<typeof ShareMeasure>;
export const EffortMeasure = z.object({
  ...measured,
  mean: Mean.nullable().describe("1 to 7"),
  top: Rate.nullable().describe("Share of 5 to 7"),
});
export type EffortMeasure = z.infer<typeof EffortMeasure>;
export const NpsMeasure = z.object({
  ...measured,
  score: Mean.nullable().describe("-100 to 100"),
  promoters: z.number().int(),
  passives: z.number().int(),
  detractors: z.number().int(),
});
export type NpsMeasure = z.infer<typeof NpsMeasure>;
export const ItemMeasure = z.object({
  ...measured,
  question: z.enum(SURVEY_ITEMS),
  factor: z.enum(FACTORS),
  mean: Mean.nullable().describe("(answer - 1) / 6, so 0 to 1"),
});
export type ItemMeasure = z.infer<typeof ItemMeasure>;

const Surveyed = z.enum(FACTORS).exclude(["internal"]);
const Gap = z.object({
  perceived: Mean.nullable().describe("Mean of 1 to 7; null below five customers"),
  perceived_n: z.number().int().describe("Answers of the RATER form"),
  perceived_customers: z.number().int().describe("Who gave them"),
  expected: Mean.nullable().describe("Mean of 1 to 7; null below five customers"),
  expected_n: z.number().int().describe("Answers of the yearly survey"),
  gap: Mean.nullable().describe("Perceived less expected, -6 to 6; below 0: less than expected"),
  low_data: z.boolean().describe("Fewer than 30 customers on a side"),
});
export type Gap = z.infer<typeof Gap>;

/** SERVQUAL: what customers expect of an excellent service against what they met, and what matters to them. */
export const SurveyGaps = z.object({
  as_of: Instant,
  items: z.array(Gap.extend({ question: z.enum(SURVEY_ITEMS), factor: Surveyed })),
  factors: z.array(Gap.extend({ factor: Surveyed })),
  importance: z.object({
    customers: z.number().int().describe("Who shared out the 100 points, the last time of each"),
    low_data: z.boolean(),
    factors: z.array(z.object({ factor: Surveyed, points: Mean.nullable(), current: z.number() })),
    offered: Weights.nullable().describe(
      "The same in whole points, as the setting takes them; never set by itself",
    ),
  }),
});
export type SurveyGaps = z.infer<typeof SurveyGaps>;

/** The five factors as customers answered and as they were observed: beside each other, never one number. */
export const FactorProfile = z.object({
  as_of: Instant,
  factors: z.array(
    z.object({
      factor: Surveyed,
      asked: Mean.nullable().describe(
        "Mean of (answer - 1) / 6 of the RATER form, 0 to 1; null below five customers",
      ),
      answers: z.number().int(),
      customers: z.number().int(),
      observed: MeasureValue.nullable().describe(
        "0 to 1, as in measures: of reliability promises kept on time, of tangibles audits of the house",
      ),
    }),
  ),
});
export type FactorProfile = z.infer<typeof FactorProfile>;

export const SurveyProfileQuery = SurveyFilter.pick({
  from: true,
  to: true,
  team: true,
  language: true,
});
export type SurveyProfileQuery = z.infer<typeof SurveyProfileQuery>;

export const AGREED_FACTORS = ["reliability", "responsiveness", "assurance", "empathy"] as const;
export type AgreedFactor = (typeof AGREED_FACTORS)[number];

const Ranked = z.object({
  teams: z.number().int().describe("With answers of five customers and an observed number"),
  correlation: Mean.nullable().describe("Spearman, -1 to 1; null: too few teams, or no difference"),
});
const RankedBoth = z.object({ answers: z.number().int(), score: Ranked, attention: Ranked });

/** Whether what customers say when asked and what was observed go together: association, not cause. */
export const SurveyAgreement = z.object({
  as_of: Instant,
  from: Day,
  to: Day,
  least_teams: z.number().int(),
  months: z.array(RankedBoth.extend({ month: z.string() })),
  whole: RankedBoth,
  regression: z.object({
    n: z
      .number()
      .int()
      .describe("Answers to CSAT in whose conversations the factors that differ were looked for"),
    customers: z.number().int(),
    least_customers: z.number().int(),
    explained: z
      .number()
      .nullable()
      .describe("Share of the differences in CSAT; null: not measured"),
    factors: z.array(
      z.object({
        factor: z.enum(AGREED_FACTORS),
        slope: Mean.nullable().describe(
          "CSAT (0 to 1) without any penalty less CSAT with all; null: not measured",
        ),
      }),
    ),
  }),
});
export type SurveyAgreement = z.infer<typeof SurveyAgreement>;

export const SurveyAgreementQuery = z.object({
  from: Day.optional().describe("First day; without it the twelve months up to the last day"),
  to: Day.optional().describe("Last day; without it today"),
});
export type SurveyAgreementQuery = z.infer<typeof SurveyAgreementQuery>;

/** What was observed in the conversations of those who answered, or of those who did not. */
export const BiasSide = z.object({
  conversations: z.number().int(),
  score: z.number().nullable().describe("Observed score, 0 to 10; null: not measured or below 5"),
  attention: z.number().nullable().describe("Observed attention points, 0 to 4"),
  with_sin: Rate.nullable().describe("Share of conversations with a counted finding"),
});
export const SurveyBias = z.object({
  answered: BiasSide,
  silent: BiasSide,
  differ: z.boolean().nullable().describe("The intervals do not overlap; null: too few to tell"),
  weighted_csat: z
    .number()
    .nullable()
    .describe("CSAT as if those with and without a finding had answered equally often"),
});
export type SurveyBias = z.infer<typeof SurveyBias>;

/** What words report: open answers, and comments beside ratings from the help desk. */
export const SurveyHeard = z.object({
  words: z.number().int().describe("Open answers"),
  praised: z.number().int(),
  sins: z.array(z.object({ sin: z.enum(SIN_IDS), answers: z.number().int() })),
});
export type SurveyHeard = z.infer<typeof SurveyHeard>;

export const SurveyReport = z.object({
  as_of: Instant,
  outcomes: z.record(z.enum(SURVEY_OUTCOMES), z.number().int()),
  answers: z.number().int(),
  response: Rate.nullable(),
  csat: ShareMeasure,
  ces: EffortMeasure,
  nps: NpsMeasure,
  items: z.array(ItemMeasure),
  solved: ShareMeasure.extend({ partly: z.number().int(), no: z.number().int() }),
  why: z.array(z.object({ reason: z.enum(LEAVING_REASONS), count: z.number().int() })),
  help_desk: ShareMeasure.describe("Ratings that came with conversations; of all conversations"),
  teams: z.array(
    z.object({
      team: z.string(),
      csat: ShareMeasure,
      items: z.array(ItemMeasure).describe("What colleagues said of it; of customers none"),
    }),
  ),
});
export type SurveyReport = z.infer<typeof SurveyReport>;

export const SurveyRequest = z.object({
  conversation: z.string().min(1).max(1000),
  form: z.enum(SURVEY_FORMS),
  by: z.enum(["email", "link"]).describe("By mail, or a link to hand on, also for embedding"),
});
export type SurveyRequest = z.infer<typeof SurveyRequest>;

export const SurveySent = z.object({
  link: z.string().nullable().describe("Address of the page, for `link`; it takes one answer"),
});
export type SurveySent = z.infer<typeof SurveySent>;

export const SurveyImportView = z.object({
  stored: z.number().int(),
  known: z.number().int().describe("Already there"),
  skipped: z.number().int(),
  bad: z
    .array(z.object({ line: z.number().int(), reason: z.string() }))
    .describe("The first 200 of the skipped"),
});
export type SurveyImportView = z.infer<typeof SurveyImportView>;
