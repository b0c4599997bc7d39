import { type Kysely, type RawBuilder, sql } from "kysely";
import { stableId } from "../../model/ids.ts";
import { type DeskWriteKind, WriteBackSettings } from "../../model/write_back.ts";
import { LAST_PROOF_AT } from "../outbox/columns.ts";
import {
  type Candidate,
  hasJustBroken,
  isDueSoon,
  longestLead,
  RECENT_MS,
} from "../outbox/plan.ts";
import { addMessages, type Keys, remindersOf } from "../outbox/remind.ts";
import { PROMISE_WITH_CONVERSATION } from "../queries/promise_rows.ts";
import type { Tables } from "../tables.ts";

/** A note or tag to be written down: its natural key. */
interface Wish {
  connection: string;
  bucket: number;
  conversation: string;
  kind: DeskWriteKind;
  about: string;
  due: string | null;
}

interface OfConnection {
  connection: string;
  settings: unknown;
  since: Date;
}

/**
 * Writes down what is to be written into help desks at an instant, with the messages that carry it: about
 * promises of all conversations, or about findings and promises of those that this transaction has just
 * written. History stays as it is: only what was said after it was switched on, and lately, is told.
 */
export async function planWrites(
  db: Kysely<Tables>,
  workspace: string,
  now: string,
  only: Keys | null,
): Promise<number> {
  const { rows } =
    await sql`select 1 from write_back where workspace_id = ${workspace} and bucket = 0
    and since is not null limit 1`.execute(db);
  if (rows.length === 0) return 0;
  const wishes = [
    ...(only === null ? [] : await ofFindings(db, workspace, now, only)),
    ...(await ofPromises(db, workspace, now, only)),
  ];
  return writeDown(db, workspace, wishes, now);
}

const among = (only: Keys): RawBuilder<unknown> =>
  sql`(c.bucket, c.id) in (select k.bucket, k.id from jsonb_to_recordset(${JSON.stringify(only)}::jsonb) as k(bucket int, id text))`;

/** Connections that brought `conversation c` and may write. */
const WRITABLE = sql`connection_conversation b on b.workspace_id = c.workspace_id and b.bucket = c.bucket and b.conversation_id = c.id
  join write_back w on w.workspace_id = b.workspace_id and w.bucket = 0 and w.connection_id = b.connection_id and w.since is not null`;

const known = (kind: RawBuilder<unknown>, about: RawBuilder<unknown>, due: RawBuilder<unknown>) =>
  sql`exists (select 1 from desk_write d where d.workspace_id = c.workspace_id and d.bucket = c.bucket
    and d.conversation_id = c.id and d.connection_id = w.connection_id and d.kind = ${kind} and d.about = ${about}
    and d.due is not distinct from ${due})`;

async function ofFindings(
  db: Kysely<Tables>,
  workspace: string,
  now: string,
  only: Keys,
): Promise<Wish[]> {
  const back = new Date(Date.parse(now) - RECENT_MS).toISOString();
  const { rows } = await sql<
    OfConnection & Pick<Wish, "bucket" | "conversation" | "about"> & { sin: string }
  >`
    select w.connection_id as connection, w.settings, w.since, f.bucket, f.conversation_id as conversation, f.id as about, f.sin
    from conversation c join ${WRITABLE}
    join finding f on f.workspace_id = c.workspace_id and f.bucket = c.bucket and f.conversation_id = c.id
    left join message m on m.workspace_id = f.workspace_id and m.bucket = f.bucket
      and m.conversation_id = f.conversation_id and m.id = f.message_id
    where c.workspace_id = ${workspace} and ${among(only)} and f.counted
      and coalesce(m.at, c.last_at) >= greatest(w.since, ${back}::timestamptz)
      and not exists (select 1 from verdict v where v.workspace_id = f.workspace_id and v.bucket = f.bucket
        and v.conversation_id = f.conversation_id and v.finding = f.id and v.verdict = 'wrong')
      and not ${known(sql`'finding'`, sql`f.id`, sql`null::timestamptz`)}`.execute(db);
  return rows.flatMap(({ settings: given, since: _since, sin, ...about }) => {
    const settings = WriteBackSettings.parse(given);
    const wanted =
      settings.findings && (settings.sins.length === 0 || settings.sins.some((one) => one === sin));
    return wanted ? withTag({ ...about, kind: "finding", due: null }, settings) : [];
  });
}

async function ofPromises(
  db: Kysely<Tables>,
  workspace: string,
  now: string,
  only: Keys | null,
): Promise<Wish[]> {
  const { settings: reminders } = await remindersOf(db, workspace);
  const instant = Date.parse(now);
  const ahead = new Date(instant + longestLead(reminders) * 60_000).toISOString();
  const back = new Date(instant - RECENT_MS).toISOString();
  const kind = sql`case p.state when 'open' then 'due_soon' else 'broken' end`;
  const lately =
    only === null
      ? sql`(p.due > ${back}::timestamptz or p.snoozed_until > ${back}::timestamptz)`
      : sql`true`;
  const { rows } = await sql<OfConnection & Candidate>`
    select w.connection_id as connection, w.settings, w.since, p.bucket, p.conversation_id as conversation, p.id as promise,
      p.state, p.owner, c.channel, p.due, p.made_at,
      case when p.state = 'broken' then greatest(p.due, p.snoozed_until, ${LAST_PROOF_AT}) end as broken_at
    from ${PROMISE_WITH_CONVERSATION} join ${WRITABLE}
    where c.workspace_id = ${workspace} and ${only === null ? sql`true` : among(only)} and p.data->>'debtor' <> 'third_party'
      and coalesce(p.snoozed_until <= ${now}::timestamptz, true) and (
      (p.state = 'open' and p.due > ${now}::timestamptz and p.due <= ${ahead}::timestamptz) or (p.state = 'broken' and ${lately}))
      and not ${known(kind, sql`p.id`, sql`p.due`)}`.execute(db);
  return rows.flatMap(({ settings: given, since, connection, ...candidate }) => {
    const settings = WriteBackSettings.parse(given);
    const isOpen = candidate.state === "open";
    const isDue = isOpen
      ? settings.due_soon && isDueSoon(candidate, reminders, instant)
      : hasJustBroken(candidate, since.getTime(), instant);
    if (!isDue) return [];
    const { bucket, conversation, promise, due } = candidate;
    const about = {
      connection,
      bucket,
      conversation,
      about: promise,
      due: due?.toISOString() ?? null,
    };
    if (isOpen) return [{ ...about, kind: "due_soon" as const }];
    const { assign } = settings;
    return [
      ...(settings.broken ? withTag({ ...about, kind: "broken" }, settings) : []),
      ...(assign === null ? [] : [{ ...about, kind: "assignment" as const, about: assign }]),
    ];
  });
}

function withTag(wish: Wish, { tag }: WriteBackSettings): Wish[] {
  return tag === null ? [wish] : [wish, { ...wish, kind: "tag", about: tag, due: null }];
}

async function writeDown(
  db: Kysely<Tables>,
  workspace: string,
  wishes: readonly Wish[],
  now: string,
): Promise<number> {
  if (wishes.length === 0) return 0;
  const rows = wishes.map((wish) => ({ ...wish, id: writeId(workspace, wish) }));
  const { rows: written } = await sql<Wish & { id: string }>`
    insert into desk_write (workspace_id, bucket, conversation_id, id, connection_id, kind, about, due, created_at)
    select ${workspace}, bucket, conversation, id, connection, kind, about, due, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as w(bucket int, conversation text, id text, connection text, kind text, about text, due timestamptz)
    on conflict do nothing returning bucket, conversation_id as conversation, id, connection_id as connection`.execute(
    db,
  );
  await addMessages(
    db,
    workspace,
    written.map((one) => carrying("desk_note", one)),
    now,
  );
  return written.length;
}

/** The message by which a write, or its taking back, leaves. */
export function carrying(
  kind: "desk_note" | "desk_undo",
  {
    bucket,
    conversation,
    id,
    connection,
  }: Pick<Wish, "bucket" | "conversation" | "connection"> & { id: string },
) {
  const about = { bucket, conversation, promise: null, survey: id, due: null };
  return { ...about, kind, channel: "desk" as const, recipient: connection };
}

/** The same natural key gives the same id in every process. */
function writeId(workspace: string, { connection, conversation, kind, about, due }: Wish): string {
  return stableId("note", workspace, connection, conversation, kind, about, due ?? "");
}
