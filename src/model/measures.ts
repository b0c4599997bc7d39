import { z } from "zod";
import { ScoreReport } from "./api.ts";
import { Instant } from "./conversation.ts";
import { DIMENSIONS, TRAITS } from "./facts.ts";
import { Rate } from "./promise_views.ts";
import { SIN_IDS } from "./taxonomy.ts";

/** What the HTTP API and the command line say of measures, and how they are asked for. */

export const MEASURES = [
  "score",
  "attention",
  "servqual",
  "kept_on_time",
  "records_right",
  "responsiveness",
  "assurance",
  "empathy",
  "tangibles",
  "internal",
  "with_failure",
  "first_response",
  "first_response_business",
  "first_human",
  "first_human_business",
  "next_response",
  "next_response_business",
  "resolution",
  "resolution_business",
  "waiting",
  "transfers",
  "kept_by_first",
  "first_contact",
  "reopened",
  "contacts_per_issue",
  "backlog",
  "complaint",
  "complaint_promises",
  "low_rating",
  "left",
] as const;
export type MeasureId = (typeof MEASURES)[number];

export const MEASURE_KINDS = ["points", "rate", "minutes", "mean", "count"] as const;

/** What a measure is, as the page that shows it says it. */
export const MeasureDefinition = z.object({
  id: z.enum(MEASURES),
  kind: z.enum(MEASURE_KINDS),
  most: z.number().nullable().describe("Upper end of its scale"),
  better: z.enum(["more", "less"]),
  definition: z.string(),
  formula: z.string(),
  trait: z.enum(TRAITS).nullable().describe("The conversations behind it"),
});
export type MeasureDefinition = z.infer<typeof MeasureDefinition>;

export const SHOWN = ["yes", "low_data", "too_few", "not_measured"] as const;

/** One measure of one group. Under five observations there is no value; under thirty little is known. */
export const MeasureValue = Rate.extend({
  id: z.enum(MEASURES),
  shown: z.enum(SHOWN),
  counts: z.string().describe("What the formula was given, in figures"),
  p90: Rate.nullable().describe("Of durations: nine of ten took at most so long"),
  shrunk: z
    .number()
    .nullable()
    .describe("Of rates in small groups: drawn towards the rate of all groups"),
});
export type MeasureValue = z.infer<typeof MeasureValue>;

export const MeasureGroup = z.object({
  key: z.string(),
  conversations: z.number().int(),
  values: z.array(MeasureValue),
  sins: z
    .partialRecord(z.enum(SIN_IDS), z.number().int())
    .nullable()
    .describe("Conversations with a counted finding of each sin; null: too few conversations"),
});
export type MeasureGroup = z.infer<typeof MeasureGroup>;

export const MeasurePoint = z.object({
  from: z.string().describe("First day of the day, week or month"),
  conversations: z.number().int(),
  values: z.array(MeasureValue),
});
export type MeasurePoint = z.infer<typeof MeasurePoint>;

export const MeasuresQuery = z.object({
  by: z.enum(DIMENSIONS).default("all"),
  key: z.string().max(500).optional().describe("Only this group of the dimension, over time"),
  from: z.iso.date().optional().describe("First day, in the zone of the house"),
  to: z.iso.date().optional().describe("Last day"),
});
export type MeasuresQuery = z.infer<typeof MeasuresQuery>;

export const MeasuresReport = z.object({
  as_of: Instant,
  from: z.string().nullable().describe("First day with anything measured"),
  to: z.string().nullable(),
  by: z.enum(DIMENSIONS),
  key: z.string().nullable(),
  not_yet_measured: z.number().int().describe("Conversations whose facts are still being made"),
  definitions: z.array(MeasureDefinition),
  conversations: z.number().int(),
  score: ScoreReport,
  values: z.array(MeasureValue),
  sins: z.partialRecord(z.enum(SIN_IDS), z.number().int()),
  step: z.enum(["day", "week", "month"]),
  trend: z.array(MeasurePoint),
  groups: z.array(MeasureGroup).describe("In the order of names; at most 50, the largest"),
  groups_left_out: z.number().int(),
  in_order: z
    .array(z.enum(MEASURES))
    .describe(
      "Measures by which the groups may be put in order: no intervals overlap, or every group has a reliability of 0.7",
    ),
  no_difference: z
    .array(z.enum(MEASURES))
    .describe("Rates in which the groups do not differ more than chance makes them"),
  views_disagree: z
    .array(z.tuple([z.string(), z.string()]))
    .describe("Pairs of groups that the score and the SERVQUAL view put in different order"),
});
export type MeasuresReport = z.infer<typeof MeasuresReport>;

export const WeightVersion = z.object({
  at: Instant,
  weights: z.record(z.string(), z.number()),
});
export type WeightVersion = z.infer<typeof WeightVersion>;
