import type { WorkCalendar } from "../calendar/work_calendar.ts";
import type { Conversation } from "../model/conversation.ts";
import type { Facts } from "../model/facts.ts";
import type { Review } from "../model/review.ts";
import { humanReplies } from "./staff.ts";

/** Units of a clock, in milliseconds. */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;

type Clocks = Pick<
  Facts,
  | "first_response"
  | "first_response_business"
  | "first_human"
  | "first_human_business"
  | "next_responses"
  | "next_responses_business"
  | "waiting"
>;

/**
 * How long the customer waited, on the calendar's and on the house's clock. An answer by anybody, bot
 * included, ends a wait; an automatic acknowledgement never does. The first answer by a person is a
 * second clock. Conversations that staff began have no first response. Sums are made of minutes; an
 * export asks for seconds.
 */
export function clocksOf(
  conversation: Conversation,
  { waits, provenance }: Review,
  calendar: WorkCalendar,
  unit = MINUTE,
): Clocks {
  const all = (waits ?? []).map(({ started_at, ended_at, ...wait }) => ({
    ...wait,
    from: Date.parse(started_at),
    to: Date.parse(ended_at),
  }));
  const answered = all.filter(({ reply }) => reply !== null);
  const next = answered.filter((wait) => !wait.first);
  const first = answered.find((wait) => wait.first) ?? null;
  const human = humanStretch(conversation, all.find((wait) => wait.first)?.from);
  const last = all.at(-1);
  const running = last?.reply === null && last.to >= Date.parse(provenance.as_of);
  return {
    first_response: first && elapsed(first.from, first.to, unit),
    first_response_business: first && worked(calendar, first.from, first.to, unit),
    first_human: human && elapsed(human.from, human.to, unit),
    first_human_business: human && worked(calendar, human.from, human.to, unit),
    next_responses: next.map(({ from, to }) => elapsed(from, to, unit)),
    next_responses_business: next.map(({ from, to }) => worked(calendar, from, to, unit)),
    waiting: waits === undefined ? null : running,
  };
}

/** From an instant to the first answer by a person after it. */
function humanStretch(conversation: Conversation, from: number | undefined) {
  if (from === undefined) return null;
  const times = humanReplies(conversation).flatMap(({ at }) =>
    at === undefined ? [] : [Date.parse(at)],
  );
  const to = times.find((time) => time >= from);
  return to === undefined ? null : { from, to };
}

/** Whole units between two instants in milliseconds. */
export function elapsed(from: number, to: number, unit: number): number {
  return Math.max(0, Math.round((to - from) / unit));
}

/** Whole units of working time between two instants in milliseconds. */
export function worked(calendar: WorkCalendar, from: number, to: number, unit: number): number {
  return Math.round((calendar.businessMinutesBetween(from, to) * MINUTE) / unit);
}
