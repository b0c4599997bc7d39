import { sql, type Transaction } from "kysely";
import type { Tables } from "./tables.ts";
import type { Alike } from "./types.ts";

/** The provenance of a review that would be the same with other rules: engine, rules and settings as `rulesOf` joins them. */
export const restingOn = (review: string, rules: string) =>
  sql.raw(`${review} || jsonb_build_object('provenance', ${review}->'provenance' || jsonb_build_object(
    'engine', split_part(${rules}, '/', 1), 'rules', split_part(${rules}, '/', 2), 'config', split_part(${rules}, '/', 3)))`);

/** Says of stored reviews that they rest on other rules; inside a transaction that has its turn. */
export async function relabel(
  trx: Transaction<Tables>,
  workspace: string,
  { conversations, rules }: Alike,
): Promise<void> {
  if (conversations.length === 0) return;
  await sql`update conversation c set rules = k.after, review = ${restingOn("c.review", "k.after")}
    from (select *, ${rules}::text as after from jsonb_to_recordset(${JSON.stringify(conversations)}::jsonb) as r(id text, hash text, rules text)) k
    where c.workspace_id = ${workspace} and c.id = k.id and c.hash = k.hash and c.rules = k.rules`.execute(
    trx,
  );
}
