import type { ReviewContext } from "../model/context.ts";
import type { Conversation } from "../model/conversation.ts";
import { REVIEW_SCHEMA, type Review } from "../model/review.ts";
import { SINS } from "../sins/index.ts";
import { judge } from "./judge.ts";
import { observe } from "./observe.ts";
import { prepare } from "./prepare.ts";
import { provenanceOf } from "./provenance.ts";

/**
 * Reviews one conversation: what went wrong with the words that prove it, which promises were made
 * and what became of them, what was asked and answered, and the score. A pure function of its
 * arguments: no clock, file, network or database.
 */
export function review(conversation: Conversation, context: ReviewContext): Review {
  const seen = observe(prepare(conversation), context);
  const findings = judge(seen, SINS);
  return {
    schema: REVIEW_SCHEMA,
    conversation: conversation.id,
    provenance: provenanceOf(context, SINS),
    language: seen.prepared.messages.map(({ message, language }) => ({
      message: message.id,
      language,
    })),
    findings,
    promises: [],
    praise: [],
    needs: [],
    score: { total: null, compliance: null, factors: {}, capped: false, measured: [] },
    missing_context: missingContext(context),
  };
}

/** What was not given, so that a reader knows what no finding could rest on. */
function missingContext(context: ReviewContext): string[] {
  const missing: string[] = [];
  if (context.templates === undefined) missing.push("templates");
  if (context.history === undefined) missing.push("history");
  missing.push("orders", "house_facts");
  return missing;
}
