import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables.ts";

/** Everything stored of a workspace, as one text. */
export async function everythingOf(db: Kysely<Tables>, workspace: string): Promise<string> {
  const { rows: tables } = await sql<{
    name: string;
  }>`select table_name as name from information_schema.columns where table_schema = current_schema() and column_name = 'workspace_id'`.execute(
    db,
  );
  let text = "";
  for (const { name } of tables) {
    const { rows } = await sql<{
      all: string | null;
    }>`select string_agg(t::text, E'\n') as all from ${sql.table(name)} t where workspace_id = ${workspace}`.execute(
      db,
    );
    text += `${name}: ${rows[0]?.all ?? ""}\n`;
  }
  return text;
}
