import { type Kysely, type RawBuilder, sql } from "kysely";
import type { PromiseState, SinId } from "../../model/taxonomy.ts";
import type { OrderInput } from "../../score/input.ts";
import type { Tables } from "../tables.ts";

/** Orders due in a period; days in the zone of the house. */
export interface OrderPeriod {
  from?: string | undefined;
  to?: string | undefined;
  zone: string;
}

/**
 * What the orders of a workspace, or those due in a period, add to its score; null when there are none. A
 * date that was moved is a promise of its own.
 */
export async function orderInput(
  db: Kysely<Tables>,
  workspace: string,
  period: OrderPeriod = { zone: "UTC" },
): Promise<OrderInput | null> {
  const { rows } = await sql<{
    state: PromiseState;
    orders: number;
    dated: number;
    checked: number;
    wrong: number;
  }>`select state, count(*)::int as orders, count(due)::int as dated,
      (count(*) filter (where checked))::int as checked, (count(*) filter (where checked and wrong))::int as wrong
    from promised_order where workspace_id = ${workspace} and ${dueIn(period, sql.raw("due"))} group by state`.execute(
    db,
  );
  const earlier = await sql<{ state: PromiseState; n: number }>`
    select e->>'state' as state, count(*)::int as n
    from promised_order, jsonb_array_elements(outcome->'earlier') as e
    where workspace_id = ${workspace} and outcome->'earlier' is not null
      and ${dueIn(period, sql`(e->>'due')::timestamptz`)} group by 1`.execute(db);
  if (rows.length + earlier.rows.length === 0) return null;
  const input: OrderInput = { checked: 0, wrong: 0, states: {} };
  for (const { state, dated, checked, wrong } of rows) {
    input.checked += checked;
    input.wrong += wrong;
    // Without a promised date nothing was due that could be in time or late.
    if (dated > 0) input.states[state] = dated;
  }
  for (const { state, n } of earlier.rows) input.states[state] = (input.states[state] ?? 0) + n;
  return input;
}

/** Findings that rest on the records of orders, by sin. */
export async function orderFindings(
  db: Kysely<Tables>,
  workspace: string,
): Promise<{ sin: SinId; orders: number; counted: number }[]> {
  const { rows } = await sql<{ sin: SinId; orders: number; counted: number }>`
    select f->>'sin' as sin, count(*)::int as orders, (count(*) filter (where (f->>'counted')::boolean))::int as counted
    from promised_order, jsonb_array_elements(outcome->'findings') f
    where workspace_id = ${workspace} and outcome->'findings' <> '[]'::jsonb group by 1`.execute(
    db,
  );
  return rows;
}

function dueIn({ from, to, zone }: OrderPeriod, due: RawBuilder<unknown>): RawBuilder<unknown> {
  const own = [sql`true`];
  if (from !== undefined) own.push(sql`${due} >= ${from}::timestamp at time zone ${zone}`);
  if (to !== undefined)
    own.push(sql`${due} < (${to}::timestamp + interval '1 day') at time zone ${zone}`);
  return sql.join(own, sql` and `);
}

/** Of how many orders it is known whether all came, and whether what came was as ordered. */
export async function orderChecks(
  db: Kysely<Tables>,
  workspace: string,
  period: OrderPeriod,
): Promise<OrderChecks> {
  const { rows } = await sql<OrderChecks>`select count(*)::int as orders,
      count(outcome->>'complete')::int as complete_known,
      (count(*) filter (where outcome->>'complete' = 'true'))::int as complete,
      count(outcome->>'as_ordered')::int as as_ordered_known,
      (count(*) filter (where outcome->>'as_ordered' = 'true'))::int as as_ordered
    from promised_order where workspace_id = ${workspace} and ${dueIn(period, sql.raw("due"))}`.execute(
    db,
  );
  return (
    rows[0] ?? { orders: 0, complete_known: 0, complete: 0, as_ordered_known: 0, as_ordered: 0 }
  );
}

export type OrderChecks = Record<
  "orders" | "complete_known" | "complete" | "as_ordered_known" | "as_ordered",
  number
>;
