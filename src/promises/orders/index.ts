import type { WorkCalendar } from "../../calendar/work_calendar.ts";
import { formatInstant } from "../../calendar/zone.ts";
import { canonicalJson, stableId } from "../../model/ids.ts";
import type { Delivery, OrderDifference, OrderOutcome, PromisedOrder } from "../../model/order.ts";
import type { PromiseState } from "../../model/taxonomy.ts";
import { Contents } from "./contents.ts";
import { earlierOutcomes, isRenewedOften } from "./renewed.ts";
import { dueOf, type OrderDue, workingDaysLate } from "./due.ts";

/** What an order is looked at with. */
export interface OrderContext {
  /** Epoch milliseconds. */
  now: number;
  calendar: WorkCalendar;
  /** Systems whose events are complete; with "shipping", an order without any delivery was not delivered. */
  connected: readonly string[];
}

/** The id of a delivery: its own, or one that its time and contents give. */
export function deliveryId({ id, order, delivered_at, items }: Delivery): string {
  const at = new Date(Date.parse(delivered_at)).toISOString();
  return id ?? stableId("d", order, at, canonicalJson(items ?? null));
}

/** Name of the event that an order or a delivery is, for evidence. */
export const orderEvent = (order: string) => `order:${order}`;
export const deliveryEvent = (order: string, delivery: string) => `delivery:${order}/${delivery}`;

/**
 * What was promised with an order against what has been delivered by now: in time, complete, as
 * ordered. A pure function; neither the order of the deliveries nor one told twice matters.
 */
export function compareOrder(
  order: PromisedOrder,
  deliveries: readonly Delivery[],
  context: OrderContext,
): OrderOutcome {
  const { now, calendar } = context;
  const due = dueOf(order, calendar);
  const known = inTime(deliveries);
  const come = known.filter(({ at }) => at <= now);
  const contents = new Contents(order.items);
  let completedAt: number | null = null;
  for (const { at, id, delivery } of come) {
    contents.take(delivery.items, id);
    if (completedAt === null && contents.isComplete) completedAt = at;
  }
  const course: Course = { order, due, come: come.length, contents, completedAt, context };
  const state = stateOf(course);
  // What the customer no longer wants is neither late nor missing.
  const passed = state !== "released" && due !== null && now >= due.latest;
  const late = state === "kept_late" ? [lateness(course, calendar)] : [];
  const earlier = earlierOutcomes(order, completedAt, calendar);
  const instant = (ms: number | null) => (ms === null ? null : formatInstant(ms, calendar.zone));
  return {
    state,
    due: instant(due?.due ?? null),
    latest: instant(due?.latest ?? null),
    completed_at: instant(completedAt),
    on_time: state === "released" ? null : onTime(course),
    complete: isComplete(course, passed),
    as_ordered: contents.isItemised ? !contents.hasWrong : null,
    differences: [...contents.differences(passed || state === "broken"), ...late],
    ...(earlier.length > 0 && { earlier }),
    ...(isRenewedOften(earlier) && { renewed_often: true }),
    evidence: evidenceOf(course, come, state, instant),
    next_change_at: instant(nextChange(course, known, completedAt !== null)),
    zone: calendar.zone,
    calendar: calendar.name,
  };
}

interface Placed {
  at: number;
  id: string;
  delivery: Delivery;
}

/** Deliveries by time, each once. */
function inTime(deliveries: readonly Delivery[]): Placed[] {
  const byId = new Map(deliveries.map((delivery) => [deliveryId(delivery), delivery]));
  return [...byId]
    .map(([id, delivery]) => ({ at: Date.parse(delivery.delivered_at), id, delivery }))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

interface Course {
  order: PromisedOrder;
  due: OrderDue | null;
  /** Number of deliveries so far. */
  come: number;
  contents: Contents;
  completedAt: number | null;
  context: OrderContext;
}

/** The state of the promise (design, promises 6.4). */
function stateOf({ order, due, come, contents, completedAt, context }: Course): PromiseState {
  const { now, connected } = context;
  if (completedAt !== null && (due === null || completedAt <= due.latest)) return "kept";
  const cancelled = cancellation(order, now);
  const byHouse = cancelled?.by === "house";
  if (cancelled !== null && !byHouse) {
    if (due === null || cancelled.at === null || cancelled.at <= due.latest) return "released";
  }
  if (completedAt !== null) return "kept_late";
  if (byHouse) return "broken";
  if (due === null || now < due.latest) return "open";
  if (come === 0) return connected.includes("shipping") ? "broken" : "unverifiable";
  return contents.hasRight ? "partly_kept" : "broken";
}

function isComplete({ contents, completedAt, come }: Course, passed: boolean): boolean | null {
  if (completedAt !== null) return contents.isRecorded ? true : null;
  return passed && come > 0 ? false : null;
}

/** The cancellation by now; at null: nobody knows when. */
function cancellation({ cancelled }: PromisedOrder, now: number) {
  if (cancelled === undefined) return null;
  const at = cancelled.at === undefined ? null : Date.parse(cancelled.at);
  return at !== null && at > now ? null : { at, by: cancelled.by };
}

function onTime({ due, completedAt, come, context }: Course): boolean | null {
  if (due === null) return null;
  if (completedAt !== null) return completedAt <= due.latest;
  const known = come > 0 || context.connected.includes("shipping");
  return context.now >= due.latest && known ? false : null;
}

function lateness({ due, completedAt }: Course, calendar: WorkCalendar): OrderDifference {
  const [dueAt, cameAt] = [due?.due ?? 0, completedAt ?? 0];
  return {
    kind: "late",
    item: "",
    promised: formatInstant(dueAt, calendar.zone),
    delivered: formatInstant(cameAt, calendar.zone),
    quantity: workingDaysLate(dueAt, cameAt, calendar),
    delivery: null,
    made_good: false,
  };
}

function evidenceOf(
  { order, context }: Course,
  come: readonly Placed[],
  state: PromiseState,
  instant: (ms: number | null) => string | null,
): OrderOutcome["evidence"] {
  const event = orderEvent(order.order);
  const ended = state === "released" || state === "broken";
  const cancelled = ended ? cancellation(order, context.now) : null;
  const delivered = come.map(({ id, at }) => ({
    kind: "delivered" as const,
    event: deliveryEvent(order.order, id),
    at: instant(at),
  }));
  const silent = state === "broken" && come.length === 0 && cancelled === null;
  return [
    { kind: "promised", event, at: order.ordered_at ?? null },
    ...delivered,
    ...(cancelled === null
      ? []
      : [{ kind: "cancelled" as const, event, at: instant(cancelled.at) }]),
    ...(silent ? [{ kind: "silence" as const, event: null, at: null }] : []),
  ];
}

/** The first instant still to come: the end of the grace, a delivery or a cancellation told in advance. */
function nextChange(
  { order, due, context: { now } }: Course,
  known: readonly Placed[],
  complete: boolean,
): number | null {
  const { at: cancelledAt } = order.cancelled ?? {};
  const cancelled = cancelledAt === undefined ? [] : [Date.parse(cancelledAt)];
  const ahead = [
    ...known.map(({ at }) => at),
    ...(complete ? [] : cancelled),
    ...(complete || due === null ? [] : [due.latest]),
  ].filter((at) => at > now);
  return ahead.length === 0 ? null : Math.min(...ahead);
}
