import type { Config } from "../model/config.ts";
import type { Conversation } from "../model/conversation.ts";
import type { Facts, FactorSums } from "../model/facts.ts";
import { stableId } from "../model/ids.ts";
import type { PolicyUse, Review } from "../model/review.ts";
import type { Factor, SinId } from "../model/taxonomy.ts";
import { sideOf } from "../review/prepare.ts";
import { mainLanguage } from "../review/main_language.ts";
import { workCalendar } from "../calendar/work_calendar.ts";
import type { FactorInput } from "../score/input.ts";
import { cancelledAt, leavingWords } from "../score/leaving.ts";
import { isLowRating } from "../score/priority.ts";
import { scoreInputOf } from "../score/score_conversation.ts";
import { scoreSettings } from "../score/score_report.ts";
import { totalsOf } from "../score/total.ts";
import { sinsLookedFor } from "../score/track_record.ts";
import { TRACK_RECORDS } from "../sins/track_records.ts";
import { clocksOf } from "./clocks.ts";
import { dayOf, hourOf } from "./days.ts";
import { heldOf } from "./held.ts";
import { ledgerOf } from "./ledger.ts";
import { lifeOf } from "./life.ts";
import { agentsOf, staffWork } from "./staff.ts";

/** Raised when the same conversation gives other facts or other sums: stored ones are made again. */
export const MEASURES_VERSION = 8;

/**
 * Everything measured of one conversation, as one flat row. A pure function: what depends on time comes
 * from the review, which knows its own instant.
 */
export function factsOf(conversation: Conversation, review: Review, config: Config): Facts {
  const calendar = workCalendar(config.calendar);
  const { messages, team = "", queue = "", tags = [], product } = conversation;
  const opening = messages.find((message) => sideOf(message, conversation) === "customer");
  const openedAt = opening?.at ?? messages.find(({ at }) => at !== undefined)?.at ?? null;
  const topic = product ?? tags[0] ?? "";
  const life = lifeOf(conversation, review, openedAt, calendar);
  return {
    conversation: conversation.id,
    day: dayOf(openedAt, calendar.zone),
    hour: hourOf(openedAt, calendar.zone),
    opened_at: openedAt,
    channel: conversation.channel,
    status: conversation.status ?? "unknown",
    language: mainLanguage(review),
    team: team || queue,
    source: conversation.source?.kind ?? "",
    queue,
    tags: [...new Set(tags)],
    tier: conversation.customer?.tier ?? "",
    topic,
    audience: conversation.channel === "internal" ? "internal" : "external",
    messages: messages.length,
    agents: agentsOf(conversation),
    languages: [...new Set(review.language.map(({ language }) => language))],
    own_team: team,
    ...daysOf(conversation, calendar.zone),
    ...staffWork(conversation),
    ...clocksOf(conversation, review, calendar),
    ...life,
    held: heldOf(conversation, life, { openedAt, calendar }),
    issue: issueOf(conversation, topic),
    ...saidOf(conversation, review),
    ...ledgerOf(conversation, review, calendar.zone),
    ...scoresOf(conversation, review, config),
    rating: ratingOf(conversation),
    low_rating: conversation.rating === undefined ? null : isLowRating(conversation.rating),
  };
}

/**
 * By what contacts of one customer belong to one issue: the product or first tag, else the subject
 * without "Re:". A hash, so that no words are kept here; empty where nothing names the issue.
 */
function issueOf({ subject = "" }: Conversation, topic: string): string {
  const words = topic || subject.toLowerCase().replace(/^(?:(?:re|fwd?|rv|aw) ?: ?){1,9}/, "");
  return words.trim() === "" ? "" : stableId("issue", words.trim().toLowerCase());
}

function saidOf(conversation: Conversation, review: Review) {
  const { findings, needs, praise } = review;
  const sins: Facts["sins"] = {};
  const found: Facts["found"] = {};
  const costs: Facts["costs"] = {};
  for (const { sin, counted, severity, recovered } of findings) {
    found[sin] = (found[sin] ?? 0) + 1;
    if (!counted) continue;
    sins[sin] = (sins[sin] ?? 0) + 1;
    const cost = `${sin}:${severity}${recovered ? ":recovered" : ""}`;
    costs[cost] = (costs[cost] ?? 0) + 1;
  }
  return {
    complaint:
      needs.some(({ kind }) => kind === "complaint") ||
      findings.some(({ source }) => source === "customer_report"),
    sins,
    found,
    costs,
    praise: praise.length,
    refused_on: subjectsOf(review, "refused"),
    exceptions: subjectsOf(review, "exception"),
    cancelled_at: cancelledAt(conversation),
    says_leaving: leavingWords(conversation) !== null,
  };
}

function subjectsOf({ policies = [] }: Review, wanted: PolicyUse["kind"]) {
  const subjects = policies.flatMap(({ kind, subject }) => (kind === wanted ? [subject] : []));
  return [...new Set(subjects)];
}

/** The days of the first and the last message, whoever wrote it. */
function daysOf({ messages }: Conversation, zone: string) {
  const days = messages.map(({ at }) => dayOf(at ?? null, zone)).filter(Boolean);
  const inOrder = days.toSorted();
  return { first_day: inOrder[0] ?? "", last_day: inOrder.at(-1) ?? "" };
}

function scoresOf(conversation: Conversation, review: Review, config: Config) {
  const { findings, promises } = review;
  const answered = conversation.messages.some(
    (message) => sideOf(message, conversation) === "staff",
  );
  const looked: readonly SinId[] = sinsLookedFor(TRACK_RECORDS, mainLanguage(review));
  const parts = { findings, promises, answered, looked };
  const [own, all] = [scoreInputOf(parts), scoreInputOf(parts, { reports: true })];
  const totals = totalsOf(own, scoreSettings(config));
  return {
    looked: [...looked],
    factors: withSquares(all.factors),
    own_factors: withSquares(own.factors),
    records: all.records === null ? null : withSquare(all.records),
    own_records: own.records === null ? null : withSquare(own.records),
    score: totals.total,
    attention: totals.attention,
  };
}

function withSquares(factors: Partial<Record<Factor, FactorInput>>): Facts["factors"] {
  const all: Facts["factors"] = {};
  for (const [factor, input] of Object.entries(factors) as [Factor, FactorInput][])
    all[factor] = withSquare(input);
  return all;
}

const withSquare = (input: FactorInput): FactorSums => ({ ...input, squares: input.loss ** 2 });

function ratingOf({ rating }: Conversation): number | null {
  if (rating === undefined || rating.scale <= 0) return null;
  return Math.min(1, Math.max(0, rating.score / rating.scale));
}
