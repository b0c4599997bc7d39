import { type Kysely, sql, type Transaction } from "kysely";
import type { ConnectionKind } from "../../model/connections.ts";
import { storable } from "../storable.ts";
import type { Tables } from "../tables.ts";
import type { Lease } from "../connections/types.ts";
import type { WaitingEvent, Webhooks } from "./types.ts";

/** No help desk repeats an event later than this. */
const REMEMBERED_DAYS = 7;

/** Events of webhooks over an open database. */
export function webhooksOver(db: Kysely<Tables>): Webhooks {
  return {
    async target(connection) {
      const { rows } = await sql<{
        workspace: string;
        kind: ConnectionKind;
        secrets: string | null;
      }>`
        select workspace_id as workspace, kind, secrets from connection where id = ${connection}`.execute(
        db,
      );
      return rows[0] ?? null;
    },
    async keep(events) {
      // One statement, one commit. A connection that waits after a failure is not woken: it was told how long to wait. The order is that of arrival: within it a microsecond apart, and after those that wait, also of a clock that was ahead.
      await sql`with told as (
          select e.*, row_number() over () as n from jsonb_to_recordset(${JSON.stringify(storable(events))}::jsonb)
            as e(workspace text, connection text, id text, conversation text, body text)),
        kept as (insert into webhook_event (workspace_id, connection_id, id, conversation, body, received_at)
          select c.workspace_id, c.id, e.id, e.conversation, e.body, greatest(clock_timestamp(), (select max(w.received_at) from webhook_event w
            where w.workspace_id = c.workspace_id and w.connection_id = c.id and w.done_at is null)) + e.n * interval '1 microsecond'
          from told e join connection c on c.workspace_id = e.workspace and c.bucket = 0 and c.id = e.connection
          order by e.n on conflict do nothing returning connection_id)
        update connection c set next_at = now() from (select distinct workspace, connection from told) as t
        where c.workspace_id = t.workspace and c.bucket = 0 and c.id = t.connection and c.next_at > now() and c.failures = 0`.execute(
        db,
      );
    },
    async backlog(workspace, connection, most) {
      const { rows } = await sql<{
        n: number;
      }>`select count(*)::int as n from (select 1 from webhook_event
        where workspace_id = ${workspace} and connection_id = ${connection} and done_at is null limit ${most}) as first`.execute(
        db,
      );
      return rows[0]?.n ?? 0;
    },
    async waiting(workspace, connection, most) {
      const { rows } = await sql<WaitingEvent>`select id, conversation, body from webhook_event
        where workspace_id = ${workspace} and connection_id = ${connection} and done_at is null
        order by received_at limit ${most}`.execute(db);
      return rows;
    },
    async tidy(workspace, connection) {
      await sql`delete from webhook_event where workspace_id = ${workspace} and bucket = 0 and connection_id = ${connection}
        and done_at < now() - make_interval(days => ${REMEMBERED_DAYS})`.execute(db);
    },
  };
}

/** Takes events off, in the transaction that stores what came of them. */
export async function takeOff(
  trx: Transaction<Tables>,
  { workspace, id }: Pick<Lease, "workspace" | "id">,
  events: readonly string[],
): Promise<void> {
  if (events.length === 0) return;
  await sql`update webhook_event set done_at = now(), body = null where workspace_id = ${workspace} and bucket = 0
    and connection_id = ${id} and id = any(${[...events]})`.execute(trx);
}

/**
 * Events that wait are of no use without the person whom they name. A desk tells its own id of a conversation:
 * events are those of the connections that brought it, or where none did, of its kind.
 */
export async function eraseEvents(
  trx: Transaction<Tables>,
  workspace: string,
  erased: readonly { id: string }[],
  patterns: readonly string[],
): Promise<void> {
  const brought = sql`connection_conversation b where b.workspace_id = c.workspace_id and b.bucket = c.bucket
        and b.conversation_id = c.id`;
  await sql`delete from webhook_event e where e.workspace_id = ${workspace} and (e.body ilike any(${[...patterns]})
    or exists (select 1 from conversation c join connection k on k.workspace_id = c.workspace_id and k.bucket = 0 and k.id = e.connection_id
      where c.workspace_id = ${workspace} and c.id = any(${erased.map(({ id }) => id)})
      and e.conversation = coalesce(c.body->'source'->>'id', c.id)
      and (exists (select 1 from ${brought} and b.connection_id = e.connection_id)
        or (coalesce(c.body->'source'->>'kind', k.kind) = k.kind and not exists (select 1 from ${brought})))))`.execute(
    trx,
  );
}
