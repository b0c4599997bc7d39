import { type Kysely, sql } from "kysely";
import { type DeskWriteView, isOn, WriteBackSettings } from "../../model/write_back.ts";
import { notThere } from "../connections/rows.ts";
import { addMessages } from "../outbox/remind.ts";
import type { Tables } from "../tables.ts";
import { takeTurn } from "../turn.ts";
import { carrying, planWrites } from "./plan.ts";
import type { StoredWrite, WriteBack, WritesQuery } from "./types.ts";

/** What is written into help desks, over an open database. */
export function writeBackOver(db: Kysely<Tables>): WriteBack {
  const settings: WriteBack["settings"] = async (workspace, connection) => {
    const { rows } = await sql<{
      settings: unknown;
      since: Date | null;
    }>`select settings, since from write_back
      where workspace_id = ${workspace} and bucket = 0 and connection_id = ${connection}`.execute(
      db,
    );
    const [row] = rows;
    return {
      settings: WriteBackSettings.parse(row?.settings ?? {}),
      since: row?.since?.toISOString() ?? null,
    };
  };
  return {
    settings,
    async saveSettings(workspace, connection, given, now) {
      const since = isOn(given) ? now : null;
      const { rows } =
        await sql`insert into write_back (workspace_id, connection_id, settings, since)
        select c.workspace_id, c.id, ${JSON.stringify(given)}::jsonb, ${since}::timestamptz from connection c
        where c.workspace_id = ${workspace} and c.bucket = 0 and c.id = ${connection}
        on conflict (workspace_id, bucket, connection_id) do update set settings = excluded.settings,
          since = case when excluded.since is null then null else coalesce(write_back.since, excluded.since) end
        returning connection_id`.execute(db);
      if (rows.length === 0) throw notThere();
    },
    plan: (workspace, now) =>
      db.transaction().execute(async (trx) => {
        await takeTurn(trx, workspace);
        return planWrites(trx, workspace, now, null);
      }),
    read: (workspace, id) => read(db, workspace, id),
    list: (workspace, query) => list(db, workspace, query),
    async next(workspace, connection, now) {
      const { per_minute } = (await settings(workspace, connection)).settings;
      const { rows } = await sql<{ next: Date | null }>`select greatest(
          case when used >= ${per_minute}::int then minute + interval '1 minute' end, not_before) as next
        from write_back where workspace_id = ${workspace} and bucket = 0 and connection_id = ${connection}
          and (not_before > ${now}::timestamptz or (used >= ${per_minute}::int and minute + interval '1 minute' > ${now}::timestamptz))`.execute(
        db,
      );
      return rows[0]?.next?.toISOString() ?? null;
    },
    async count(workspace, connection, now) {
      const { per_minute } = (await settings(workspace, connection)).settings;
      const isOver = sql`minute + interval '1 minute' <= ${now}::timestamptz`;
      const { rows } =
        await sql`update write_back set used = case when ${isOver} then 1 else used + 1 end,
          minute = case when ${isOver} then ${now}::timestamptz else minute end
        where workspace_id = ${workspace} and bucket = 0 and connection_id = ${connection}
          and not_before <= ${now}::timestamptz and (${isOver} or used < ${per_minute}::int)
        returning used`.execute(db);
      return rows.length > 0;
    },
    async pause(workspace, connection, until) {
      await sql`update write_back set not_before = greatest(not_before, ${until}::timestamptz)
        where workspace_id = ${workspace} and bucket = 0 and connection_id = ${connection}`.execute(
        db,
      );
    },
    async keepFormer(workspace, id, former) {
      await sql`update desk_write set former = coalesce(former, ${former})
        where workspace_id = ${workspace} and id = ${id}`.execute(db);
    },
    async settle(workspace, id, outcome, now) {
      const where = sql`workspace_id = ${workspace} and id = ${id}`;
      if (outcome.state === "written")
        await sql`update desk_write set note = ${outcome.note}, written_at = ${now}::timestamptz,
          state = case when state = 'waiting' then 'written' else state end where ${where}`.execute(
          db,
        );
      else
        await sql`update desk_write set state = ${outcome.state},
          undone_at = case when ${outcome.state === "undone"}::boolean then ${now}::timestamptz end
          where ${where} and state = 'undoing'`.execute(db);
    },
    undo: (workspace, { connection, write }, by, now) =>
      db.transaction().execute(async (trx) => {
        await takeTurn(trx, workspace);
        const which = write === null ? sql`true` : sql`d.id = ${write}`;
        const { rows } = await sql<{
          bucket: number;
          conversation: string;
          id: string;
          connection: string;
        }>`
          update desk_write d set state = 'undoing', undone_by = ${by}
          where d.workspace_id = ${workspace} and d.connection_id = ${connection} and ${which}
            and (d.state = 'written' or (d.state = 'waiting' and exists (select 1 from outbox o
              where ${CARRIER} and o.kind = 'desk_note' and o.state <> 'dropped')))
          returning d.bucket, d.conversation_id as conversation, d.id, d.connection_id as connection`.execute(
          trx,
        );
        await addMessages(
          trx,
          workspace,
          rows.map((one) => carrying("desk_undo", one)),
          now,
        );
        return rows.length;
      }),
    async notes(workspace, connection, conversations) {
      const { rows } = await sql<{ note: string }>`select note from desk_write
        where workspace_id = ${workspace} and connection_id = ${connection}
          and conversation_id = any(${[...conversations]}) and note is not null`.execute(db);
      return new Set(rows.map(({ note }) => note));
    },
  };
}

/** Messages `o` that carry `desk_write d`. */
const CARRIER = sql`o.workspace_id = d.workspace_id and o.bucket = d.bucket and o.conversation_id = d.conversation_id and o.survey = d.id`;

type ReadRow = Omit<StoredWrite, "due"> & { due: Date | null };

async function read(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
): Promise<StoredWrite | null> {
  const { rows } =
    await sql<ReadRow>`select d.id, d.connection_id as connection, d.conversation_id as conversation,
      d.kind, d.about, d.due, d.state, d.former, coalesce(c.body->'source'->>'id', d.conversation_id) as at_desk,
      exists (select 1 from promise p where p.workspace_id = d.workspace_id and p.bucket = d.bucket
        and p.conversation_id = d.conversation_id and p.state = 'broken' and p.due is not distinct from d.due) as is_broken,
      exists (select 1 from outbox o where ${CARRIER} and o.kind = 'desk_note'
        and o.state = 'waiting' and o.claimed_until is not null) as in_hand
    from desk_write d left join conversation c on c.workspace_id = d.workspace_id and c.bucket = d.bucket and c.id = d.conversation_id
    where d.workspace_id = ${workspace} and d.id = ${id}`.execute(db);
  const [row] = rows;
  return row === undefined ? null : { ...row, due: row.due?.toISOString() ?? null };
}

type ViewRow = {
  [K in keyof DeskWriteView]: K extends `${string}_at` ? Date | null : DeskWriteView[K];
} & { created_at: Date };

/** Whether it waits, failed or was dropped, the message says that carries it. */
async function list(
  db: Kysely<Tables>,
  workspace: string,
  { connection, conversation, limit }: WritesQuery,
): Promise<DeskWriteView[]> {
  const ofConnection = connection === undefined ? sql`true` : sql`d.connection_id = ${connection}`;
  const ofConversation =
    conversation === undefined ? sql`true` : sql`d.conversation_id = ${conversation}`;
  const { rows } =
    await sql<ViewRow>`select d.id, d.connection_id as connection, d.conversation_id as conversation, d.kind, d.about,
      case when d.state = 'waiting' then coalesce(o.state, 'dropped') when d.state = 'undoing' and o.state = 'failed' then 'failed'
        else d.state end as state,
      d.note, d.former, o.error, d.created_at, d.written_at, d.undone_at, d.undone_by
    from desk_write d left join outbox o on ${CARRIER}
      and o.kind = case when d.state in ('waiting', 'written') then 'desk_note' else 'desk_undo' end
    where d.workspace_id = ${workspace} and ${ofConnection} and ${ofConversation}
    order by d.created_at desc, d.id limit ${limit}`.execute(db);
  return rows.map((row) => ({
    ...row,
    created_at: row.created_at.toISOString(),
    written_at: row.written_at?.toISOString() ?? null,
    undone_at: row.undone_at?.toISOString() ?? null,
  }));
}
