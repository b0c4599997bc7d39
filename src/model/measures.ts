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
  "held",
  "held_business",
  "held_total",
  "held_total_business",
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

const Name = z.string().max(500).optional();

/** What conversations are filtered by, one name of each dimension; several hold together. */
export const MeasureFilter = z.object({
  team: Name,
  channel: Name,
  language: Name,
  source: Name,
  queue: Name,
  tag: Name,
  tier: Name,
  handled_by: Name,
  audience: Name,
  topic: Name,
  hour: Name,
  weekday: Name,
  owner: Name,
  refused_on: Name,
  exception: Name,
});
export type MeasureFilter = z.infer<typeof MeasureFilter>;

/** The filters of a question that are set; one group looked at alone is one of them. */
export function filterOf(
  question: MeasureFilter & { by?: string | undefined; key?: string | undefined },
): MeasureFilter {
  const { by, key } = question;
  const names = Object.keys(MeasureFilter.shape) as (keyof MeasureFilter)[];
  return Object.fromEntries(
    names.flatMap((name) => {
      const wanted = question[name] ?? (name === by ? key : undefined);
      return wanted === undefined ? [] : [[name, wanted]];
    }),
  );
}

/** The filters in such a text as "team=Returns&channel=email"; what is no dimension is left out. */
export function filterIn(text = ""): MeasureFilter {
  const set = new URLSearchParams(text);
  const names = Object.keys(MeasureFilter.shape).filter((name) => set.has(name));
  return Object.fromEntries(names.map((name) => [name, set.get(name) ?? ""]));
}

/** Of a filter that no stored sums answer only the latest conversations are counted. */
export const Latest = z.object({
  conversations: z.number().int().describe("So many are counted"),
  since: z.string().describe("The day on which the earliest of them began"),
});
export type Latest = z.infer<typeof Latest>;

export const MeasuresQuery = MeasureFilter.extend({
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
  filter: MeasureFilter,
  latest: Latest.nullable().describe("Set where not all that the filter chooses are counted"),
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
