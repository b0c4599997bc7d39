import { type Kysely, sql } from "kysely";
import type { MessageView } from "../../model/reminders.ts";
import type { Tables } from "../tables.ts";
import { takeTurn } from "../turn.ts";
import { morningOf } from "./morning.ts";
import { promiseNow } from "./promise_now.ts";
import { addMessages, remindersOf, writeReminders } from "./remind.ts";
import type { MessageQuery, Outbox, Outcome, TakenMessage } from "./types.ts";

/** The outbox over an open database. */
export function outboxOver(db: Kysely<Tables>): Outbox {
  return {
    settings: (workspace) => remindersOf(db, workspace),
    async saveSettings(workspace, settings, secrets, at) {
      await sql`insert into reminder_settings (workspace_id, settings, secrets, since)
        values (${workspace}, ${JSON.stringify(settings)}::jsonb, ${JSON.stringify(secrets)}::jsonb, ${at}::timestamptz)
        on conflict (workspace_id, bucket) do update set settings = excluded.settings, secrets = excluded.secrets`.execute(
        db,
      );
    },
    remind: (workspace, now) =>
      db.transaction().execute(async (trx) => {
        await takeTurn(trx, workspace);
        return writeReminders(trx, workspace, now, null);
      }),
    preview: (workspace, now) => preview(db, workspace, now),
    promise: (workspace, conversation, promise) => promiseNow(db, workspace, conversation, promise),
    morning: (workspace, day, owners) => morningOf(db, workspace, day, owners),
    add: (workspace, messages, now) => addMessages(db, workspace, messages, now),
    take: (now, until) => take(db, now, until),
    settle: (message, outcome) => settle(db, message, outcome),
    prune: (workspace, before, limit) => prune(db, workspace, before, limit),
    list: (workspace, query) => list(db, workspace, query),
    replay: (workspace, id, now) => replay(db, workspace, id, now),
  };
}

/** Writes the reminders, reads them, and takes all back. */
async function preview(
  db: Kysely<Tables>,
  workspace: string,
  now: string,
): Promise<TakenMessage[]> {
  const trx = await db.startTransaction().execute();
  try {
    await takeTurn(trx, workspace);
    await writeReminders(trx, workspace, now, null);
    const { rows } = await sql<TakenRow>`
      select ${TAKEN} from outbox o where o.workspace_id = ${workspace} and o.state = 'waiting'
      order by o.next_at, o.id`.execute(trx);
    return rows.map(asTaken);
  } finally {
    await trx.rollback().execute();
  }
}

const TAKEN = sql.raw(
  "o.workspace_id as workspace, o.bucket, o.id, o.kind, o.conversation_id as conversation, o.promise, o.survey, o.due, o.owner_key, o.channel, o.recipient, o.attempts",
);

function asTaken(row: TakenRow): TakenMessage {
  return { ...row, due: row.due?.toISOString() ?? null };
}

interface TakenRow extends Omit<TakenMessage, "due"> {
  due: Date | null;
}

/**
 * Rows that another sender is just taking are passed over, so nobody waits and nobody takes the same. The row is
 * chosen apart from the update: joined with it, it may be chosen anew for every row that the plan looks at, and
 * all of them are taken where one is given back.
 */
async function take(db: Kysely<Tables>, now: string, until: string): Promise<TakenMessage | null> {
  const { rows } = await sql<TakenRow>`
    with first as materialized (select workspace_id, bucket, id from outbox
      where state = 'waiting' and next_at <= ${now}::timestamptz
        and (claimed_until is null or claimed_until <= ${now}::timestamptz)
      order by next_at, id limit 1 for update skip locked)
    update outbox o set attempts = o.attempts + 1, claimed_until = ${until}::timestamptz
    from first where o.workspace_id = first.workspace_id and o.bucket = first.bucket and o.id = first.id
    returning ${TAKEN}`.execute(db);
  const [row] = rows;
  return row === undefined ? null : asTaken(row);
}

async function settle(
  db: Kysely<Tables>,
  { workspace, bucket, id, attempts }: TakenMessage,
  outcome: Outcome,
): Promise<boolean> {
  const sent = outcome.state === "sent" ? outcome.at : null;
  const next = outcome.state === "waiting" ? outcome.next : null;
  const error = outcome.state === "sent" ? null : outcome.error;
  // Put off is not tried.
  const untried = outcome.state === "waiting" && outcome.error === null ? 1 : 0;
  const { rows } = await sql`
    update outbox set state = ${outcome.state}, claimed_until = null, sent_at = ${sent}::timestamptz,
      error = ${error}, next_at = coalesce(${next}::timestamptz, next_at), attempts = attempts - ${untried}::int
    where workspace_id = ${workspace} and bucket = ${bucket} and id = ${id}
      and state = 'waiting' and attempts = ${attempts} returning id`.execute(db);
  return rows.length > 0;
}

/** Both in one statement: a message goes only when what it reminded of is remembered. */
async function prune(
  db: Kysely<Tables>,
  workspace: string,
  before: string,
  limit: number,
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    with gone as (
      delete from outbox o using (
        select bucket, id from outbox
        where workspace_id = ${workspace} and state in ('sent', 'dropped')
          and created_at < ${before}::timestamptz and coalesce(sent_at, next_at) < ${before}::timestamptz
        order by created_at limit ${limit}) as old
      where o.workspace_id = ${workspace} and o.bucket = old.bucket and o.id = old.id returning o.*),
    kept as (
      insert into reminded (workspace_id, bucket, conversation_id, promise, kind, due, owner_key)
      select distinct workspace_id, bucket, conversation_id, promise, kind, coalesce(due, '-infinity'), owner_key
      from gone where promise is not null and kind in ('due_soon', 'broken') on conflict do nothing)
    select count(*)::int as n from gone`.execute(db);
  return rows[0]?.n ?? 0;
}

type ListRow = { [K in keyof MessageView]: MessageView[K] } & {
  due: Date | null;
  created_at: Date;
  next_at: Date;
  sent_at: Date | null;
};

async function list(
  db: Kysely<Tables>,
  workspace: string,
  { state, limit }: MessageQuery,
): Promise<MessageView[]> {
  const inState = state === undefined ? sql`true` : sql`state = ${state}`;
  const { rows } = await sql<ListRow>`
    select id, kind, conversation_id as conversation, promise, due, channel, recipient, state, attempts,
      created_at, next_at, sent_at, error
    from outbox where workspace_id = ${workspace} and ${inState}
    order by created_at desc, id limit ${limit}`.execute(db);
  return rows.map((row) => ({
    ...row,
    due: row.due?.toISOString() ?? null,
    created_at: row.created_at.toISOString(),
    next_at: row.next_at.toISOString(),
    sent_at: row.sent_at?.toISOString() ?? null,
  }));
}

async function replay(
  db: Kysely<Tables>,
  workspace: string,
  id: string | null,
  now: string,
): Promise<number> {
  const which = id === null ? sql`true` : sql`id = ${id}`;
  const { rows } = await sql`
    update outbox set state = 'waiting', attempts = 0, next_at = ${now}::timestamptz, claimed_until = null
    where workspace_id = ${workspace} and state = 'failed' and ${which} returning id`.execute(db);
  return rows.length;
}
