import { z } from "zod";
import { Instant } from "./conversation.ts";

/** What a person may say became of a promise; none of these may be set by a rule. */
export const OUTCOME_MARKS = ["kept", "kept_late", "released", "renegotiated", "broken"] as const;
export const MARK_KINDS = [...OUTCOME_MARKS, "snoozed", "withdrawn"] as const;

/**
 * What a person set by hand about a promise, with who, when and why. Marks are only ever added: to
 * take one back is another mark. It belongs to (message, promise, overlapping span) as a verdict does.
 */
export const PromiseMark = z.object({
  id: z.string(),
  promise: z.string().describe("Id of the promise when it was marked"),
  message: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  kind: z.enum(MARK_KINDS),
  until: Instant.nullable().describe("End of the snooze; the new due instant of a renegotiation"),
  withdraws: z.string().nullable().describe("Id of the mark that is taken back"),
  reason: z.string(),
  by: z.string(),
  at: Instant,
});
export type PromiseMark = z.infer<typeof PromiseMark>;

/** A mark as the promise shows it. */
export const PromiseMarkView = PromiseMark.omit({ message: true, start: true, end: true }).extend({
  own: z.boolean().describe("Set by the person who made the promise"),
  withdrawn: z.boolean(),
});
export type PromiseMarkView = z.infer<typeof PromiseMarkView>;

export const MarkRequest = z.object({
  kind: z.enum(MARK_KINDS),
  until: PromiseMark.shape.until.optional(),
  withdraws: PromiseMark.shape.withdraws.optional(),
  reason: z.string().trim().min(1).max(2000),
});
export type MarkRequest = z.infer<typeof MarkRequest>;
