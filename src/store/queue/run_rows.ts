import { type Kysely, sql } from "kysely";
import type { ReviewRun } from "../../model/work.ts";
import type { Tables } from "../tables.ts";

const MOST_SHOWN = 10;

interface RunRow extends Omit<ReviewRun, "started_at" | "finished_at" | "seconds_left"> {
  rules: string;
  version: string;
  started_at: Date;
  finished_at: Date | null;
  /** Done before it was last planned, and how long ago that was. */
  looked_before: number;
  seconds: number;
}

/** Runs of a workspace, latest first, with the time they still need. */
export async function reviewRuns(db: Kysely<Tables>, workspace: string): Promise<ReviewRun[]> {
  const rows = await runRows(db, workspace);
  return rows.map((row) => ({
    id: row.id,
    state: row.state,
    stored: row.stored,
    total: row.total,
    looked: row.looked,
    written: row.written,
    given_up: row.given_up,
    started_at: row.started_at.toISOString(),
    finished_at: row.finished_at?.toISOString() ?? null,
    seconds_left: secondsLeft(row),
  }));
}

function secondsLeft({ state, total, looked, looked_before, seconds }: RunRow): number | null {
  const done = looked - looked_before;
  return state !== "running" || done === 0 ? null : Math.ceil(((total - looked) * seconds) / done);
}

export async function runRows(
  db: Kysely<Tables>,
  workspace: string,
  limit = MOST_SHOWN,
): Promise<RunRow[]> {
  const { rows } =
    await sql<RunRow>`select id, rules, version, state, stored, total, looked, written, given_up,
      started_at, finished_at, looked_before, greatest(0, extract(epoch from now() - resumed_at))::float8 as seconds
    from review_run where workspace_id = ${workspace} order by started_at desc, id limit ${limit}`.execute(
      db,
    );
  return rows;
}
