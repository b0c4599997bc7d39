import { sql, type Transaction } from "kysely";
import { personId } from "../rows.ts";
import type { Person } from "../queries/redact.ts";
import type { Tables } from "../tables.ts";

/** Removes the orders of a person with their deliveries; returns how many. */
export async function eraseOrders(
  trx: Transaction<Tables>,
  workspace: string,
  { ids, addresses }: Person,
): Promise<number> {
  const people = [...ids, ...[...addresses].map((address) => personId(workspace, address))];
  const { rows } = await sql<{ number: string }>`delete from promised_order
    where workspace_id = ${workspace} and customer_ids ?| ${people} returning number`.execute(trx);
  const numbers = rows.map(({ number }) => number);
  await sql`delete from order_delivery
    where workspace_id = ${workspace} and number = any(${numbers})`.execute(trx);
  return numbers.length;
}
