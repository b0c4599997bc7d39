import { z } from "zod";
import { Instant } from "./conversation.ts";
import { SIN_IDS } from "./taxonomy.ts";

/** What an agent says of a finding about them. It stands beside verdicts and changes no confidence. */
export const FINDING_ANSWERS = ["agree", "disagree"] as const;

export const FindingAnswerRequest = z
  .object({
    conversation: z.string().min(1).max(1000),
    finding: z.string().min(1).max(100),
    answer: z.enum(FINDING_ANSWERS).nullable().describe("null takes the answer back"),
    reason: z.string().trim().max(2000).default(""),
  })
  .refine(({ answer, reason }) => answer !== "disagree" || reason !== "", {
    path: ["reason"],
    message: "say why the finding is wrong",
  });
export type FindingAnswerRequest = z.infer<typeof FindingAnswerRequest>;

export const FindingAnswer = z.object({
  finding: z.string(),
  answer: z.enum(FINDING_ANSWERS),
  reason: z.string(),
  by: z.string(),
  at: Instant,
  orphaned: z.boolean().describe("The finding is gone: the rules or the words have changed"),
});
export type FindingAnswer = z.infer<typeof FindingAnswer>;

/** A disagreement that nobody has given a verdict on since. */
export const Disagreement = FindingAnswer.omit({ answer: true, orphaned: true }).extend({
  conversation: z.string(),
  subject: z.string(),
  sin: z.enum(SIN_IDS),
});
export type Disagreement = z.infer<typeof Disagreement>;
