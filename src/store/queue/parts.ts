import { sql, type Transaction } from "kysely";
import type { Tables } from "../tables.ts";
import { SCHEMA, WORK } from "./boss.ts";
import type { JobKind } from "./payload.ts";

/** A run is cut into so many jobs at most; several workers then find something to do. */
export const MOST_JOBS = 256;
/** Fewer conversations than this are not worth a job of their own. */
export const LEAST_IN_JOB = 200;

const JOB = sql.table(`${SCHEMA}.job`);

/** Neighbouring buckets together until they hold enough. */
export function rangesOf(counts: readonly { bucket: number; count: number }[], enough: number) {
  const parts: { from: number; to: number; after: null }[] = [];
  let size = enough;
  for (const { bucket, count } of counts) {
    const last = parts.at(-1);
    if (last === undefined || size >= enough) {
      parts.push({ from: bucket, to: bucket, after: null });
      size = count;
    } else {
      last.to = bucket;
      size += count;
    }
  }
  return parts;
}

/** Whether jobs of a run wait or are in hand. */
export async function hasJobs(
  trx: Transaction<Tables>,
  workspace: string,
  run: string,
): Promise<boolean> {
  const { rows } = await sql`select 1 from ${JOB} where name = ${WORK} and state <= 'active'
    and data->>'workspace' = ${workspace} and data->'run'->>'id' = ${run} limit 1`.execute(trx);
  return rows.length > 0;
}

/** Forgets the jobs of a kind of runs that wait; one in hand finds out when it ends, and writes nothing. */
export async function forgetJobs(
  trx: Transaction<Tables>,
  workspace: string,
  kind: JobKind,
): Promise<void> {
  await sql`delete from ${JOB} where name = ${WORK} and state < 'active'
    and data->>'workspace' = ${workspace} and data->>'kind' = ${kind} and data->'run'->>'id' is not null`.execute(
    trx,
  );
}
