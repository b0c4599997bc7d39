import { dayAt, dateOf } from "../../calendar/zone.ts";
import type { Status } from "../../model/conversation.ts";
import type {
  LeadTime,
  PromiseFilter,
  PromiseRow,
  PromiseViewName,
} from "../../model/promise_views.ts";
import type { PromiseState } from "../../model/taxonomy.ts";
import { countsForCompliance, STATE_CLASS } from "../../score/compliance.ts";

/** How far ahead each lead time reaches, in minutes. */
export const LEAD_LIMITS: readonly (readonly [LeadTime, number])[] = [
  ["hour", 60],
  ["day", 24 * 60],
  ["three_days", 72 * 60],
  ["week", 7 * 24 * 60],
];
/** States in which somebody still has something to do. */
const PENDING: ReadonlySet<PromiseState> = new Set(["open", "stale"]);
/** A promise broken in a conversation that is over can no longer be put right. */
export const OVER: ReadonlySet<string> = new Set(["solved", "closed"]);

type In = (row: PromiseRow, status: Status) => boolean;

/** Whether a promise is in a view of the board, at an instant and in the zone of the house. */
export function inView(view: PromiseViewName, now: number, zone: string): In {
  const today = dayAt(now, zone);
  const due = ({ deadline }: PromiseRow) =>
    deadline.due === null ? null : Date.parse(deadline.due);
  const dayOfDue = (row: PromiseRow) => {
    const at = due(row);
    return at === null ? null : dayAt(at, zone) - today;
  };
  const asleep = ({ snoozed_until }: PromiseRow) =>
    snoozed_until != null && Date.parse(snoozed_until) > now;
  const awake =
    (condition: In): In =>
    (row, status) =>
      !asleep(row) && condition(row, status);
  const views: Readonly<Record<PromiseViewName, In>> = {
    due_today: awake(
      (row) => PENDING.has(row.state) && dayOfDue(row) === 0 && (due(row) ?? 0) >= now,
    ),
    this_week: awake((row) => {
      const days = dayOfDue(row);
      return PENDING.has(row.state) && days !== null && days >= 1 && days <= 7;
    }),
    overdue: awake(
      (row, status) =>
        (row.state === "broken" && !OVER.has(status)) ||
        (row.state === "open" && (due(row) ?? now) < now),
    ),
    stale: awake(({ state }) => state === "stale"),
    waiting: awake(({ state }) => state === "conditional"),
    unverifiable: awake(({ state }) => STATE_CLASS[state] === "unverifiable"),
    snoozed: (row) => asleep(row) && isUnsettled(row),
    broken: ({ state }) => state === "broken",
    to_repair: ({ repair }, status) =>
      (repair === "to_do" || repair === "refused") && !OVER.has(status),
    kept: ({ state }) => STATE_CLASS[state] === "kept" || STATE_CLASS[state] === "late",
    all: () => true,
  };
  return views[view];
}

/** Whether something may still have to be done: a snooze of anything else hides nothing. */
function isUnsettled({ state }: PromiseRow): boolean {
  const outcome = STATE_CLASS[state];
  return outcome === "pending" || outcome === "unverifiable" || outcome === "broken";
}

/** Whether a promise is what the filter asks for; days are those of the zone. */
export function matches(filter: PromiseFilter, zone: string): (row: PromiseRow) => boolean {
  const dayName = (instant: string) => {
    const { year, month, day } = dateOf(dayAt(Date.parse(instant), zone));
    return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  };
  const same = <T>(wanted: T | undefined, is: T) => wanted === undefined || wanted === is;
  const yesNo = (is: boolean) => (is ? "yes" : "no");
  return (row) => {
    const { deadline } = row;
    const when = deadline.due ?? row.made_at;
    const day = when === null ? null : dayName(when);
    return (
      same(filter.owner, row.owner) &&
      same(filter.held_by, row.held_by) &&
      same(filter.team, row.team) &&
      same(filter.state, row.state) &&
      same(filter.type, row.type) &&
      same(filter.strength, row.strength) &&
      same(filter.language, row.language) &&
      same(filter.dated, yesNo(isDated(row))) &&
      same(filter.due, deadline.due === null ? null : (day ?? undefined)) &&
      (filter.from === undefined || (day !== null && day >= filter.from)) &&
      (filter.to === undefined || (day !== null && day <= filter.to)) &&
      same(filter.lead, leadTimeOf(row)) &&
      same(filter.outcome, STATE_CLASS[row.state]) &&
      same(filter.in_rate, yesNo(countsForCompliance(row))) &&
      same(filter.decided_by, row.decided_by ?? "nobody")
    );
  };
}

/** Whether a date or a time was said. */
export function isDated({ deadline: { source } }: PromiseRow): boolean {
  return source === "explicit" || source === "relative";
}

/** How far ahead it was promised. */
export function leadTimeOf(row: PromiseRow): LeadTime {
  const { due } = row.deadline;
  if (!isDated(row) || due === null || row.made_at === null) return "no_date";
  const minutes = (Date.parse(due) - Date.parse(row.made_at)) / 60_000;
  return LEAD_LIMITS.find(([, limit]) => minutes <= limit)?.[0] ?? "longer";
}
