import { type Kysely, sql } from "kysely";
import type { OrderRow } from "../../model/order.ts";
import type { Tables } from "../tables.ts";
import type { StoredOrder } from "./page.ts";

const MOST = 5;
/** A customer with more conversations than this on one page of orders has links enough. */
const MOST_READ = 500;

interface Found {
  id: string;
  subject: string;
  customer_id: string | null;
  refs: string[];
}

/** The conversations that belong to each of the orders, the latest first. */
export async function conversationsOf(
  db: Kysely<Tables>,
  workspace: string,
  orders: readonly StoredOrder[],
): Promise<(order: StoredOrder) => OrderRow["conversations"]> {
  const people = [...new Set(orders.flatMap(({ customer_ids }) => customer_ids))];
  const ids = orders.flatMap(({ conversation_id }) => conversation_id ?? []);
  const numbers = orders.map(({ number }) => number);
  const { rows } = await sql<Found>`
    select id, subject, customer_id, jsonb_path_query_array(body, '$.events[*].ref') as refs
    from conversation where workspace_id = ${workspace} and (
      customer_id = any(${people}) or id = any(${ids})
      or jsonb_path_query_array(body, '$.events[*].ref') ?| ${numbers})
    order by last_at desc nulls last, id limit ${MOST_READ}`.execute(db);
  return ({ number, customer_ids, conversation_id }) =>
    rows
      .filter(
        ({ id, customer_id, refs }) =>
          id === conversation_id ||
          refs.includes(number) ||
          (customer_id !== null && customer_ids.includes(customer_id)),
      )
      .slice(0, MOST)
      .map(({ id, subject }) => ({ id, subject }));
}
