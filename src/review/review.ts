import { workCalendar } from "../calendar/work_calendar.ts";
import type { ReviewContext } from "../model/context.ts";
import type { Conversation } from "../model/conversation.ts";
import { stableId } from "../model/ids.ts";
import { type Need, REVIEW_SCHEMA, type Review } from "../model/review.ts";
import { ledger } from "../promises/index.ts";
import { SINS } from "../sins/index.ts";
import { judge } from "./judge.ts";
import type { Observations } from "./observations.ts";
import { observe } from "./observe.ts";
import { prepare } from "./prepare.ts";
import { provenanceOf } from "./provenance.ts";

/**
 * Reviews one conversation: what went wrong with the words that prove it, which promises were made
 * and what became of them, what was asked and answered, and the score. A pure function of its
 * arguments: no clock, file, network or database.
 */
export function review(conversation: Conversation, context: ReviewContext): Review {
  const prepared = prepare(conversation);
  const { calendar, promise_calendar } = context.config;
  const promises = ledger(prepared, context, workCalendar(promise_calendar ?? calendar));
  const seen = observe(prepared, context, SINS, promises);
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
    promises,
    praise: [],
    needs: needsWithIds(seen),
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

function needsWithIds({ prepared, needs }: Observations): Need[] {
  const { id, messages } = prepared.conversation;
  return needs.map((need) => {
    const message = messages[need.message];
    const quote = message?.text.slice(need.start, need.end) ?? "";
    return {
      id: stableId("n", id, message?.id ?? "", need.kind, quote),
      message: message?.id ?? "",
      quote,
      start: need.start,
      end: need.end,
      kind: need.kind,
      answered: need.answered,
      by: need.by === null ? null : (messages[need.by]?.id ?? null),
    };
  });
}
