import { type Kysely, sql } from "kysely";
import { forgetFacts } from "../measures/write.ts";
import type { Tables } from "../tables.ts";
import { takeTurn } from "../turn.ts";
import { notThere } from "./rows.ts";
import type { ErasedConnection } from "./types.ts";

/** See {@link Connections.erase}. */
export function eraseBrought(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
): Promise<ErasedConnection> {
  return db.transaction().execute(async (trx) => {
    await takeTurn(trx, workspace);
    const gone = await sql`delete from connection
      where workspace_id = ${workspace} and bucket = 0 and id = ${id} returning id`.execute(trx);
    if (gone.rows.length === 0) throw notThere();
    const { rows } = await sql<{
      id: string;
    }>`select b.conversation_id as id from connection_conversation b
      where b.workspace_id = ${workspace} and b.connection_id = ${id} and b.first and not exists (
        select 1 from connection_conversation o where o.workspace_id = b.workspace_id and o.bucket = b.bucket
          and o.conversation_id = b.conversation_id and o.connection_id <> ${id})`.execute(trx);
    const ids = rows.map((row) => row.id);
    await forgetFacts(trx, workspace, ids);
    await sql`delete from conversation where workspace_id = ${workspace} and id = any(${ids})`.execute(
      trx,
    );
    await sql`delete from desk_write where workspace_id = ${workspace} and connection_id = ${id}`.execute(
      trx,
    );
    await sql`delete from connection_conversation where workspace_id = ${workspace} and connection_id = ${id}`.execute(
      trx,
    );
    return { conversations: ids.length };
  });
}
