import { type Kysely, sql, type Transaction } from "kysely";
import { AmendsError } from "../../model/errors.ts";
import { canonicalJson } from "../../model/ids.ts";
import { STAGED_OPEN, type StagedState } from "../../model/staged.ts";
import type { Payload } from "../queue/payload.ts";
import { forgetJobs, hasJobs, LEAST_IN_JOB, MOST_JOBS, rangesOf } from "../queue/parts.ts";
import { type Outcome, Superseded } from "../queue/types.ts";
import { afterOthers } from "../ahead.ts";
import type { Tables } from "../tables.ts";
import { takeTurn } from "../turn.ts";
import { stagedRuns, versionsInForce } from "./rows.ts";
import type { NewStagedRun, StagedRunRow, Steering, Versions } from "./types.ts";

type Trx = Transaction<Tables>;
/** Adds jobs inside a transaction. */
export type AddJobs = (jobs: readonly Payload[], trx: Trx) => Promise<number>;

const BUSY: ReadonlySet<StagedState> = new Set([...STAGED_OPEN, "switching", "rolling_back"]);

/** See `Staged.plan`. Former reviews of the run before go: from now on it cannot be rolled back. */
export async function planStaged(
  trx: Trx,
  workspace: string,
  run: NewStagedRun,
  add: AddJobs,
): Promise<void> {
  await takeTurn(trx, workspace);
  const [latest] = await stagedRuns(trx, workspace, 1);
  if (latest !== undefined && BUSY.has(latest.state))
    throw new AmendsError("conflict", "another change is being reviewed for this workspace", {
      hint: "Switch to it, or cancel it, and then plan this one.",
    });
  insistOnVersions(await versionsInForce(trx, workspace), run.basedOn);
  await forgetReviews(trx, workspace);
  await sql`update staged_run set state = 'settled' where workspace_id = ${workspace} and state = 'switched'`.execute(
    trx,
  );
  const { change, settings, target, by } = run;
  await sql`insert into staged_run (workspace_id, id, plan, state, proposal, settings, based_on, rules, version,
      given_by, rate, start_counted, jobs_left, looked, resumed_at, started_at)
    values (${workspace}, ${run.id}, 0, 'counting', ${JSON.stringify(change)}::jsonb, ${JSON.stringify(settings)}::jsonb,
      ${JSON.stringify(run.basedOn)}::jsonb, ${target.rules}, ${target.version}, ${by}, ${run.rate}, ${run.start}, 0, 0, now(), ${afterOthers("staged_run", workspace)})`.execute(
    trx,
  );
  await cut(trx, workspace, await runOf(trx, workspace, run.id), add);
}

/** @throws AmendsError `conflict` when somebody has changed settings or house rules since */
export function insistOnVersions(inForce: Versions, wanted: Versions): void {
  if (canonicalJson(inForce) !== canonicalJson(wanted))
    throw new AmendsError("conflict", "settings or house rules have been changed since", {
      hint: "Plan the change again on what is in force now.",
    });
}

/** @throws AmendsError `not_found` when it is not there, or is not the latest */
export async function runOf(
  db: Kysely<Tables> | Trx,
  workspace: string,
  id: string,
): Promise<StagedRunRow> {
  const [run] = await stagedRuns(db, workspace, 1);
  if (run?.id !== id) throw new AmendsError("not_found", "there is no such run, or a later one");
  return run;
}

/** What a run has still to look at: while it counts, what was not counted; else what was not reviewed. */
const isLeft = (state: StagedState) =>
  state === "counting" ? sql`s.state is null` : sql`(s.state is null or s.state = 'waits')`;

/** Cuts what is left into jobs; a run with nothing left goes on to its next state. One that is to be slow is one job after the other. */
async function cut(trx: Trx, workspace: string, run: StagedRunRow, add: AddJobs): Promise<void> {
  await forgetJobs(trx, workspace, "stage");
  const { rows } = await sql<{ bucket: number; count: number }>`
    select c.bucket, count(*)::int as count from conversation c left join staged_review s
      on s.workspace_id = c.workspace_id and s.bucket = c.bucket and s.conversation_id = c.id
    where c.workspace_id = ${workspace} and ${isLeft(run.state)} group by c.bucket order by c.bucket`.execute(
    trx,
  );
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const enough = Math.max(LEAST_IN_JOB, Math.ceil(total / MOST_JOBS));
  const parts = rangesOf(rows, run.rate === null ? enough : Number.POSITIVE_INFINITY);
  const { rows: planned } = await sql<{ plan: number }>`update staged_run
    set plan = plan + 1, jobs_left = ${parts.length}, looked = 0, resumed_at = now()
    where workspace_id = ${workspace} and bucket = 0 and id = ${run.id} returning plan`.execute(
    trx,
  );
  if (parts.length === 0) return goOn(trx, workspace, run, add);
  const { rules, version, id } = run;
  const about = { kind: "stage", workspace, rules, version } as const;
  const of = { id, plan: planned[0]?.plan ?? 0 };
  await add(
    parts.map((part) => ({ ...about, run: of, part })),
    trx,
  );
}

/** Nothing is left of this state: the next one. */
async function goOn(trx: Trx, workspace: string, run: StagedRunRow, add: AddJobs): Promise<void> {
  if (run.state === "running") await setState(trx, workspace, run.id, "ready");
  if (run.state !== "counting") return;
  if (!run.start_counted) return setState(trx, workspace, run.id, "planned");
  await setState(trx, workspace, run.id, "running");
  await cut(trx, workspace, { ...run, state: "running" }, add);
}

export async function setState(
  trx: Trx,
  workspace: string,
  id: string,
  state: StagedState,
  ended = false,
): Promise<void> {
  await sql`update staged_run set state = ${state}, finished_at = ${ended ? sql`now()` : sql`null`}
    where workspace_id = ${workspace} and bucket = 0 and id = ${id}`.execute(trx);
}

/** Counts what a job did, in the transaction that did it. @throws Superseded when the run no longer goes on */
export async function advanceStaged(
  trx: Trx,
  job: Extract<Payload, { kind: "stage" }>,
  { looked, next }: Outcome,
  add: AddJobs,
): Promise<void> {
  const { rows } = await sql<{ left: number }>`update staged_run
    set looked = looked + ${looked}, jobs_left = jobs_left - 1 + ${next.length}
    where workspace_id = ${job.workspace} and bucket = 0 and id = ${job.run.id} and plan = ${job.run.plan}
      and state in ('counting', 'running', 'ready') returning jobs_left as left`.execute(trx);
  if (rows[0] === undefined) throw new Superseded();
  if (rows[0].left === 0)
    await goOn(trx, job.workspace, await runOf(trx, job.workspace, job.run.id), add);
}

const FROM: Readonly<Record<Steering["action"], readonly StagedState[]>> = {
  start: ["planned"],
  pause: ["running"],
  resume: ["paused"],
  cancel: STAGED_OPEN,
};
const PAST = { start: "started", pause: "paused", resume: "resumed", cancel: "cancelled" } as const;

/** See `Staged.steer`. */
export async function steerStaged(
  trx: Trx,
  workspace: string,
  id: string,
  { action, rate }: Steering,
  add: AddJobs,
): Promise<void> {
  await takeTurn(trx, workspace);
  const run = await runOf(trx, workspace, id);
  if (!FROM[action].includes(run.state))
    throw new AmendsError("conflict", `this run is ${run.state}: it cannot be ${PAST[action]}`);
  if (action === "cancel") return end(trx, workspace, id, "cancelled");
  if (action === "pause") {
    await forgetJobs(trx, workspace, "stage");
    return setState(trx, workspace, id, "paused");
  }
  const speed = rate === undefined ? run.rate : rate;
  await sql`update staged_run set rate = ${speed} where workspace_id = ${workspace} and bucket = 0 and id = ${id}`.execute(
    trx,
  );
  await setState(trx, workspace, id, "running");
  await cut(trx, workspace, { ...run, state: "running", rate: speed }, add);
}

/** Ends a run that nobody switched to: what was staged goes. */
export async function end(
  trx: Trx,
  workspace: string,
  id: string,
  state: "cancelled" | "superseded",
): Promise<void> {
  await forgetJobs(trx, workspace, "stage");
  await forgetReviews(trx, workspace);
  await setState(trx, workspace, id, state, true);
}

export async function forgetReviews(trx: Trx, workspace: string): Promise<void> {
  await sql`delete from staged_review where workspace_id = ${workspace}`.execute(trx);
}

/** See `Staged.follow`. */
export async function followStaged(
  trx: Trx,
  workspace: string,
  id: string,
  add: AddJobs,
): Promise<void> {
  await takeTurn(trx, workspace);
  const run = await runOf(trx, workspace, id);
  if (!["counting", "running", "ready"].includes(run.state)) return;
  if (run.jobs_left > 0 && (await hasJobs(trx, workspace, id))) return;
  const { rows } = await sql`select 1 from conversation c left join staged_review s
      on s.workspace_id = c.workspace_id and s.bucket = c.bucket and s.conversation_id = c.id
    where c.workspace_id = ${workspace} and ${isLeft(run.state)} limit 1`.execute(trx);
  if (rows.length > 0 || run.state !== "ready") await cut(trx, workspace, run, add);
}

/** The next conversations of a part that are left. */
export async function leftIn(
  db: Kysely<Tables>,
  { workspace, run }: Extract<Payload, { kind: "stage" }>,
  { from, to, after }: { from: number; to: number; after: { bucket: number; id: string } | null },
  limit: number,
): Promise<{ bucket: number; id: string }[]> {
  const [row] = await stagedRuns(db, workspace, 1);
  if (row?.id !== run.id) return [];
  const { rows } = await sql<{ bucket: number; id: string }>`
    select c.bucket, c.id from conversation c left join staged_review s
      on s.workspace_id = c.workspace_id and s.bucket = c.bucket and s.conversation_id = c.id
    where c.workspace_id = ${workspace} and c.bucket between ${from} and ${to} and ${isLeft(row.state)}
      and (c.bucket, c.id) > (${after?.bucket ?? from - 1}::int, ${after?.id ?? ""})
    order by c.bucket, c.id limit ${limit}`.execute(db);
  return rows;
}
