import { type Kysely, sql } from "kysely";
import type { Facts, FactsInHistory, FactsRow } from "../../model/facts.ts";
import type { Tables } from "../tables.ts";

/** The facts of all conversations as they are stored. */
export async function storedRows(db: Kysely<Tables>, workspace: string): Promise<FactsRow[]> {
  const { rows } = await sql<{ facts: Facts; history: FactsInHistory }>`
    select facts, history from conversation_facts where workspace_id = ${workspace}`.execute(db);
  return rows.map(({ facts, history }) => ({ ...facts, ...history }));
}
