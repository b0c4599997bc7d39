import { z } from "zod";
import type { RuleRecord, TemplateIndex } from "../model/context.ts";
import { Config } from "../model/config.ts";
import type { Conversation } from "../model/conversation.ts";
import { AmendsError } from "../model/errors.ts";
import type { Finding } from "../model/review.ts";
import { SIN_IDS } from "../model/taxonomy.ts";
import { review } from "../review/review.ts";
import { annotatorConfig, annotatorNow } from "./annotator.ts";
import { languagesOf } from "./evaluate.ts";
import { caseOf } from "./judged.ts";

/**
 * A person's verdict on one finding of a corpus: where it stands, and whether it was right. No text is
 * kept. It holds for any later finding of the same sin whose words overlap, whichever rule makes it.
 */
export const Judgement = z.object({
  conversation: z.string(),
  message: z.string().nullable(),
  sin: z.enum(SIN_IDS),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  right: z.boolean(),
});
export type Judgement = z.infer<typeof Judgement>;

/** Reads one value as a judgement. @throws AmendsError `invalid_input` naming the field */
export function parseJudgement(value: unknown): Judgement {
  const parsed = Judgement.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path.map(String).join(".") || "(the record)";
  throw new AmendsError("invalid_input", `${field}: ${issue?.message ?? "not a judgement"}`, {
    place: { field },
    hint: "A judgement is {conversation, message, sin, start, end, right}.",
  });
}

/** The judgement that speaks of a finding: same message and sin, words that overlap. */
export function judgementOf(
  { message, sin, start, end }: Pick<Finding, "message" | "sin" | "start" | "end">,
  judgements: readonly Judgement[],
): Judgement | undefined {
  return judgements.find(
    (one) =>
      one.sin === sin &&
      one.message === message &&
      ((one.start < end && start < one.end) || (one.start === start && one.end === end)),
  );
}

/** Right and wrong cases per rule of the judged findings of one conversation; one case a rule. */
export function judgedCases(
  conversation: Conversation,
  judgements: readonly Judgement[],
  templates?: TemplateIndex,
): Record<string, RuleRecord> {
  const config = annotatorConfig(Config.parse({}));
  const now = annotatorNow(conversation);
  const { findings, language } = review(conversation, { now, config, templates });
  const languageOf = languagesOf(language);
  const cases: Record<string, RuleRecord> = {};
  for (const finding of findings) {
    const verdict = judgementOf(finding, judgements);
    if (verdict === undefined || cases[finding.rule] !== undefined) continue;
    Object.assign(cases, caseOf(finding, verdict.right, languageOf));
  }
  return cases;
}
