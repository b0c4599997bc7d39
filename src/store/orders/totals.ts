import { type Kysely, sql } from "kysely";
import type { PromiseState, SinId } from "../../model/taxonomy.ts";
import type { OrderInput } from "../../score/input.ts";
import type { Tables } from "../tables.ts";

/** Orders due in a period; days in the zone of the house. */
interface OrderPeriod {
  from?: string | undefined;
  to?: string | undefined;
  zone: string;
}

/** What the orders of a workspace, or those due in a period, add to its score; null when it has none. */
export async function orderInput(
  db: Kysely<Tables>,
  workspace: string,
  { from, to, zone }: OrderPeriod = { zone: "UTC" },
): Promise<OrderInput | null> {
  const where = [sql`workspace_id = ${workspace}`];
  if (from !== undefined) where.push(sql`due >= ${from}::timestamp at time zone ${zone}`);
  if (to !== undefined)
    where.push(sql`due < (${to}::timestamp + interval '1 day') at time zone ${zone}`);
  const { rows } = await sql<{
    state: PromiseState;
    orders: number;
    dated: number;
    checked: number;
    wrong: number;
  }>`select state, count(*)::int as orders, count(due)::int as dated,
      (count(*) filter (where checked))::int as checked, (count(*) filter (where checked and wrong))::int as wrong
    from promised_order where ${sql.join(where, sql` and `)} group by state`.execute(db);
  if (rows.length === 0) return null;
  const input: OrderInput = { checked: 0, wrong: 0, states: {} };
  for (const { state, dated, checked, wrong } of rows) {
    input.checked += checked;
    input.wrong += wrong;
    // Without a promised date nothing was due that could be in time or late.
    if (dated > 0) input.states[state] = dated;
  }
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
