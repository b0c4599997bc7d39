import { type Kysely, sql } from "kysely";
import type { ConnectionAction, ConnectionProblem } from "../../model/connections.ts";
import type { Config } from "../../model/config.ts";
import { AmendsError } from "../../model/errors.ts";
import { storable } from "../storable.ts";
import type { Tables } from "../tables.ts";
import { eraseBrought } from "./erase.ts";
import { savePage } from "./page.ts";
import { COLUMNS, notThere, type Row, toStored } from "./rows.ts";
import type { Connections, Lease, StoredChange, StoredConnection } from "./types.ts";

/** A lease that is not renewed for so long has lost its process; a loaded machine may be silent for a while. */
const LEASE_SECONDS = 60;

/** Connections over an open database. */
export function connectionsOver(
  db: Kysely<Tables>,
  config: (workspace: string) => Promise<Config>,
): Connections {
  return {
    async list(workspace) {
      const { rows } = await sql<Row>`select ${COLUMNS} from connection c
        where workspace_id = ${workspace} and bucket = 0 order by created_at, id`.execute(db);
      return rows.map(toStored);
    },
    get: (workspace, id) => get(db, workspace, id),
    async problems(workspace, id, limit) {
      const { rows } = await sql<Omit<ConnectionProblem, "at"> & { at: Date }>`
        select place, reason, hint, at from connection_problem
        where workspace_id = ${workspace} and bucket = 0 and connection_id = ${id}
        order by at desc, place limit ${limit}`.execute(db);
      return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
    },
    async add(workspace, { id, kind, name, settings, secrets }) {
      await sql`insert into connection (workspace_id, id, kind, name, settings, secrets, state, since, created_at, next_at)
        select w.workspace_id, ${id}, ${kind}, ${storable(name)}, ${JSON.stringify(storable(settings))}::jsonb, ${secrets},
          'backfilling', now(), now(), now() from workspace w where w.workspace_id = ${workspace} and w.bucket = 0`.execute(
        db,
      );
    },
    change: (workspace, id, change) => changeOf(db, workspace, id, change),
    steer: (workspace, id, action) => steer(db, workspace, id, action),
    erase: (workspace, id) => eraseBrought(db, workspace, id),
    async claimRenewal(workspace, id, secrets, seconds) {
      const { rows } =
        await sql`update connection set renewing_until = now() + make_interval(secs => ${seconds}::int)
        where workspace_id = ${workspace} and bucket = 0 and id = ${id} and secrets = ${secrets}
          and coalesce(renewing_until <= now(), true) returning id`.execute(db);
      return rows.length > 0;
    },
    async endRenewal(workspace, id, { before, after }) {
      const { rows } =
        await sql`update connection set secrets = coalesce(${after}, secrets), renewing_until = null
        where workspace_id = ${workspace} and bucket = 0 and id = ${id} and secrets = ${before}
        returning id`.execute(db);
      return rows.length > 0;
    },
    async wake(workspace, id) {
      await sql`update connection set next_at = now() where workspace_id = ${workspace} and bucket = 0 and id = ${id} and next_at > now()`.execute(
        db,
      );
    },

    take: () => take(db),
    async renew(lease, upToDate) {
      const { rows } =
        await sql`update connection set lease_until = now() + make_interval(secs => ${LEASE_SECONDS}::int),
          looked_at = case when ${upToDate}::boolean then now() else looked_at end
        where ${isHeld(lease)} returning id`.execute(db);
      return rows.length > 0;
    },
    savePage: async (lease, items, page) =>
      savePage(db, { lease, items, page, config: await config(lease.workspace) }),
    async caughtUp(lease) {
      await sql`update connection set state = 'following', looked_at = now(), to_come = 0, reached_at = null, failures = 0,
        error = null, hint = null, error_at = null where ${isHeld(lease)}`.execute(db);
    },
    async failed(lease, { reason, hint, retrySeconds }) {
      const wait = retrySeconds ?? 0;
      await sql`update connection set failures = failures + 1, error = ${reason}, hint = ${hint}, error_at = now(),
        state = case when ${retrySeconds === null}::boolean then 'error' else state end,
        next_at = now() + make_interval(secs => ${wait}::double precision), lease = null, lease_until = null
        where ${isHeld(lease)}`.execute(db);
    },
    async release(lease, seconds) {
      await sql`update connection set lease = null, lease_until = null, next_at = now() +
          case when exists (select 1 from webhook_event e where e.workspace_id = connection.workspace_id
            and e.connection_id = connection.id and e.done_at is null) then interval '0'
          else make_interval(secs => ${seconds}::double precision) end
        where ${isHeld(lease)}`.execute(db);
    },
  };
}

const isHeld = ({ workspace, id, lease }: Lease) =>
  sql`workspace_id = ${workspace} and bucket = 0 and id = ${id} and lease = ${lease} and state in ('backfilling', 'following')`;

async function get(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
): Promise<StoredConnection | null> {
  const { rows } = await sql<Row>`select ${COLUMNS} from connection c
    where workspace_id = ${workspace} and bucket = 0 and id = ${id}`.execute(db);
  return rows[0] === undefined ? null : toStored(rows[0]);
}

/** The row is chosen apart from the update, as in the outbox; rows that another is just taking are passed over. */
async function take(db: Kysely<Tables>) {
  const { rows } = await sql<Row & { lease: string }>`
    with first as materialized (select workspace_id, bucket, id from connection
      where state in ('backfilling', 'following') and next_at <= now() and (lease_until is null or lease_until <= now())
      order by state desc, next_at, id limit 1 for update skip locked)
    update connection c set lease = gen_random_uuid()::text, lease_until = now() + make_interval(secs => ${LEASE_SECONDS}::int)
    from first where c.workspace_id = first.workspace_id and c.bucket = first.bucket and c.id = first.id
    returning ${COLUMNS}, c.lease`.execute(db);
  const [row] = rows;
  return row === undefined ? null : { ...toStored(row), lease: row.lease };
}

/** Whoever works on it finds its lease gone at the next page. */
const FREED = sql`lease = null, lease_until = null`;
/** It begins to read, and its pace is counted from now on. */
const BEGUN = sql`since = now(), messages_before = messages, next_at = now(), failures = 0, error = null, hint = null, error_at = null,
      begun_to_come = null, begun_at = null`;

async function changeOf(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  { name, settings, secrets, anew = false }: StoredChange,
): Promise<void> {
  const given = settings === undefined ? null : JSON.stringify(storable(settings));
  const begins =
    settings === undefined && secrets === undefined
      ? sql``
      : sql`, ${FREED}, ${BEGUN},
      cursor = case when ${anew}::boolean then null else cursor end,
      most_to_come = case when ${anew}::boolean then null else most_to_come end,
      state = case when state in ('following', 'error') then 'backfilling' else state end`;
  const { rows } =
    await sql`update connection set name = coalesce(${name === undefined ? null : storable(name)}, name),
      settings = coalesce(${given}::jsonb, settings), secrets = coalesce(${secrets ?? null}, secrets),
      renewing_until = null ${begins}
    where workspace_id = ${workspace} and bucket = 0 and id = ${id} returning id`.execute(db);
  if (rows.length === 0) throw notThere();
}

async function steer(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  action: ConnectionAction,
): Promise<void> {
  const before = await get(db, workspace, id);
  if (before === null) throw notThere();
  if (action === "resume" && before.secrets === null)
    throw new AmendsError("conflict", "A connection without its password cannot be resumed.", {
      hint: "Enter the password again.",
    });
  if (action === "pause" && before.state === "disconnected")
    throw new AmendsError("conflict", "The connection is disconnected.");
  const where = sql`workspace_id = ${workspace} and bucket = 0 and id = ${id}`;
  if (action === "pause") {
    await sql`update connection set state = 'paused', ${FREED} where ${where}`.execute(db);
  } else if (action === "disconnect") {
    await sql`with dropped as (delete from webhook_event where workspace_id = ${workspace} and bucket = 0
        and connection_id = ${id} and done_at is null)
      update connection set state = 'disconnected', secrets = null, ${FREED} where ${where}`.execute(
      db,
    );
  } else {
    await sql`update connection set state = 'backfilling', ${BEGUN}
      where ${where} and state in ('paused', 'error', 'disconnected')`.execute(db);
  }
}
