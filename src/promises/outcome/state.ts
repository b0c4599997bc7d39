import type { WorkCalendar } from "../../calendar/work_calendar.ts";
import type { PromiseState } from "../../model/taxonomy.ts";
import { wholeSecond } from "../deadline/index.ts";
import type { PromiseMention } from "../types.ts";
import type { Course, Proof } from "./course.ts";
import { wouldShow } from "./matching.ts";

const DAY_MS = 86_400_000;
/** A promise that something will not happen again is watched this long. */
const RECURRENCE_DAYS = 90;

/** What a promise has come to, and the first instant at which the clock alone can change that. */
export interface Outcome {
  state: PromiseState;
  warned: boolean;
  nextChangeAt: number | null;
  /** Proof that only the clock gives. */
  silence: Proof | null;
}

export interface StateInput {
  mention: PromiseMention;
  madeAt: number | null;
  now: number;
  calendar: WorkCalendar;
  /** Systems whose events are complete. */
  connected: readonly string[];
  /** The conversation was solved or closed. */
  closed: boolean;
}

/** The state of a promise (design, promises 6.4): a pure function of its course and the time. */
export function stateOf(course: Course, input: StateInput): Outcome {
  const { mention, connected } = input;
  const at = (state: PromiseState, nextChangeAt: number | null = null): Outcome => ({
    state,
    warned: warnedInTime(course),
    nextChangeAt,
    silence: null,
  });
  if (mention.polarity === "not_do") return negative(course, input, at);
  if (course.disputed !== null) {
    if (course.proven) return at("kept");
    return at(wouldShow(mention.parts, connected) ? "broken" : "disputed");
  }
  if (course.partsDone === mention.parts.length) {
    return at(movedInTime(course) ? "renegotiated" : keptState(course));
  }
  if (course.released !== null) return at("released");
  if (course.waiting) return waitingState(course, input, at);
  if (course.broken !== null) return at(course.partsDone > 0 ? "partly_kept" : "broken");
  return byClock(course, input, at);
}

type At = (state: PromiseState, nextChangeAt?: number | null) => Outcome;

/** Deadlines counted from when the condition is met, or that nobody named. */
const COUNTED =
  /^(?:minutes|hours|business_|days|weeks|fortnights|moment|no_|not_read|vague|open_ended)/;

/** Until the condition is met; void when the conversation is closed, or the day that was named has passed. */
function waitingState({ dueDate }: Course, { mention, now, closed }: StateInput, at: At): Outcome {
  const { latest, deadline } = dueDate;
  if (closed) return at("void");
  const named =
    mention.type === "conditional" && !mention.customerActs && !COUNTED.test(deadline.rule);
  if (!named || latest === null || deadline.source === "default") return at("conditional");
  return now < latest ? at("conditional", latest) : at("void");
}

/** Done after its own time, by a new one that was named before and not refused: the child is kept. */
function movedInTime({ renewal, doneAt, dueDate: { latest, deadline } }: Course): boolean {
  if (renewal === null || renewal.late || deadline.source === "default") return false;
  return doneAt !== null && latest !== null && doneAt > latest;
}

function keptState({ doneAt, dueDate, broken }: Course): PromiseState {
  const { latest, deadline } = dueDate;
  // A default due instant is nobody's word: late only where the customer had to ask.
  if (deadline.source === "default" || latest === null || doneAt === null) {
    return broken === null ? "kept" : "kept_late";
  }
  return doneAt <= latest ? "kept" : "kept_late";
}

/** Nothing but time has passed since the last sign. */
function byClock(
  course: Course,
  { mention, now, calendar, connected }: StateInput,
  at: At,
): Outcome {
  const { renewal, dueDate } = course;
  if (renewal !== null && !renewal.late) {
    const settled =
      renewal.at === null
        ? null
        : wholeSecond(calendar.addBusinessMinutes(renewal.at, calendar.dayMinutes));
    return settled === null || now >= settled ? at("renegotiated") : at("open", settled);
  }
  const { latest, deadline } = dueDate;
  if (latest === null) return at("open");
  if (now < latest) return at("open", latest);
  if (deadline.source === "default") return at("stale");
  if (course.partsDone > 0) return at("partly_kept");
  // Whoever asked for ten minutes in a chat comes back in the chat, where we would see it.
  const seen = mention.pause !== undefined || wouldShow(mention.parts, connected);
  if (course.weak !== null || !seen) return at("unverifiable");
  const silence: Proof = { kind: "silence", message: null, start: null, end: null, event: null };
  return { ...at("broken"), silence };
}

function negative(course: Course, { madeAt, now }: StateInput, at: At): Outcome {
  if (course.broken !== null) return at("broken");
  if (madeAt === null) return at("open");
  const until = madeAt + RECURRENCE_DAYS * DAY_MS;
  return now < until ? at("open", wholeSecond(until)) : at("unverifiable");
}

function warnedInTime({ warnedAt, dueDate }: Course): boolean {
  return warnedAt !== null && (dueDate.latest === null || warnedAt <= dueDate.latest);
}
