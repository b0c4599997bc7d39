import type { WorkCalendar } from "../calendar/work_calendar.ts";
import type { Conversation, ConversationEvent } from "../model/conversation.ts";
import type { Facts } from "../model/facts.ts";
import type { Review } from "../model/review.ts";
import { elapsed, MINUTE, worked } from "./clocks.ts";
import { dayOf } from "./days.ts";

export type Life = Pick<
  Facts,
  | "ended_at"
  | "solved"
  | "solved_at"
  | "solved_day"
  | "resolution"
  | "resolution_business"
  | "in_backlog"
  | "reopenings"
>;

/** A change of status, in epoch milliseconds. */
interface Change {
  at: number;
  to: string;
}

const isDone = (status: string | undefined) => status === "solved" || status === "closed";

/**
 * From the first message to the last time it was solved. A help desk's change of status tells when; where
 * there is none, the customer's own word that it is solved. Time in which the status said "pending", that
 * is waiting for the customer, does not count; a reopening does not start it anew.
 */
export function lifeOf(
  { status = "unknown", messages, events }: Conversation,
  { solved_by }: Review,
  openedAt: string | null,
  calendar: WorkCalendar,
  unit = MINUTE,
): Life {
  const changes = changesIn(events);
  const opened = timeOf(openedAt);
  const told = timeOf(messages.find(({ id }) => id === solved_by)?.at);
  const last = changes.at(-1)?.to;
  const known = status === "unknown" ? last : status;
  const byDesk = isDone(last) ? lastSolution(changes) : null;
  const solvedAt = byDesk ?? (isDone(known) || known === undefined ? told : null);
  const endedAt = latest([...messages.map(({ at }) => timeOf(at)), ...changes.map(({ at }) => at)]);
  const closed = isDone(known);
  const whole =
    solvedAt === null || opened === null || solvedAt < opened
      ? null
      : { from: opened, to: solvedAt };
  const paused = whole === null ? [] : pausesIn(changes, whole);
  const sum = (length: (stretch: Stretch) => number) =>
    whole === null
      ? null
      : Math.max(0, length(whole) - paused.reduce((all, pause) => all + length(pause), 0));
  return {
    ended_at: instant(endedAt),
    solved: known === undefined && told === null ? null : closed || solvedAt !== null,
    solved_at: instant(whole === null ? null : whole.to),
    solved_day: closed ? dayOf(instant(solvedAt ?? endedAt), calendar.zone) : "",
    resolution: sum(({ from, to }) => elapsed(from, to, unit)),
    resolution_business: sum(({ from, to }) => worked(calendar, from, to, unit)),
    in_backlog: known === undefined ? null : !closed,
    reopenings: reopeningsIn(changes),
  };
}

/** From one instant to another, in epoch milliseconds. */
export interface Stretch {
  from: number;
  to: number;
}

function changeOf({ type, at, to, value }: ConversationEvent): Change[] {
  const named = to ?? value;
  const time = timeOf(at);
  return type === "status" && named !== undefined && time !== null
    ? [{ at: time, to: String(named) }]
    : [];
}

/** When it last turned from not solved to solved. */
function lastSolution(changes: readonly Change[]): number | null {
  const index = changes.findLastIndex(({ to }, i) => isDone(to) && !isDone(changes[i - 1]?.to));
  return changes[index]?.at ?? null;
}

/** Stretches in which the status said that the customer was to answer. */
export function pausesOf({ events }: Pick<Conversation, "events">, within: Stretch): Stretch[] {
  return pausesIn(changesIn(events), within);
}

function changesIn(events: readonly ConversationEvent[]): Change[] {
  return events.flatMap(changeOf).toSorted((a, b) => a.at - b.at);
}

function pausesIn(changes: readonly Change[], { from, to }: Stretch): Stretch[] {
  return changes.flatMap((change, i) => {
    if (change.to !== "pending") return [];
    const start = Math.max(from, change.at);
    const end = Math.min(to, changes[i + 1]?.at ?? to);
    return end > start ? [{ from: start, to: end }] : [];
  });
}

/** Null where no change to "solved" is recorded: then nothing is known of reopening. */
function reopeningsIn(changes: readonly Change[]): number | null {
  if (!changes.some(({ to }) => isDone(to))) return null;
  return changes.filter(({ to }, i) => !isDone(to) && isDone(changes[i - 1]?.to)).length;
}

function timeOf(at: string | null | undefined): number | null {
  const time = at == null ? Number.NaN : Date.parse(at);
  return Number.isNaN(time) ? null : time;
}

function instant(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}

function latest(times: readonly (number | null)[]): number | null {
  return times.reduce(
    (most, time) => (time !== null && (most === null || time > most) ? time : most),
    null,
  );
}
