import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Conversation } from "../../model/conversation.ts";
import {
  type Delivery,
  ORDER_VIEWS,
  type OrderPage,
  type OrderQuery,
  type OrderReview,
  type OrderRow,
  type PromisedOrder,
} from "../../model/order.ts";
import { linksOf, sameAs } from "../identities/resolve.ts";
import { deliveryId } from "../../promises/orders/index.ts";
import { personId } from "../rows.ts";
import type { Tables } from "../tables.ts";
import { conversationsOf } from "./conversations.ts";
import { contentsOf, verdictsOn } from "./judged.ts";

type Db = Kysely<Tables>;
type Fragment = RawBuilder<unknown>;

/** More orders of one customer are on the page of orders. */
const MOST_BESIDE = 50;

export interface StoredOrder {
  number: string;
  customer: string;
  customer_ids: string[];
  conversation_id: string | null;
  data: PromisedOrder;
  outcome: OrderReview;
}

const COLUMNS = sql.raw("number, customer, customer_ids, conversation_id, data, outcome");

function viewCondition(view: OrderQuery["view"]): Fragment {
  switch (view) {
    case "wrong":
      return sql`outcome->'findings' <> '[]'::jsonb`;
    case "open":
      return sql`state = 'open'`;
    case "unverifiable":
      return sql`state = 'unverifiable'`;
    case "kept":
      return sql`state = 'kept'`;
    default:
      return sql`true`;
  }
}

/** One page of orders, with the size of every view: what is to come soonest first, all else latest first. */
export async function orderPage(db: Db, workspace: string, query: OrderQuery): Promise<OrderPage> {
  const base = sql.join(filters(workspace, query), sql` and `);
  const where = sql`${base} and ${viewCondition(query.view)}`;
  const order = sql.raw(query.view === "open" ? "due nulls last" : "due desc nulls last");
  const skip = Math.max(0, Number(query.cursor ?? 0) || 0);
  const { rows } = await sql<StoredOrder>`select ${COLUMNS} from promised_order
    where ${where} order by ${order}, number limit ${query.limit + 1} offset ${skip}`.execute(db);
  const sums = ORDER_VIEWS.map(
    (view) => sql`count(*) filter (where ${viewCondition(view)})::int as ${sql.ref(view)}`,
  );
  const counted = await sql<OrderPage["counts"]>`
    select ${sql.join(sums)} from promised_order where ${base}`.execute(db);
  const counts = counted.rows[0] ?? {};
  return {
    items: await withRest(db, workspace, rows.slice(0, query.limit)),
    total: counts[query.view] ?? 0,
    next: rows.length > query.limit ? String(skip + query.limit) : null,
    counts,
    strays: await straysOf(db, workspace),
  };
}

function filters(workspace: string, { state, difference, q }: OrderQuery): Fragment[] {
  const own: Fragment[] = [sql`workspace_id = ${workspace}`];
  if (state !== undefined) own.push(sql`state = ${state}`);
  if (difference !== undefined) {
    const wanted = JSON.stringify([{ kind: difference }]);
    own.push(sql`outcome->'differences' @> ${wanted}::jsonb`);
  }
  for (const word of (q ?? "").split(/\s+/).filter(Boolean).slice(0, 8)) {
    const like = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
    own.push(sql`(number ilike ${like} or customer ilike ${like})`);
  }
  return own;
}

/** One order as lists show it. */
export async function oneOrder(
  db: Db,
  workspace: string,
  number: string,
): Promise<OrderRow | null> {
  const { rows } = await sql<StoredOrder>`select ${COLUMNS} from promised_order
    where workspace_id = ${workspace} and number = ${number}`.execute(db);
  return (await withRest(db, workspace, rows))[0] ?? null;
}

/** The orders of a conversation: of its customer, named by its events, or that name it; latest first. */
export async function ordersOf(
  db: Db,
  workspace: string,
  { id, customer, events }: Conversation,
): Promise<OrderRow[]> {
  const links = (await linksOf(db, workspace)).customer;
  const people = [customer?.email, customer?.id].flatMap((known) =>
    known === undefined ? [] : sameAs(links, known).map((key) => personId(workspace, key)),
  );
  const numbers = events.flatMap(({ ref }) => ref ?? []);
  const { rows } = await sql<StoredOrder>`select ${COLUMNS} from promised_order
    where workspace_id = ${workspace}
      and (customer_ids ?| ${people} or number = any(${numbers}) or conversation_id = ${id})
    order by due desc nulls last, number limit ${MOST_BESIDE}`.execute(db);
  return withRest(db, workspace, rows);
}

/** Rows as they are shown: with their deliveries and the customer's conversations. */
async function withRest(
  db: Db,
  workspace: string,
  rows: readonly StoredOrder[],
): Promise<OrderRow[]> {
  if (rows.length === 0) return [];
  const numbers = rows.map(({ number }) => number);
  const found = await sql<{ number: string; data: Delivery }>`
    select number, data from order_delivery
    where workspace_id = ${workspace} and number = any(${numbers})`.execute(db);
  const conversations = await conversationsOf(db, workspace, rows);
  const verdicts = await verdictsOn(db, workspace, numbers);
  return rows.map((row) => {
    const shown = {
      ...row.outcome,
      customer: row.customer,
      promised: row.data.promised ?? null,
      ordered_at: row.data.ordered_at ?? null,
      items: row.data.items,
      deliveries: deliveriesOf(row.number),
    };
    const contents = contentsOf(shown);
    return {
      ...shown,
      contents,
      verdicts: verdicts(row.number, contents),
      conversations: conversations(row),
    };
  });

  function deliveriesOf(number: string): OrderRow["deliveries"] {
    return found.rows
      .filter((one) => one.number === number)
      .map(({ data }) => ({
        id: deliveryId(data),
        delivered_at: data.delivered_at,
        items: data.items ?? null,
      }))
      .sort(
        (a, b) => Date.parse(a.delivered_at) - Date.parse(b.delivered_at) || (a.id < b.id ? -1 : 1),
      );
  }
}

/** Numbers of which deliveries are known and no order. */
async function straysOf(db: Db, workspace: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(distinct d.number)::int as n from order_delivery d
    where d.workspace_id = ${workspace} and not exists (
      select 1 from promised_order o
      where o.workspace_id = d.workspace_id and o.bucket = d.bucket and o.number = d.number)`.execute(
    db,
  );
  return rows[0]?.n ?? 0;
}
