import { type Kysely, sql } from "kysely";
import { SCHEMA } from "./queue/boss.ts";
import { queueIsThere } from "./queue/depth.ts";
import type { Tables } from "./tables.ts";

/** Clocks of several machines differ; what was noted later than this from now was noted by a wrong one. */
const APART = sql`interval '1 minute'`;
/** No job waits longer by right: delays between tries end at five minutes and their jitter. */
const LONGEST_WAIT = sql`interval '15 minutes'`;

/**
 * A review that time has made out of date: its change has come, or it was made as of a time that has not
 * come, by a clock that was ahead.
 */
export const isDue = (now: string) =>
  sql`(next_change_at <= ${now}::timestamptz or ${isAhead(now)})`;

const isAhead = (now: string) => sql`reviewed_at > ${now}::timestamptz + ${APART}`;

/** See `Store.dueForChange`; two looks, so that each reads its own index. */
export async function dueForChange(
  db: Kysely<Tables>,
  workspace: string,
  now: string,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    (select id from conversation where workspace_id = ${workspace} and next_change_at <= ${now}::timestamptz
      order by next_change_at, id limit ${limit})
    union all
    (select id from conversation where workspace_id = ${workspace} and ${isAhead(now)}
      order by reviewed_at, id limit ${limit})`.execute(db);
  return [...new Set(rows.map(({ id }) => id))].slice(0, limit);
}

/**
 * Brings to the present what was noted while a clock was ahead: leases, signs of life and delays would
 * otherwise hold everything up until the clock is there again. The outbox goes by the clock of those who
 * send (`now`), everything else by that of the database; either may be wrong alone.
 */
export async function clockIsBack(db: Kysely<Tables>, now: string): Promise<void> {
  await databaseIsBack(db);
  await sendersAreBack(db, now);
  await runsAreBack(db);
  if (await queueIsThere(db)) await jobsAreBack(db);
}

async function databaseIsBack(db: Kysely<Tables>): Promise<void> {
  const ahead = sql`now() + ${APART}`;
  await sql`update worker set beat_at = now() where beat_at > ${ahead}`.execute(db);
  await sql`update import_run set beat_at = now() where beat_at > ${ahead} and data->>'state' = 'running'`.execute(
    db,
  );
  await sql`update connection set next_at = least(next_at, now()), looked_at = least(looked_at, now()),
      error_at = least(error_at, now()), since = least(since, now())
    where greatest(looked_at, error_at, since) > ${ahead}`.execute(db);
  // A lease and a renewal last a minute: as long as any other they last from now on.
  await sql`update connection set lease_until = now() + interval '1 minute'
    where lease_until > now() + interval '2 minutes'`.execute(db);
  await sql`update connection set renewing_until = now()
    where renewing_until > now() + interval '2 minutes'`.execute(db);
}

async function sendersAreBack(db: Kysely<Tables>, now: string): Promise<void> {
  const at = sql`${now}::timestamptz`;
  // A claim lasts two minutes.
  await sql`update outbox set claimed_until = ${at} + interval '2 minutes'
    where state = 'waiting' and claimed_until > ${at} + interval '4 minutes'`.execute(db);
  // Tried and failed: the longest wait after that is two hours.
  await sql`update outbox set next_at = ${at}
    where state = 'waiting' and error is not null and next_at > ${at} + interval '3 hours'`.execute(
    db,
  );
  // Written while the clock was ahead, to leave at once.
  await sql`update outbox set next_at = least(next_at, ${at}), created_at = ${at}
    where state = 'waiting' and created_at > ${at} + ${APART}`.execute(db);
}

/** Runs keep their order, by which the latest is told. */
async function runsAreBack(db: Kysely<Tables>): Promise<void> {
  for (const table of ["review_run", "staged_run"]) {
    const run = sql.table(table);
    await sql`update ${run} set resumed_at = least(resumed_at, now()), finished_at = least(finished_at, now())
      where greatest(resumed_at, finished_at) > now()`.execute(db);
    await sql`update ${run} r set started_at = now() - later.n * interval '1 microsecond'
      from (select workspace_id, bucket, id, row_number() over (partition by workspace_id order by started_at desc, id) - 1 as n
        from ${run} where started_at > now()) as later
      where r.workspace_id = later.workspace_id and r.bucket = later.bucket and r.id = later.id`.execute(
      db,
    );
  }
}

/** When a run of a workspace begins: now, and in any case after all others, also those of a clock that was ahead. */
export const afterOthers = (table: "review_run" | "staged_run", workspace: string) =>
  sql`(select greatest(now(), max(started_at) + interval '1 microsecond') from ${sql.table(table)} where workspace_id = ${workspace})`;

async function jobsAreBack(db: Kysely<Tables>): Promise<void> {
  const ahead = sql`now() + ${APART}`;
  await sql`update ${sql.table(`${SCHEMA}.job`)} set start_after = now()
    where state < 'active' and (start_after > now() + ${LONGEST_WAIT}
      or (start_after > now() and greatest(created_on, started_on) > ${ahead}))`.execute(db);
  await sql`update ${sql.table(`${SCHEMA}.job`)} set started_on = least(started_on, now()), heartbeat_on = least(heartbeat_on, now())
    where state = 'active' and greatest(started_on, heartbeat_on) > ${ahead}`.execute(db);
  // When the library last looked for lost jobs: in the future, it would look for none until then.
  await sql`update ${sql.table(`${SCHEMA}.queue`)} set monitor_claim_on = null, monitor_on = null, maintain_on = null
    where greatest(monitor_claim_on, monitor_on, maintain_on) > ${ahead}`.execute(db);
}
