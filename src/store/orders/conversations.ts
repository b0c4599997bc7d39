import { type Kysely, sql } from "kysely";
import type { OrderRow } from "../../model/order.ts";
import { linksOf, mainOf } from "../identities/resolve.ts";
import { personId } from "../rows.ts";
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
  const stands = await standingIds(db, workspace);
  const people = [...new Set(orders.flatMap(({ customer_ids }) => customer_ids.map(stands)))];
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
          (customer_id !== null && customer_ids.map(stands).includes(customer_id)),
      )
      .slice(0, MOST)
      .map(({ id, subject }) => ({ id, subject }));
}

/** Under which id of a person a conversation stands in the end, whatever address an order names. */
async function standingIds(
  db: Kysely<Tables>,
  workspace: string,
): Promise<(person: string) => string> {
  const { customer } = await linksOf(db, workspace);
  const ids = new Map(
    [...customer.keys()].map((alias) => [
      personId(workspace, alias),
      personId(workspace, mainOf(customer, alias)?.key ?? alias),
    ]),
  );
  return (person) => ids.get(person) ?? person;
}
