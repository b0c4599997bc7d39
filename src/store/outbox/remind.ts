import { type Kysely, sql } from "kysely";
import { stableId } from "../../model/ids.ts";
import { ReminderSettings } from "../../model/reminders.ts";
import { PROMISE_WITH_CONVERSATION } from "../queries/promise_rows.ts";
import type { Tables } from "../tables.ts";
import { LAST_PROOF_AT, OWNER_KEY } from "./columns.ts";
import { type Candidate, longestLead, RECENT_MS, remindersFor } from "./plan.ts";
import type { NewMessage, StoredReminders } from "./types.ts";

/** Conversations to which a look is confined, as rows for `jsonb_to_recordset`. */
export type Keys = readonly { bucket: number; id: string }[];

export async function remindersOf(db: Kysely<Tables>, workspace: string): Promise<StoredReminders> {
  const { rows } = await sql<{
    settings: unknown;
    secrets: StoredReminders["secrets"];
    since: Date;
  }>`select settings, secrets, since from reminder_settings where workspace_id = ${workspace} and bucket = 0`.execute(
    db,
  );
  const [row] = rows;
  return {
    settings: ReminderSettings.parse(row?.settings ?? {}),
    secrets: row?.secrets ?? {},
    since: row?.since.toISOString() ?? null,
  };
}

/**
 * Writes the reminders that an instant calls for: of all promises, or of the conversations that this
 * transaction has just written, whose later words may have broken a promise of long ago.
 */
export async function writeReminders(
  db: Kysely<Tables>,
  workspace: string,
  now: string,
  only: Keys | null,
): Promise<number> {
  const stored = await remindersOf(db, workspace);
  if (stored.since === null || Object.keys(stored.secrets).length === 0) return 0;
  const found = await candidatesOf(db, workspace, now, longestLead(stored.settings), only);
  return addMessages(db, workspace, remindersFor(found, stored, now), now);
}

async function candidatesOf(
  db: Kysely<Tables>,
  workspace: string,
  now: string,
  lead: number,
  only: Keys | null,
): Promise<Candidate[]> {
  const ahead = new Date(Date.parse(now) + lead * 60_000).toISOString();
  const back = new Date(Date.parse(now) - RECENT_MS).toISOString();
  const among =
    only === null
      ? sql`true`
      : sql`(p.bucket, p.conversation_id) in (select k.bucket, k.id from jsonb_to_recordset(${JSON.stringify(only)}::jsonb) as k(bucket int, id text))`;
  const asleep = sql.ref("p.snoozed_until");
  const broken =
    only === null
      ? sql`(p.due > ${back}::timestamptz or ${asleep} > ${back}::timestamptz)`
      : sql`true`;
  const { rows } = await sql<Candidate>`
    select p.bucket, p.conversation_id as conversation, p.id as promise, p.state, p.owner, c.channel, p.due, p.made_at,
      case when p.state = 'broken' then greatest(p.due, ${asleep}, ${LAST_PROOF_AT}) end as broken_at
    from ${PROMISE_WITH_CONVERSATION}
    where p.workspace_id = ${workspace} and ${among} and p.data->>'debtor' <> 'third_party'
      and coalesce(${asleep} <= ${now}::timestamptz, true) and (
      (p.state = 'open' and p.due > ${now}::timestamptz and p.due <= ${ahead}::timestamptz) or (p.state = 'broken' and ${broken}))
      and not exists (select 1 from outbox o where o.workspace_id = p.workspace_id and o.bucket = p.bucket
        and o.conversation_id = p.conversation_id and o.promise = p.id and o.due is not distinct from p.due
        and o.kind = ${KIND} and o.owner_key in ('', ${OWNER_KEY}))
      and not exists (select 1 from reminded r where r.workspace_id = p.workspace_id and r.bucket = p.bucket
        and r.conversation_id = p.conversation_id and r.promise = p.id and r.due = coalesce(p.due, '-infinity')
        and r.kind = ${KIND} and r.owner_key in ('', ${OWNER_KEY}))`.execute(db);
  return rows;
}

const KIND = sql.raw("case p.state when 'open' then 'due_soon' else 'broken' end");

/** Writes messages under ids made of their natural keys; those that exist stay as they are. */
export async function addMessages(
  db: Kysely<Tables>,
  workspace: string,
  messages: readonly NewMessage[],
  now: string,
): Promise<number> {
  if (messages.length === 0) return 0;
  const rows = messages.map((message) => ({ ...message, id: messageId(workspace, message) }));
  const { rows: written } = await sql`
    insert into outbox (workspace_id, bucket, id, kind, conversation_id, promise, survey, due, owner_key, channel, recipient, created_at, next_at)
    select ${workspace}, p.bucket, id, kind, conversation, promise, survey, due, case when owner is null then '' else ${OWNER_KEY} end,
      channel, recipient, ${now}::timestamptz, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as p(bucket int, id text, kind text, conversation text, promise text, survey text, due timestamptz, owner text, channel text, recipient text)
    on conflict do nothing returning id`.execute(db);
  return written.length;
}

/** The id of a message: the same natural key gives the same id in every process. */
function messageId(
  workspace: string,
  { kind, conversation, promise, survey, due, channel, recipient }: NewMessage,
): string {
  const about = [conversation ?? "", survey ?? promise ?? "", due ?? ""];
  return stableId("msg", workspace, kind, ...about, channel, recipient);
}
