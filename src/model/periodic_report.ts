import { z } from "zod";
import { Instant } from "./conversation.ts";
import { MEASURES } from "./measures.ts";
import { Rate } from "./promise_views.ts";
import { SERVED_LANGUAGES, SIN_IDS } from "./taxonomy.ts";

/** The weekly and monthly report: what changed, what to do, what is at risk, what was praised. */

export const REPORT_PERIODS = ["week", "month"] as const;
export type ReportPeriod = (typeof REPORT_PERIODS)[number];

export const PeriodicQuery = z.object({
  period: z.enum(REPORT_PERIODS).default("week"),
  on: z.iso
    .date()
    .optional()
    .describe(
      "Any day of the week or month, in the zone of the house; the last whole one if absent",
    ),
});
export type PeriodicQuery = z.infer<typeof PeriodicQuery>;

const Days = z.object({ from: z.iso.date(), to: z.iso.date() });

/** `none`: the intervals overlap. `not_compared`: too few observations in one of the two, or made of other factors. */
export const CHANGES = ["better", "worse", "none", "not_compared"] as const;

/** A number of the period beside the one of the period before. */
export const ComparedNumber = z.object({
  id: z.union([z.enum(MEASURES), z.enum(SIN_IDS)]),
  now: Rate,
  before: Rate,
  change: z.enum(CHANGES),
});
export type ComparedNumber = z.infer<typeof ComparedNumber>;

/** Words of a conversation, and where they stand. */
export const ReportQuote = z.object({
  text: z.string(),
  subject: z.string(),
  conversation: z.string(),
  finding: z.string().nullable(),
  promise: z.string().nullable(),
});
export type ReportQuote = z.infer<typeof ReportQuote>;

export const ReportEntry = z.object({
  head: z.string(),
  lines: z.array(z.string()),
  quotes: z.array(ReportQuote),
});
export type ReportEntry = z.infer<typeof ReportEntry>;

export const REPORT_SECTIONS = [
  "numbers",
  "changes",
  "to_do",
  "at_risk",
  "praise",
  "words",
] as const;

export const ReportSection = z.object({
  id: z.enum(REPORT_SECTIONS),
  title: z.string(),
  /** What stands there in place of entries. */
  none: z.string(),
  entries: z.array(ReportEntry),
});
export type ReportSection = z.infer<typeof ReportSection>;

/** The report in the language of the house; every rendering says the same. */
export const PeriodicReport = z.object({
  as_of: Instant,
  period: z.enum(REPORT_PERIODS),
  days: Days,
  before: Days,
  language: z.enum(SERVED_LANGUAGES),
  title: z.string(),
  lead: z.string(),
  numbers: z.array(ComparedNumber),
  sections: z.array(ReportSection),
});
export type PeriodicReport = z.infer<typeof PeriodicReport>;
