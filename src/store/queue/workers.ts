import { type Kysely, sql } from "kysely";
import type { WorkerView } from "../../model/work.ts";
import type { Tables } from "../tables.ts";
import type { WorkerBeat } from "./types.ts";

/** A process that was not heard of for so long is gone, whatever became of it. */
const GONE_SECONDS = 120;

/** Notes a sign of life, and what the process does. */
export async function beatOf(db: Kysely<Tables>, worker: WorkerBeat): Promise<void> {
  const { id, host, pid, version, part_of } = worker;
  const doing = worker.doing === null ? null : JSON.stringify(worker.doing);
  await sql`insert into worker (id, host, pid, version, part_of, started_at, beat_at, doing)
    values (${id}, ${host}, ${pid}, ${version}, ${part_of}, now(), now(), ${doing}::jsonb)
    on conflict (id) do update set beat_at = now(), doing = excluded.doing`.execute(db);
  await sql`delete from worker where beat_at < now() - make_interval(secs => ${GONE_SECONDS})`.execute(
    db,
  );
}

export async function leave(db: Kysely<Tables>, worker: string): Promise<void> {
  await sql`delete from worker where id = ${worker}`.execute(db);
}

/** Everybody who was heard of lately. */
export async function workersHeardOf(db: Kysely<Tables>): Promise<WorkerView[]> {
  const { rows } = await sql<
    Omit<WorkerView, "started_at" | "beat_at"> & { started_at: Date; beat_at: Date }
  >`select id, host, pid, version, part_of, started_at, beat_at, doing from worker
    where beat_at >= now() - make_interval(secs => ${GONE_SECONDS}) order by started_at, id`.execute(
    db,
  );
  return rows.map((row) => ({
    ...row,
    started_at: row.started_at.toISOString(),
    beat_at: row.beat_at.toISOString(),
  }));
}
