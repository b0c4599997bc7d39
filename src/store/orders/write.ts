import { sql, type Transaction } from "kysely";
import { workCalendar } from "../../calendar/work_calendar.ts";
import type { ReviewContext } from "../../model/context.ts";
import type { Delivery, OrderImportView, PromisedOrder } from "../../model/order.ts";
import { type KnownOrder, renewedOrder } from "../../promises/orders/renewed.ts";
import { storable } from "../storable.ts";
import type { Tables } from "../tables.ts";
import { deliveryRow, orderRow } from "./rows.ts";
import type { OrderBatch, OrdersWritten } from "./types.ts";

type Trx = Transaction<Tables>;
type Known = ReadonlyMap<string, string>;
type Count = OrderImportView["orders"];

const ORDER_COLUMNS =
  "bucket int, number text, hash text, customer_ids jsonb, customer text, conversation_id text, data jsonb, promised_since timestamptz, rules text, state text, due timestamptz, next_change_at timestamptz, checked boolean, wrong boolean, outcome jsonb";
const DELIVERY_COLUMNS = "bucket int, number text, id text, hash text, data jsonb";

/** Stores a batch inside a transaction that has its turn, and compares every order that it touches. */
export async function writeOrders(
  trx: Trx,
  workspace: string,
  batch: OrderBatch,
  context: Pick<ReviewContext, "now" | "config">,
): Promise<OrdersWritten> {
  const { orders, deliveries } = storable(batch);
  const sent = new Set(orders.map(({ order }) => order));
  const come = lastOfEach(
    deliveries.map((delivery) => deliveryRow(workspace, delivery)),
    deliveryKey,
  );
  const numbers = [...new Set([...sent, ...come.map(({ number }) => number)])];
  const known = await hashesOf(trx, workspace, numbers);
  const count = { created: 0, updated: 0, unchanged: 0 };
  const newDeliveries = changedIn(come, known.deliveries, deliveryKey, count);
  await upsert(trx, workspace, "order_delivery", DELIVERY_COLUMNS, newDeliveries);

  const stored = await recordsOf(trx, workspace, numbers);
  const all = withSent(stored.orders, orders, context);
  const rows = [...new Set([...sent, ...newDeliveries.map((one) => one.number)])].flatMap(
    (number) => {
      const known = all.get(number);
      const own = stored.deliveries.get(number) ?? [];
      return known === undefined ? [] : [orderRow(workspace, known, own, context)];
    },
  );
  const orderCount = { created: 0, updated: 0, unchanged: 0 };
  const told = rows.filter(({ number }) => sent.has(number));
  const changed = new Set(changedIn(told, known.orders, ({ number }) => number, orderCount));
  const touched = new Set(newDeliveries.map(({ number }) => number));
  const write = rows.filter((row) => changed.has(row) || touched.has(row.number));
  await upsert(trx, workspace, "promised_order", ORDER_COLUMNS, write);
  return { orders: orderCount, deliveries: count };
}

/** What is known with what was sent, one after the other: each takes the place of the one before. */
function withSent(
  stored: ReadonlyMap<string, KnownOrder>,
  sent: readonly PromisedOrder[],
  { now, config }: Pick<ReviewContext, "now" | "config">,
): ReadonlyMap<string, KnownOrder> {
  const calendar = workCalendar(config.promise_calendar ?? config.calendar);
  const all = new Map(stored);
  for (const order of sent) {
    const before = all.get(order.order);
    if (before === undefined) all.set(order.order, { order, since: now });
    else {
      const same = before.order.promised === order.promised;
      const renewed = renewedOrder(before, order, now, calendar);
      all.set(order.order, { order: renewed, since: same ? before.since : now });
    }
  }
  return all;
}

/** Compares orders again with what is stored of them. */
export async function compareStored(
  trx: Trx,
  workspace: string,
  numbers: readonly string[],
  context: Pick<ReviewContext, "now" | "config">,
): Promise<void> {
  const { orders, deliveries } = await recordsOf(trx, workspace, numbers);
  const rows = [...orders].map(([number, order]) =>
    orderRow(workspace, order, deliveries.get(number) ?? [], context),
  );
  await upsert(trx, workspace, "promised_order", ORDER_COLUMNS, rows);
}

const deliveryKey = ({ number, id }: { number: string; id: string }) =>
  JSON.stringify([number, id]);

function lastOfEach<T>(rows: readonly T[], keyOf: (row: T) => string): T[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

/** Those that are not stored as they are; counts all of them. */
function changedIn<T extends { hash: string }>(
  rows: readonly T[],
  known: Known,
  keyOf: (row: T) => string,
  count: Count,
): T[] {
  return rows.filter((row) => {
    const before = known.get(keyOf(row));
    if (before === undefined) count.created += 1;
    else if (before === row.hash) count.unchanged += 1;
    else count.updated += 1;
    return before !== row.hash;
  });
}

async function hashesOf(
  trx: Trx,
  workspace: string,
  numbers: readonly string[],
): Promise<{ orders: Known; deliveries: Known }> {
  const orders = await sql<{ number: string; hash: string }>`select number, hash from promised_order
    where workspace_id = ${workspace} and number = any(${[...numbers]})`.execute(trx);
  const deliveries = await sql<{ number: string; id: string; hash: string }>`
    select number, id, hash from order_delivery
    where workspace_id = ${workspace} and number = any(${[...numbers]})`.execute(trx);
  return {
    orders: new Map(orders.rows.map(({ number, hash }) => [number, hash])),
    deliveries: new Map(deliveries.rows.map((row) => [deliveryKey(row), row.hash])),
  };
}

async function recordsOf(trx: Trx, workspace: string, numbers: readonly string[]) {
  const orders = await sql<{ data: PromisedOrder; since: Date | null }>`
    select data, promised_since as since from promised_order
    where workspace_id = ${workspace} and number = any(${[...numbers]})`.execute(trx);
  const { rows } = await sql<{ data: Delivery }>`select data from order_delivery
    where workspace_id = ${workspace} and number = any(${[...numbers]})`.execute(trx);
  const deliveries = new Map<string, Delivery[]>();
  for (const { data } of rows) {
    const own = deliveries.get(data.order);
    if (own === undefined) deliveries.set(data.order, [data]);
    else own.push(data);
  }
  const known = orders.rows.map(({ data, since }): [string, KnownOrder] => [
    data.order,
    { order: data, since: since?.toISOString() ?? null },
  ]);
  return { orders: new Map(known), deliveries };
}

async function upsert(
  trx: Trx,
  workspace: string,
  table: "promised_order" | "order_delivery",
  columns: string,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = columns.split(", ").map((column) => column.split(" ")[0] ?? "");
  const key = table === "promised_order" ? ["number"] : ["number", "id"];
  const updates = names
    .filter((name) => name !== "bucket" && !key.includes(name))
    .map((name) => `${name} = excluded.${name}`);
  const listed = sql.raw(names.join(", "));
  await sql`insert into ${sql.table(table)} (workspace_id, ${listed})
    select ${workspace}, ${listed} from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(${sql.raw(columns)})
    on conflict (workspace_id, bucket, ${sql.raw(key.join(", "))}) do update set ${sql.raw(updates.join(", "))}`.execute(
    trx,
  );
}
