import { type Kysely, sql, type Transaction } from "kysely";
import type { Config } from "../../model/config.ts";
import type { ProgressUnit } from "../../model/connections.ts";
import { Superseded } from "../queue/types.ts";
import { storedInstant } from "../rows.ts";
import { storable } from "../storable.ts";
import type { Tables } from "../tables.ts";
import type { Reviewed, Written } from "../types.ts";
import { takeOff } from "../webhooks/index.ts";
import { keysOf, writeBatch } from "../write.ts";
import { planWrites } from "../write_back/plan.ts";
import type { Lease, PageEnd } from "./types.ts";

/** The first so many problems of a connection are kept. */
const MOST_PROBLEMS = 1000;

interface Page {
  lease: Lease;
  items: readonly Reviewed[];
  page: PageEnd;
  config: Config;
}

/** See {@link Connections.savePage}. */
export function savePage(
  db: Kysely<Tables>,
  { lease, items, page, config }: Page,
): Promise<Written> {
  return writeBatch(db, lease.workspace, items, config, {
    whole: true,
    also: async (trx) => {
      await advance(trx, lease, items, page);
      await takeOff(trx, lease, page.events ?? []);
      await noteProblems(trx, lease, page);
      await noteBrought(trx, lease, page);
      await planBrought(trx, lease, items);
    },
  });
}

/** Moves the cursor on; throws when the connection was paused, changed or given to somebody else. */
async function advance(
  trx: Transaction<Tables>,
  { workspace, id, lease }: Lease,
  items: readonly Reviewed[],
  { cursor, left, unit, reached, messages, problems, ids, events }: PageEnd,
): Promise<void> {
  const next = sql`${JSON.stringify(storable(cursor))}::jsonb`;
  const told = events !== undefined;
  // A page may be stored again whose commit was lost on its way back: it is counted once.
  const counted = sql`case when ${told}::boolean or cursor is distinct from ${next} then 1 else 0 end`;
  const { rows } = await sql`update connection set
      cursor = case when ${told}::boolean then cursor else ${next} end, ${told ? sql`` : progressed(left, unit, reached)}
      conversations = conversations + ${counted} * ${ids.length}::int, messages = messages + ${counted} * ${messages}::int,
      problems = problems + ${counted} * ${problems.length}::int, last_message_at = greatest(last_message_at, ${latestOf(items)}::timestamptz),
      failures = 0, error = null, hint = null, error_at = null
    where workspace_id = ${workspace} and bucket = 0 and id = ${id} and lease = ${lease}
      and state in ('backfilling', 'following') returning id`.execute(trx);
  if (rows.length === 0) throw new Superseded();
}

/** What was to come in another unit tells nothing about what is to come now. */
function progressed(left: number | null, unit: ProgressUnit = "messages", reached?: string) {
  const same = sql`to_come_unit = ${unit}`;
  const begins = sql`(${left}::int is not null and (begun_to_come is null or not (${same})))`;
  return sql`to_come = ${left}::int, to_come_unit = ${unit}, reached_at = ${reached ?? null}::timestamptz,
      most_to_come = case when ${same} then greatest(most_to_come, ${left}::int) else ${left}::int end,
      begun_to_come = case when ${begins} then ${left}::int else begun_to_come end,
      begun_at = case when ${begins} then now() else begun_at end,`;
}

function latestOf(items: readonly Reviewed[]): string | null {
  const times = items.flatMap(({ conversation }) =>
    conversation.messages.flatMap(({ at }) => storedInstant(at) ?? []),
  );
  return times.reduce<string | null>((last, at) => (last !== null && last > at ? last : at), null);
}

async function noteProblems(
  trx: Transaction<Tables>,
  { workspace, id }: Lease,
  { problems }: PageEnd,
): Promise<void> {
  if (problems.length === 0) return;
  await sql`insert into connection_problem (workspace_id, connection_id, place, reason, hint, at)
    select ${workspace}, ${id}, p.place, p.reason, p.hint, now()
    from jsonb_to_recordset(${JSON.stringify(storable(problems))}::jsonb) as p(place text, reason text, hint text)
    where (select count(*) from connection_problem k where k.workspace_id = ${workspace} and k.bucket = 0 and k.connection_id = ${id}) < ${MOST_PROBLEMS}::int
    on conflict (workspace_id, bucket, connection_id, place) do update set reason = excluded.reason, hint = excluded.hint, at = excluded.at`.execute(
    trx,
  );
}

/** Only now it is known that this connection brought them, and may write there. */
async function planBrought(
  trx: Transaction<Tables>,
  { workspace }: Lease,
  items: readonly Reviewed[],
): Promise<void> {
  const now = items[0]?.review.provenance.as_of;
  if (now === undefined) return;
  await planWrites(trx, workspace, now, keysOf(workspace, items));
}

/** What this connection brought; `first` where nothing of a conversation was there before. */
async function noteBrought(
  trx: Transaction<Tables>,
  { workspace, id }: Lease,
  { ids, created }: PageEnd,
): Promise<void> {
  await sql`insert into connection_conversation (workspace_id, bucket, conversation_id, connection_id, first)
    select workspace_id, bucket, id, ${id}, id = any(${[...created]}) from conversation
    where workspace_id = ${workspace} and id = any(${[...ids]}) on conflict do nothing`.execute(
    trx,
  );
}
