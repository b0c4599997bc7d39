import type { WorkCalendar } from "../../calendar/work_calendar.ts";
import { formatInstant } from "../../calendar/zone.ts";
import type { EarlierOutcome, PromisedOrder } from "../../model/order.ts";
import type { PromiseState } from "../../model/taxonomy.ts";
import { dueOf } from "./due.ts";

/** More new dates than this are a pattern. */
const OFTEN = 2;
/** Nobody promises an order so often; what is older is left out. */
const MOST_KEPT = 50;

/** An order as it is known, and since when its promised date is; null: not known. */
export interface KnownOrder {
  order: PromisedOrder;
  since: string | null;
}

/**
 * An order that is sent again, with the dates that were promised before it. Only a later date makes a
 * promise of the one before: an earlier one, or the same, is a correction.
 */
export function renewedOrder(
  before: KnownOrder,
  sent: PromisedOrder,
  now: string,
  calendar: WorkCalendar,
): PromisedOrder {
  const { promised, changed_at, ordered_at } = sent;
  const due = (date: string | undefined) => dueOf({ promised: date, ordered_at }, calendar);
  const newDue = due(promised);
  if (newDue === null) return withEarlier(sent, before.order.earlier ?? sent.earlier ?? []);
  const told = changed_at ?? seenToChange(before, now, calendar);
  const own = before.order.promised;
  const all = [
    ...(sent.earlier ?? []),
    ...(before.order.earlier ?? []),
    ...(own === undefined ? [] : [{ promised: own, changed_at: told }]),
  ];
  const byDue = new Map(
    all.toReversed().map((one) => [due(one.promised)?.due ?? newDue.due, one] as const),
  );
  const passed = [...byDue].filter(([at]) => at < newDue.due).toSorted(([a], [b]) => a - b);
  return withEarlier(sent, passed.map(([, one]) => one).slice(-MOST_KEPT));
}

function withEarlier(
  { earlier: _sent, ...order }: PromisedOrder,
  earlier: NonNullable<PromisedOrder["earlier"]>,
): PromisedOrder {
  return earlier.length === 0 ? order : { ...order, earlier };
}

/**
 * When a new date was given, where the record does not say: now, if the old one was known before it fell
 * due and is replaced only now. In an archive both are old news, and nobody knows.
 */
function seenToChange(
  { order, since }: KnownOrder,
  now: string,
  calendar: WorkCalendar,
): string | null {
  const latest = dueOf(order, calendar)?.latest ?? null;
  if (latest === null) return null;
  const known = Date.parse(now) <= latest || (since !== null && Date.parse(since) < latest);
  return known ? now : null;
}

/**
 * What became of the dates promised before (design, promises 6.4): a new one in time moves the promise, a
 * later one shows that it was not kept. What came by the earlier date all the same was never moved.
 */
export function earlierOutcomes(
  { earlier = [], ordered_at }: PromisedOrder,
  completedAt: number | null,
  calendar: WorkCalendar,
): EarlierOutcome[] {
  return earlier.flatMap(({ promised, changed_at }) => {
    const due = dueOf({ promised, ordered_at }, calendar);
    if (due === null || (completedAt !== null && completedAt <= due.latest)) return [];
    const at = changed_at === null ? null : Date.parse(changed_at);
    return {
      promised,
      due: formatInstant(due.due, calendar.zone),
      changed_at,
      state: stateOf(at, due.latest, completedAt),
    };
  });
}

function stateOf(
  changedAt: number | null,
  latest: number,
  completedAt: number | null,
): PromiseState {
  if (changedAt === null) return "unverifiable";
  if (changedAt <= latest) return "renegotiated";
  return completedAt === null ? "broken" : "kept_late";
}

/** Whether the date was moved more often than a customer should have to bear. */
export function isRenewedOften(earlier: readonly EarlierOutcome[]): boolean {
  return earlier.length > OFTEN;
}
