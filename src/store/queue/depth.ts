import { type Kysely, sql } from "kysely";
import { JOB_KINDS, type QueueDepth } from "../../model/work.ts";
import type { Tables } from "../tables.ts";
import { DEAD, SCHEMA, WORK } from "./boss.ts";

/** How much waits, runs and was given up, by kind; of all workspaces when none is named. */
export async function queueDepth(db: Kysely<Tables>, workspace?: string): Promise<QueueDepth[]> {
  const nothing = JOB_KINDS.map((kind) => ({ kind, waiting: 0, running: 0, dead: 0 }));
  if (!(await queueIsThere(db))) return nothing;
  const here = workspace === undefined ? sql`true` : sql`data->>'workspace' = ${workspace}`;
  const { rows } = await sql<QueueDepth>`select data->>'kind' as kind,
      (count(*) filter (where name = ${WORK} and state in ('created', 'retry')))::int as waiting,
      (count(*) filter (where name = ${WORK} and state = 'active'))::int as running,
      (count(*) filter (where name = ${DEAD} and state = 'created'))::int as dead
    from ${sql.table(`${SCHEMA}.job`)} where name in (${WORK}, ${DEAD}) and state <= 'active' and ${here} group by 1`.execute(
    db,
  );
  return nothing.map((none) => rows.find(({ kind }) => kind === none.kind) ?? none);
}

/** The queue's own tables are made when the first process starts to work. */
export async function queueIsThere(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{
    there: boolean;
  }>`select to_regclass(${`${SCHEMA}.job`}) is not null as there`.execute(db);
  return rows[0]?.there === true;
}
