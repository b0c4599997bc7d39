import { workCalendar } from "../calendar/work_calendar.ts";
import { EARLIER_MESSAGES, type ReviewContext } from "../model/context.ts";
import type { Conversation } from "../model/conversation.ts";
import { stableId } from "../model/ids.ts";
import { type Need, REVIEW_SCHEMA, type Review } from "../model/review.ts";
import type { Language } from "../model/taxonomy.ts";
import { ledger, type PromiseMention } from "../promises/index.ts";
import { openBreaches, repairsOf } from "../repairs/index.ts";
import { scoreConversation } from "../score/score_conversation.ts";
import { scoreSettings } from "../score/score_report.ts";
import { sinsLookedFor, withTrackRecord } from "../score/track_record.ts";
import { SINS } from "../sins/index.ts";
import { TRACK_RECORDS } from "../sins/track_records.ts";
import { judge } from "./judge.ts";
import { latestPart } from "./latest_part.ts";
import { mainLanguage } from "./main_language.ts";
import type { Observations } from "./observations.ts";
import { nextChange } from "./next_change.ts";
import { observe } from "./observe.ts";
import { policiesOf } from "./policies.ts";
import { praiseOf } from "./praise.ts";
import { prepare } from "./prepare.ts";
import type { PreparedConversation } from "./prepared.ts";
import { provenanceOf } from "./provenance.ts";

/**
 * Reviews one conversation: what went wrong with the words that prove it, which promises were made
 * and what became of them, what was asked and answered, and the score. A pure function of its
 * arguments: no clock, file, network or database. Of a thread of more than ten thousand messages it looks
 * at the latest, and says so.
 */
export function review(whole: Conversation, context: ReviewContext): Review {
  const conversation = latestPart(whole);
  const reviewed = reviewPrepared(prepare(conversation), context);
  if (conversation === whole) return reviewed;
  return { ...reviewed, missing_context: [EARLIER_MESSAGES, ...reviewed.missing_context] };
}

/**
 * Reviews what is prepared already, all of it: see `latestPart` for how much may be. `mentions` are its
 * `mentionsOf`, for who has looked already.
 */
export function reviewPrepared(
  prepared: PreparedConversation,
  context: ReviewContext,
  mentions?: readonly PromiseMention[],
): Review {
  const calendar = calendarOfPromises(context);
  const promises = ledger(prepared, context, calendar, mentions);
  const seen = observe(prepared, context, SINS, promises);
  const records = context.trackRecord ?? TRACK_RECORDS;
  const language = languagesOf(prepared);
  const judged = judge(seen, SINS);
  const findings = withTrackRecord(judged.findings, languageIn(language), records);
  const looked = sinsLookedFor(records, mainLanguage({ language }));
  const answered = seen.staff.length > 0;
  const repairs = repairsOf(seen, calendar);
  return {
    schema: REVIEW_SCHEMA,
    conversation: prepared.conversation.id,
    provenance: provenanceOf(context, SINS),
    language,
    findings,
    promises,
    repairs,
    praise: praiseOf(seen, findings),
    policies: policiesOf(seen, findings),
    needs: needsWithIds(seen),
    ...clocksOf(seen),
    score: scoreConversation(
      { findings, promises, answered, looked },
      scoreSettings(context.config),
    ),
    ...(context.house === undefined ? {} : { advice: judged.advice }),
    next_change_at: nextChange(seen, SINS, [...promises, ...repairs]),
    missing_context: missingContext(context),
  };
}

/** The part of a review that says what is still to be made good: little work where no promise was broken. */
export function reviewRepairs(
  prepared: PreparedConversation,
  context: ReviewContext,
  mentions?: readonly PromiseMention[],
): Pick<Review, "language" | "promises" | "repairs"> {
  const calendar = calendarOfPromises(context);
  const promises = ledger(prepared, context, calendar, mentions);
  const broken = openBreaches(promises, prepared).length > 0;
  return {
    language: languagesOf(prepared),
    promises,
    repairs: broken ? repairsOf(observe(prepared, context, SINS, promises), calendar) : [],
  };
}

const calendarOfPromises = ({ config }: ReviewContext) =>
  workCalendar(config.promise_calendar ?? config.calendar);

const languagesOf = ({ messages }: PreparedConversation): Review["language"] =>
  messages.map(({ message, language }) => ({ message: message.id, language }));

/** The language of a message; of the conversation where a finding rests on events alone. */
function languageIn(languages: Review["language"]): (message: string | null) => Language {
  const main = mainLanguage({ language: languages });
  const byId = new Map(languages.map(({ message, language }) => [message, language]));
  return (message) => (message === null ? main : (byId.get(message) ?? main));
}

/** What was not given, so that a reader knows what no finding could rest on. */
function missingContext(context: ReviewContext): string[] {
  const missing: string[] = [];
  if (context.templates === undefined) missing.push("templates");
  if (context.history === undefined) missing.push("history");
  missing.push("orders");
  if (context.config.facts.length === 0) missing.push("house_facts");
  return missing;
}

/** What the measures of time are made of. */
function clocksOf({
  prepared,
  waits,
  solvedBy,
}: Observations): Pick<Review, "waits" | "solved_by"> {
  const { messages } = prepared.conversation;
  const idOf = (index: number | null) => (index === null ? null : (messages[index]?.id ?? null));
  return {
    waits: waits.map(({ from, to, startedAt, endedAt, first }) => ({
      message: idOf(from) ?? "",
      reply: idOf(to),
      started_at: new Date(startedAt).toISOString(),
      ended_at: new Date(endedAt).toISOString(),
      first,
    })),
    solved_by: idOf(solvedBy),
  };
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
