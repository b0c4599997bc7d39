import { type Kysely, sql } from "kysely";
import type { ImportView } from "../model/api.ts";
import { storable } from "./storable.ts";
import type { Tables } from "./tables.ts";

/** How often a process says that its imports go on. */
const BEAT_MS = 20_000;
/** An import of which nothing was heard for so long has lost its process. */
const SILENT_SECONDS = 120;

/** Runs of imports, and the signs of life of those that belong to this process. */
export function importRuns(db: Kysely<Tables>) {
  /** Runs of this process that have not ended, by workspace and id. */
  const own = new Map<string, { workspace: string; id: string }>();
  let timer: NodeJS.Timeout | null = null;

  async function beat(): Promise<void> {
    for (const { workspace, id } of own.values())
      await sql`update import_run set beat_at = now() where workspace_id = ${workspace} and id = ${id}`.execute(
        db,
      );
  }

  function note(workspace: string, { id, state }: ImportView): void {
    const key = `${workspace}/${id}`;
    if (state !== "running") own.delete(key);
    else own.set(key, { workspace, id });
    if (own.size > 0 && timer === null) {
      timer = setInterval(() => void beat().catch(() => {}), BEAT_MS);
      timer.unref();
    }
    if (own.size === 0) stop();
  }

  function stop(): void {
    if (timer !== null) clearInterval(timer);
    timer = null;
  }

  return {
    async list(workspace: string, id?: string): Promise<ImportView[]> {
      const one = id === undefined ? sql`true` : sql`id = ${id}`;
      const { rows } = await sql<{
        data: ImportView;
      }>`select data from import_run where workspace_id = ${workspace} and ${one} order by started_at desc limit 100`.execute(
        db,
      );
      return rows.map(({ data }) => data);
    },

    async save(workspace: string, run: ImportView): Promise<void> {
      await sql`insert into import_run (workspace_id, id, started_at, data) values (${workspace}, ${run.id}, ${run.started_at}, ${JSON.stringify(storable(run))}::jsonb)
        on conflict (workspace_id, bucket, id) do update set data = excluded.data, beat_at = now()`.execute(
        db,
      );
      note(workspace, run);
    },

    stop,
  };
}

/**
 * Marks as interrupted what claims to run although its process is gone. With `alone`, when no other
 * process can have the database open, that is everything; else what has been silent for too long.
 */
export async function markInterrupted(db: Kysely<Tables>, alone: boolean): Promise<void> {
  const silence = alone ? 0 : SILENT_SECONDS;
  await sql`update import_run set data = data || jsonb_build_object('state', 'interrupted',
      'finished_at', to_char(beat_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    where data->>'state' = 'running' and beat_at <= now() - make_interval(secs => ${silence})`.execute(
    db,
  );
}
