import { workCalendar } from "../calendar/work_calendar.ts";
import type { BadRecord } from "../model/errors.ts";
import { formatPlace } from "../model/errors.ts";
import type { Delivery, OrderImportView, PromisedOrder } from "../model/order.ts";
import { unpackHead } from "../sources/open.ts";
import { orderSourceFor } from "../sources/orders/index.ts";
import type { OrderOptions, OrderRecord } from "../sources/orders/types.ts";
import type { Input } from "../sources/types.ts";
import type { OrdersAgain } from "../store/orders/types.ts";
import type { Store } from "../store/types.ts";
import { peek } from "../sources/peek.ts";

/** A batch is stored in one transaction. */
const BATCH = 500;
const MOST_BAD_KEPT = 200;

export interface OrderImport {
  workspace: string;
  /** Kind of file; null to recognise it. */
  kind: string | null;
  input: Input;
  options: Pick<OrderOptions, "mapping" | "promisedField" | "deliveredField">;
  /** Only deliveries are taken; an order among them is told as a bad record. */
  deliveriesOnly?: boolean;
  now: () => string;
}

/**
 * Reads a file of orders and deliveries and stores them in batches. What cannot be read is told with
 * its place, and everything else is stored; told again, nothing changes.
 */
export async function importOrders(store: Store, order: OrderImport): Promise<OrderImportView> {
  const { workspace, kind, input, options, deliveriesOnly = false, now } = order;
  const config = await store.config(workspace);
  const { zone } = workCalendar(config.promise_calendar ?? config.calendar);
  const { head, whole } = await peek(input);
  const source = orderSourceFor(input.name, unpackHead(head), kind ?? undefined);
  const view = emptyView();
  const bad = (record: BadRecord) => noteBad(view, record);
  const note = (text: string) => void view.notes.push(text);
  const records = source.read(whole, { ...options, zone, note, bad, progress: () => {} });
  let batch = { orders: [] as PromisedOrder[], deliveries: [] as Delivery[] };
  const keep = async () => {
    add(view, await store.orders.write(workspace, batch, now()));
    batch = { orders: [], deliveries: [] };
  };
  for await (const record of records) {
    if (record.kind === "delivery") batch.deliveries.push(record.delivery);
    else if (deliveriesOnly) bad(notADelivery(record));
    else batch.orders.push(record.order);
    if (batch.orders.length + batch.deliveries.length >= BATCH) await keep();
  }
  await keep();
  return view;
}

function notADelivery({ place }: OrderRecord): BadRecord {
  const hint = "Send orders to /orders.";
  return { place: { ...place, field: "delivered_at" }, reason: "an order, not a delivery", hint };
}

function emptyView(): OrderImportView {
  const none = () => ({ created: 0, updated: 0, unchanged: 0 });
  return { orders: none(), deliveries: none(), bad: 0, bad_records: [], notes: [] };
}

function noteBad(view: OrderImportView, { place, reason, hint }: BadRecord): void {
  view.bad += 1;
  if (view.bad_records.length < MOST_BAD_KEPT)
    view.bad_records.push({ place: formatPlace(place), reason, hint: hint ?? null });
}

function add(view: OrderImportView, written: Pick<OrderImportView, "orders" | "deliveries">): void {
  for (const what of ["orders", "deliveries"] as const) {
    for (const how of ["created", "updated", "unchanged"] as const)
      view[what][how] += written[what][how];
  }
}

/** Compares orders of a workspace again, in batches, until none is left or the signal fires. */
export async function compareOrdersAgain(
  store: Store,
  workspace: string,
  which: OrdersAgain,
  now: string,
  signal: AbortSignal,
): Promise<number> {
  let sum = 0;
  while (!signal.aborted) {
    const count = await store.orders.compareAgain(workspace, which, now, BATCH);
    sum += count;
    if (count < BATCH) break;
  }
  return sum;
}
