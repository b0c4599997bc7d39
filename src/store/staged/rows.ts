import { type Kysely, sql, type Transaction } from "kysely";
import type { StagedRun } from "../../model/staged.ts";
import type { Tables } from "../tables.ts";
import type { StagedRunRow, Versions } from "./types.ts";

const MOST_SHOWN = 10;

/** Runs of a workspace, latest first. */
export async function stagedRuns(
  db: Kysely<Tables>,
  workspace: string,
  limit = MOST_SHOWN,
): Promise<StagedRunRow[]> {
  const { rows } = await sql<StagedRunRow>`
    select id, plan, state, proposal, settings, based_on, in_force, rules, version, given_by, rate, start_counted,
      jobs_left, looked, started_at, finished_at, greatest(0, extract(epoch from now() - resumed_at))::float8 as seconds
    from staged_run where workspace_id = ${workspace} order by started_at desc, id limit ${limit}`.execute(
    db,
  );
  return rows;
}

interface Counts {
  state: string;
  moved: boolean;
  n: number;
}

/** Runs as they are shown. What was staged is of the latest only. */
export async function stagedViews(db: Kysely<Tables>, workspace: string): Promise<StagedRun[]> {
  const runs = await stagedRuns(db, workspace);
  if (runs.length === 0) return [];
  const { rows: stored } = await sql<{ n: number }>`
    select count(*)::int as n from conversation where workspace_id = ${workspace}`.execute(db);
  const { rows: counts } = await sql<Counts>`
    select state, moved, count(*)::int as n from staged_review where workspace_id = ${workspace}
    group by state, moved`.execute(db);
  return runs.map((run, i) => viewOf(run, stored[0]?.n ?? 0, i === 0 ? counts : []));
}

function viewOf(run: StagedRunRow, stored: number, counts: readonly Counts[]): StagedRun {
  const count = (wanted: (one: Counts) => boolean) =>
    counts.filter(wanted).reduce((sum, { n }) => sum + n, 0);
  const seen = {
    counted: count(() => true),
    reached: count(({ state }) => state !== "clear"),
    reviewed: count(({ state }) => state !== "clear" && state !== "waits"),
  };
  return {
    id: run.id,
    state: run.state,
    files: run.proposal.files.map(({ name, on }) => ({ name, on })),
    settings: [...run.settings],
    by: run.given_by,
    rate: run.rate,
    stored,
    ...seen,
    differ: count(({ state }) => state === "differs"),
    given_up: count(({ state }) => state === "failed"),
    moved: count(({ moved }) => moved),
    started_at: run.started_at.toISOString(),
    finished_at: run.finished_at?.toISOString() ?? null,
    seconds_left: secondsLeft(run, stored, seen),
  };
}

/** At the pace since it was last planned; counting and reviewing have each their own. */
function secondsLeft(
  { state, looked, seconds }: StagedRunRow,
  stored: number,
  { counted, reached, reviewed }: Pick<StagedRun, "counted" | "reached" | "reviewed">,
): number | null {
  if (looked === 0 || (state !== "counting" && state !== "running")) return null;
  const left = stored - counted + (state === "running" ? reached - reviewed : 0);
  return Math.ceil((Math.max(0, left) * seconds) / looked);
}

/** The newest versions of settings and of each file of house rules. */
export async function versionsInForce(
  db: Kysely<Tables> | Transaction<Tables>,
  workspace: string,
): Promise<Versions> {
  const { rows } = await sql<Versions>`select
      (select coalesce(max(version), 0) from config_version where workspace_id = ${workspace} and bucket = 0) as config,
      (select coalesce(jsonb_object_agg(name, version), '{}') from
        (select name, max(version) as version from house_rules where workspace_id = ${workspace} and bucket = 0 group by name) f) as files`.execute(
    db,
  );
  return rows[0] ?? { config: 0, files: {} };
}
