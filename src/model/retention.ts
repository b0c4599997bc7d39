import { z } from "zod";
import { Instant } from "./conversation.ts";

/** How long a workspace keeps what customers wrote, and what stays of it. */

/** A typing error must not erase yesterday. */
const FEWEST_DAYS = 30;
const MOST_DAYS = 36_500;

const Days = z.coerce.number().int().min(FEWEST_DAYS).max(MOST_DAYS);

export const RetentionSettings = z.object({
  days: Days.nullable().describe(
    "Age of the last message after which a conversation goes; null: never",
  ),
  keep_open: z
    .boolean()
    .default(true)
    .describe("A conversation with an open promise stays until it is no longer open"),
});
export type RetentionSettings = z.infer<typeof RetentionSettings>;

export const RetentionQuery = z.object({
  days: Days,
  keep_open: z.enum(["yes", "no"]).default("yes"),
});

const Count = z.number().int().nonnegative();

/** What is too old. */
export const RetentionCount = z.object({
  before: Instant.describe("What ended before goes"),
  conversations: Count,
  messages: Count,
  kept_open: Count.describe("Old conversations that stay for an open promise"),
  undated: Count.describe("Conversations without a date: they have no age, and stay"),
  orders: Count,
  episodes: Count,
  photos: Count.describe("Photos of audits; the answers stay"),
  imports: Count.describe("Reports of imports, with the records they could not read"),
});
export type RetentionCount = z.infer<typeof RetentionCount>;

/** What stays of the conversations of a month that were erased by age: numbers, no words. */
export const RetentionMonth = z.object({
  month: z.string().describe("YYYY-MM in which they began, UTC"),
  conversations: Count,
  messages: Count,
  findings: Count.describe("Counted ones"),
  kept: Count.describe("Promises kept in time"),
  late: Count.describe("Kept late, or in part"),
  broken: Count,
});
export type RetentionMonth = z.infer<typeof RetentionMonth>;

export const RetentionView = z.object({
  settings: RetentionSettings,
  months: z.array(RetentionMonth),
});
export type RetentionView = z.infer<typeof RetentionView>;
