import { z } from "zod";
import { Instant } from "./conversation.ts";
import { Latest, MeasureFilter } from "./measures.ts";
import { Rate } from "./promise_views.ts";
import { FACTORS, SIN_IDS } from "./taxonomy.ts";

/** Why customers complain and leave, and when failures happen. Associations, never proofs of a cause. */

export const CausesQuery = MeasureFilter.extend({
  from: z.iso.date().optional().describe("First day, in the zone of the house"),
  to: z.iso.date().optional().describe("Last day"),
});
export type CausesQuery = z.infer<typeof CausesQuery>;

/** A rate of failures (conversations with a failure) in some part; null rate: fewer than five. */
export const CausePart = z.object({
  key: z.string(),
  from: z.number().nullable().describe("Of a band: its least value"),
  to: z.number().nullable(),
  days: z.number().int().nullable(),
  conversations: z.number().int(),
  rate: Rate.nullable(),
  low_data: z.boolean(),
});
export type CausePart = z.infer<typeof CausePart>;

export const LOAD_BANDS = ["calm", "usual", "busy"] as const;
export const TENURES = [
  "first_month",
  "to_three_months",
  "to_a_year",
  "longer",
  "from_start",
] as const;
export const SHIFTS = ["night", "morning", "afternoon", "evening"] as const;
export const HINTS = ["load", "queue", "hour", "tenure", "topic", "off_days"] as const;

/** What customers said low, unhappy or of failures, by the failures that go with it, most frequent first. */
const Pareto = z.object({
  n: z.number().int(),
  promises: Rate.describe("With a failure of reliability: the claim that most are, measured here"),
  attention: Rate,
  sins: z.array(
    z.object({
      sin: z.enum(SIN_IDS),
      factor: z.enum(FACTORS),
      count: z.number().int(),
      cumulative: z.number(),
    }),
  ),
  factors: z.array(z.object({ factor: z.enum(FACTORS), count: z.number().int() })),
});
const Beside = Pareto.extend({ other: Rate.describe("With no counted failure") });
export type Pareto = z.infer<typeof Pareto>;

const Association = z.object({
  sin: z.enum(SIN_IDS),
  outcome: z.enum(["low_rating", "low_answer", "left"]),
  with: Rate,
  without: Rate,
  difference: Rate,
  apart: z.boolean().describe("The interval of the difference does not hold zero"),
});

const Foresight = z.object({
  bands: z.array(z.object({ from: z.number(), to: z.number(), left: Rate.nullable() })),
  /** 0.5: no better than chance; 1: everybody who left had the lower score. */
  auc: Rate.describe(
    "How often, of one who left later and one who did not, the first scored lower",
  ),
  left: z.number().int(),
});

export const CausesReport = z.object({
  as_of: Instant,
  from: z.string().nullable(),
  to: z.string().nullable(),
  filter: MeasureFilter,
  latest: Latest.nullable().describe("Set where not all that the filter chooses are counted"),
  conversations: z.number().int(),
  complaints: Beside,
  asked: z
    .object({
      answers: z.number().int().describe("Conversations whose customers answered with a number"),
      low: Rate.describe("Of these, with a low answer"),
      low_answers: Beside.describe("Conversations with a low answer, by what was observed in them"),
      told: Pareto.describe("Conversations of whose failures open answers and ratings tell"),
    })
    .describe("What customers said when asked; never mixed with what was observed"),
  associations: z
    .array(Association)
    .describe("Strongest first; at least five conversations with the sin"),
  foresight: z.object({ score: Foresight, attention: Foresight }),
  failures: Rate,
  load: z.array(CausePart).describe("Days by conversations per person"),
  queue: z.array(CausePart).describe("Days by conversations open when they began"),
  hours: z.array(CausePart),
  shifts: z.array(CausePart),
  tenure: z.array(CausePart),
  topics: z.array(CausePart).describe("At most 50, the largest"),
  differences: z.object({
    load: Rate.describe("Busy days less calm ones"),
    queue: Rate.describe("Long queues less short ones"),
    tenure: Rate.describe("First three months less later"),
  }),
  consistency: z.object({
    days: z.number().int(),
    dispersion: z
      .number()
      .nullable()
      .describe("Spread between days over what chance gives: 1 is chance alone"),
    off_days: z.array(z.object({ day: z.string(), conversations: z.number().int(), rate: Rate })),
    people: z
      .array(
        z.object({
          key: z.string(),
          days: z.number().int(),
          conversations: z.number().int(),
          dispersion: z.number().nullable(),
          off_days: z.number().int(),
        }),
      )
      .describe("In the order of names; those with ten days or more"),
  }),
  hints: z.array(z.enum(HINTS)).describe("Where failures differ more than chance makes them"),
});
export type CausesReport = z.infer<typeof CausesReport>;
