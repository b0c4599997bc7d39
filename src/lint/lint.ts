import { workCalendar } from "../calendar/work_calendar.ts";
import type { LintReport } from "../model/api.ts";
import type { ReviewContext } from "../model/context.ts";
import type { Conversation, Message } from "../model/conversation.ts";
import { CONVERSATION_SCHEMA } from "../model/conversation.ts";
import type { PromiseRecord, Review } from "../model/review.ts";
import { mentionsOf, type PromiseMention } from "../promises/index.ts";
import { latestPart } from "../review/latest_part.ts";
import { prepare } from "../review/prepare.ts";
import type { PreparedConversation } from "../review/prepared.ts";
import { reviewPrepared, reviewRepairs } from "../review/review.ts";
import { fold } from "../text/fold.ts";
import { placeholdersIn } from "../text/placeholders.ts";
import type { Span } from "../text/types.ts";
import { lintApology, openRepairs } from "./apology.ts";
import { missedQuestions } from "./questions.ts";
import { LINT_TEXTS, type LintTexts } from "./texts.ts";

/** Id of the draft in the conversation it is tried in. */
const DRAFT = "draft";

type LintFinding = LintReport["findings"][number];

/** Sins that are about when somebody answered, not about the words of the draft. */
const ABOUT_TIME: ReadonlySet<string> = new Set([
  "slow_response",
  "ignored_contact",
  "broken_promise",
]);

/**
 * What is wrong with a reply before it is sent: the draft is put at the end of its thread as a staff
 * message at `context.now`, reviewed, and only what concerns the draft is returned.
 */
export function lint(
  draft: string,
  thread: Conversation | null,
  context: ReviewContext,
): LintReport {
  const conversation = latestPart(withDraft(draft, thread, context.now));
  const prepared = prepare(conversation);
  const mentions = mentionsOf(prepared, context);
  const reviewed = reviewPrepared(prepared, context, mentions);
  const texts = LINT_TEXTS[context.config.language] ?? LINT_TEXTS.en;
  const promises = reviewed.promises.filter(({ message }) => message === DRAFT);
  const sins = sinsOfDraft(reviewed);
  const amends = lintApology(prepared.messages.at(-1), reviewed, context);
  const before = thread === null ? null : repairsBefore(prepared, mentions, context);
  const findings = [
    ...sins,
    ...amends.findings.filter((advice) => !sins.some((sin) => overlap(sin, advice))),
    ...placeholdersIn(fold(draft)).map((gap) => asPlaceholder(draft, gap, texts)),
    ...promises.flatMap((promise) => fallsOutsideHours(promise, context, texts)),
  ];
  return {
    findings: findings.toSorted((a, b) => a.start - b.start || b.severity - a.severity),
    ...(reviewed.advice === undefined
      ? {}
      : { advice: reviewed.advice.filter(({ message }) => message === DRAFT) }),
    promises,
    apology: amends.apology,
    repairs: openRepairs(conversation, before, reviewed, context),
    unanswered: missedQuestions(conversation, reviewed),
  };
}

/**
 * What is to be made good without the draft, the last message. What earlier messages promise is the same
 * with it: that is found in a message and in what it answers.
 */
function repairsBefore(
  { conversation, messages }: PreparedConversation,
  mentions: readonly PromiseMention[],
  context: ReviewContext,
) {
  const last = messages.length - 1;
  const earlier = {
    conversation: { ...conversation, messages: conversation.messages.slice(0, last) },
    messages: messages.slice(0, last),
  };
  const promised = mentions.filter(({ message }) => message < last);
  return reviewRepairs(earlier, context, promised);
}

/**
 * The thread with the draft as its last message. Without a thread it answers a customer of whose words
 * nothing is known: an empty message, for a reply to nobody breaks no rule.
 */
function withDraft(draft: string, thread: Conversation | null, now: string): Conversation {
  const before = thread?.messages.filter(({ id }) => id !== DRAFT) ?? [askedAt(now)];
  const message: Message = {
    id: DRAFT,
    at: notBefore(now, before),
    author: { ...before.findLast(({ author }) => author.role === "agent")?.author, role: "agent" },
    text: draft,
  };
  const start: Conversation = thread ?? {
    schema: CONVERSATION_SCHEMA,
    id: DRAFT,
    channel: "email",
    messages: [],
    events: [],
  };
  return { ...start, messages: [...before, message] };
}

const askedAt = (now: string): Message => ({
  id: "asked",
  at: now,
  author: { role: "customer" },
  text: "",
});

/** A reply comes after what it answers, even where the clocks of two machines disagree. */
function notBefore(now: string, messages: readonly Message[]): string {
  const last = messages.findLast(({ at }) => at !== undefined)?.at;
  return last !== undefined && Date.parse(last) > Date.parse(now) ? last : now;
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function sinsOfDraft({ findings }: Review): LintFinding[] {
  return findings
    .filter(
      ({ message, source, sin, quote }) =>
        message === DRAFT && source !== "customer_report" && quote !== "" && !ABOUT_TIME.has(sin),
    )
    .map(({ sin, quote, start, end, severity, rule, explanation, remedy, counted }) => ({
      kind: "sin" as const,
      sin,
      quote,
      start,
      end,
      severity,
      rule,
      explanation,
      remedy,
      counted,
    }));
}

function asPlaceholder(draft: string, { start, end }: Span, { gap }: LintTexts): LintFinding {
  return {
    kind: "placeholder",
    sin: "robotism",
    quote: draft.slice(start, end),
    start,
    end,
    severity: 2,
    rule: "lint.placeholder",
    ...gap,
    counted: true,
  };
}

/** A promise that falls due when nobody works is a promise that nobody keeps. */
function fallsOutsideHours(
  promise: PromiseRecord,
  { config }: ReviewContext,
  { outsideHours }: LintTexts,
): LintFinding[] {
  const { due, source } = promise.deadline;
  if (due === null || (source !== "explicit" && source !== "relative")) return [];
  const calendar = workCalendar(config.promise_calendar ?? config.calendar);
  const at = Date.parse(due);
  // The end of a working block is still inside it.
  if (calendar.isOpen(at) || calendar.isOpen(at - 1)) return [];
  return [
    {
      kind: "promise",
      sin: "broken_promise",
      quote: promise.quote,
      start: promise.start,
      end: promise.end,
      severity: 1,
      rule: "lint.promise_outside_hours",
      explanation: outsideHours.explanation(due),
      remedy: outsideHours.remedy,
      counted: true,
    },
  ];
}
