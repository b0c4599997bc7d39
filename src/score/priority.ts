import { workCalendar } from "../calendar/work_calendar.ts";
import type { Config } from "../model/config.ts";
import type { Conversation } from "../model/conversation.ts";
import type { Finding, PromiseRecord, Review } from "../model/review.ts";
import { countsForCompliance } from "./compliance.ts";
import { cancelledAt, leavingWords } from "./leaving.ts";

/** How much a conversation wants to be read by a person, and why. See docs/priority.md. */
export interface Priority {
  /** 0 (nothing to see) to 100. */
  priority: number;
  /** Most important first. */
  reasons: string[];
}

/** Points of each reason; docs/priority.md shows this table and a test keeps the two equal. */
export const POINTS = {
  broken_promise_open: 35,
  broken_promise_closed: 20,
  another_broken_promise: 5,
  severity_3: 25,
  another_severity_3: 5,
  severity_3_please_look: 8,
  ignored: 20,
  ignored_please_look: 10,
  due_today: 15,
  leaving: 20,
  low_rating: 15,
  three_sins: 10,
  two_sins: 5,
  findings_please_look: 3,
  within_a_day: 5,
  within_a_week: 3,
  within_a_month: 1,
} as const;

/** Conversations quiet for longer than this get a share of their points only. */
export const OLD_DAYS = 90;
export const OLD_SHARE = 0.7;
const DAY = 24 * 60 * 60_000;
/** Findings that say the customer was left without an answer. */
const IGNORED: ReadonlySet<string> = new Set(["ignored_contact", "brush_off"]);

interface Reason {
  points: number;
  /** Null when it orders the list but is no reason by itself. */
  words: string | null;
}

/** The reading priority of a reviewed conversation at an instant. */
export function priorityOf(
  conversation: Conversation,
  review: Pick<Review, "findings" | "promises">,
  context: { now: string; config: Config },
): Priority {
  const now = Date.parse(context.now);
  const reasons = [
    ...brokenPromises(conversation, review.promises),
    ...severe(review.findings),
    ...ignored(review.findings),
    ...dueToday(review.promises, now, context.config),
    ...leaving(conversation),
    ...lowRating(conversation),
    ...severalSins(review.findings),
  ];
  if (reasons.length === 0) return { priority: 0, reasons: [] };
  const age = ageInDays(conversation, now);
  const sum = [...reasons, recency(age)].reduce((total, { points }) => total + points, 0);
  const share = age !== null && age > OLD_DAYS ? OLD_SHARE : 1;
  return {
    priority: Math.round(Math.min(100, sum) * share),
    reasons: reasons
      .toSorted((a, b) => b.points - a.points)
      .map(({ words }) => words)
      .filter((words) => words !== null),
  };
}

function brokenPromises({ status }: Conversation, promises: readonly PromiseRecord[]): Reason[] {
  const broken = promises.filter(
    (promise) => promise.state === "broken" && countsForCompliance(promise),
  );
  if (broken.length === 0) return [];
  const closed = status === "solved" || status === "closed";
  const first = closed ? POINTS.broken_promise_closed : POINTS.broken_promise_open;
  const count = broken.length === 1 ? "A promise was" : `${broken.length} promises were`;
  return [
    {
      points: first + more(broken.length, POINTS.another_broken_promise),
      words: `${count} broken${closed ? "" : " and the conversation is still open"}`,
    },
  ];
}

/** Two more of the same weigh; a third and fourth tell nothing new. */
function more(count: number, each: number): number {
  return each * Math.min(2, count - 1);
}

function severe(findings: readonly Finding[]): Reason[] {
  const grave = findings.filter(({ severity }) => severity === 3);
  const counted = grave.filter((finding) => finding.counted);
  if (counted.length > 0) {
    return [
      {
        points: POINTS.severity_3 + more(counted.length, POINTS.another_severity_3),
        words: `Serious: ${named(counted)}`,
      },
    ];
  }
  if (grave.length === 0) return [];
  return [{ points: POINTS.severity_3_please_look, words: `Please look: ${named(grave)}` }];
}

function named(findings: readonly Finding[]): string {
  return [...new Set(findings.map(({ sin }) => sin.replaceAll("_", " ")))].join(", ");
}

function ignored(findings: readonly Finding[]): Reason[] {
  const left = findings.filter(
    ({ sin, source }) => IGNORED.has(sin) && source !== "customer_report",
  );
  if (left.length === 0) return [];
  const sure = left.some(({ counted }) => counted);
  return [
    {
      points: sure ? POINTS.ignored : POINTS.ignored_please_look,
      words: sure
        ? "The customer was left without help"
        : "The customer may have been left without help",
    },
  ];
}

function dueToday(promises: readonly PromiseRecord[], now: number, config: Config): Reason[] {
  const calendar = workCalendar(config.promise_calendar ?? config.calendar);
  const today = calendar.dayAt(now);
  const due = promises.filter(
    ({ state, deadline }) =>
      state === "open" &&
      deadline.due !== null &&
      calendar.dayAt(Date.parse(deadline.due)) === today,
  );
  if (due.length === 0) return [];
  const words =
    due.length === 1 ? "A promise is due today" : `${due.length} promises are due today`;
  return [{ points: POINTS.due_today, words }];
}

function leaving(conversation: Conversation): Reason[] {
  if (cancelledAt(conversation) !== null) {
    return [{ points: POINTS.leaving, words: "The customer cancelled" }];
  }
  const words = leavingWords(conversation);
  return words === null
    ? []
    : [{ points: POINTS.leaving, words: `The customer says they leave or dispute: "${words}"` }];
}

/** One or two of five stars, or as little of another scale. */
export function isLowRating({ score, scale }: NonNullable<Conversation["rating"]>): boolean {
  return scale > 0 && score / scale <= 0.4;
}

function lowRating({ rating }: Conversation): Reason[] {
  if (rating === undefined || !isLowRating(rating)) return [];
  return [{ points: POINTS.low_rating, words: `Rated ${rating.score} of ${rating.scale}` }];
}

function severalSins(findings: readonly Finding[]): Reason[] {
  const kinds = new Set(findings.filter(({ counted }) => counted).map(({ sin }) => sin));
  if (kinds.size >= 3) {
    return [{ points: POINTS.three_sins, words: `${kinds.size} different failures` }];
  }
  if (kinds.size === 2) return [{ points: POINTS.two_sins, words: "2 different failures" }];
  const uncertain = findings.filter(({ severity, counted }) => !counted && severity < 3);
  if (kinds.size === 1 || uncertain.length === 0) return [];
  return [{ points: POINTS.findings_please_look, words: `Please look: ${named(uncertain)}` }];
}

function ageInDays({ messages }: Conversation, now: number): number | null {
  const last = messages.findLast(({ at }) => at !== undefined)?.at;
  return last === undefined ? null : (now - Date.parse(last)) / DAY;
}

function recency(age: number | null): Reason {
  if (age === null || age > 30) return { points: 0, words: null };
  const points =
    age <= 1 ? POINTS.within_a_day : age <= 7 ? POINTS.within_a_week : POINTS.within_a_month;
  return { points, words: null };
}
