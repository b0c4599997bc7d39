import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { canonicalJson } from "../../model/ids.ts";
import type { OrderRow, OrderVerdict } from "../../model/order.ts";
import type { Tables } from "../tables.ts";

/**
 * What somebody who judges a finding looks at: both records, and the differences that they show. When any
 * of it changes, a verdict is on something else.
 */
export function contentsOf(
  row: Pick<OrderRow, "promised" | "earlier" | "items" | "deliveries" | "differences" | "findings">,
): string {
  const { promised, earlier, items, deliveries, differences, findings } = row;
  const rules = findings.map(({ rule }) => rule);
  const seen = { promised, earlier: earlier ?? [], items, deliveries, differences, rules };
  return createHash("sha256").update(canonicalJson(seen)).digest("base64url").slice(0, 24);
}

interface Stored extends Omit<OrderVerdict, "at" | "current" | "by"> {
  number: string;
  contents: string;
  given_by: string;
  at: Date;
}

/** The verdicts of orders, oldest first, each with the contents it was given on. */
export async function verdictsOn(
  db: Kysely<Tables>,
  workspace: string,
  numbers: readonly string[],
): Promise<(number: string, contents: string) => OrderVerdict[]> {
  const { rows } = await sql<Stored>`
    select number, finding, contents, sin, verdict, note, given_by, at from order_verdict
    where workspace_id = ${workspace} and number = any(${[...numbers]})
    order by at, given_by, finding`.execute(db);
  return (number, contents) =>
    rows
      .filter((row) => row.number === number)
      .map(({ finding, sin, verdict, note, given_by, at, contents: judged }) => ({
        finding,
        sin,
        verdict,
        note,
        by: given_by,
        at: at.toISOString(),
        current: judged === contents,
      }));
}
