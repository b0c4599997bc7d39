import type { WorkCalendar } from "../../calendar/work_calendar.ts";
import { dayOf, instantOf } from "../../calendar/zone.ts";
import type { PromisedOrder } from "../../model/order.ts";
import { graceMs, wholeSecond } from "../deadline/index.ts";

/** The instants of a promised delivery, in epoch milliseconds. */
export interface OrderDue {
  due: number;
  /** Due and grace: what comes after this is late. */
  latest: number;
}

/**
 * When an order is due (design, promises 6.3): an instant is itself, a day its end of business, on a
 * free day that of the next working day. Carriers drive longer than offices work, so what comes on
 * the promised day is never late.
 */
export function dueOf(
  { promised, ordered_at }: Pick<PromisedOrder, "promised" | "ordered_at">,
  calendar: WorkCalendar,
): OrderDue | null {
  if (promised === undefined) return null;
  const day = dayNamed(promised);
  const due = day === null ? Date.parse(promised) : calendar.endOfBusiness(day);
  const orderedAt = ordered_at === undefined ? due : Math.min(Date.parse(ordered_at), due);
  const endOfDay = day === null ? due : instantOf(day + 1, 0, calendar.zone);
  const latest = Math.max(due + graceMs(orderedAt, due, calendar), endOfDay);
  return { due, latest: wholeSecond(latest) };
}

function dayNamed(promised: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(promised);
  if (found === null) return null;
  return dayOf({ year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) });
}

/** Working days from when it was due to when it came; at least one for what came late. */
export function workingDaysLate(due: number, cameAt: number, calendar: WorkCalendar): number {
  const last = calendar.dayAt(cameAt);
  // No calendar goes on for ever: beyond some years only the number of days is told.
  const first = calendar.dayAt(due);
  if (last - first > MOST_COUNTED) return last - first;
  let days = 0;
  for (let day = first + 1; day <= last; day += 1) if (calendar.isBusinessDay(day)) days += 1;
  return Math.max(1, days);
}

const MOST_COUNTED = 2000;
