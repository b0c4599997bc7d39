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
 * Brings to the present what was noted while the clock was ahead: leases, signs of life and delays would
 * otherwise hold everything up until the clock is there again.
 */
export async function clockIsBack(db: Kysely<Tables>): Promise<void> {
  const ahead = sql`now() + ${APART}`;
  await sql`update worker set beat_at = now() where beat_at > ${ahead}`.execute(db);
  await sql`update import_run set beat_at = now() where beat_at > ${ahead} and data->>'state' = 'running'`.execute(
    db,
  );
  await sql`update connection set next_at = least(next_at, now()), looked_at = least(looked_at, now()),
      error_at = least(error_at, now()), since = least(since, now())
    where greatest(looked_at, error_at, since) > ${ahead}`.execute(db);
  // A lease and a renewal last a minute, a claim two: as long as any other they last from now on.
  await sql`update connection set lease_until = now() + interval '1 minute'
    where lease_until > now() + interval '2 minutes'`.execute(db);
  await sql`update connection set renewing_until = now()
    where renewing_until > now() + interval '2 minutes'`.execute(db);
  await sql`update outbox set claimed_until = now() + interval '2 minutes'
    where state = 'waiting' and claimed_until > now() + interval '4 minutes'`.execute(db);
  // Tried and failed: the longest wait after that is two hours.
  await sql`update outbox set next_at = now()
    where state = 'waiting' and error is not null and next_at > now() + interval '3 hours'`.execute(
    db,
  );
  if (await queueIsThere(db)) await jobsAreBack(db);
}

async function jobsAreBack(db: Kysely<Tables>): Promise<void> {
  const ahead = sql`now() + ${APART}`;
  await sql`update ${sql.table(`${SCHEMA}.job`)} set start_after = now()
    where state < 'active' and start_after > now() + ${LONGEST_WAIT}`.execute(db);
  await sql`update ${sql.table(`${SCHEMA}.job`)} set started_on = least(started_on, now()), heartbeat_on = least(heartbeat_on, now())
    where state = 'active' and greatest(started_on, heartbeat_on) > ${ahead}`.execute(db);
  // When the library last looked for lost jobs: in the future, it would look for none until then.
  await sql`update ${sql.table(`${SCHEMA}.queue`)} set monitor_claim_on = null, monitor_on = null, maintain_on = null
    where greatest(monitor_claim_on, monitor_on, maintain_on) > ${ahead}`.execute(db);
}
