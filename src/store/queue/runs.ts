import { type Kysely, sql, type Transaction } from "kysely";
import { AmendsError } from "../../model/errors.ts";
import type { RunAction } from "../../model/work.ts";
import { afterOthers } from "../ahead.ts";
import type { Tables } from "../tables.ts";
import { takeTurn } from "../turn.ts";
import { DEAD, SCHEMA } from "./boss.ts";
import { forgetJobs, hasJobs, LEAST_IN_JOB, MOST_JOBS, rangesOf } from "./parts.ts";
import type { Payload } from "./payload.ts";
import { runRows } from "./run_rows.ts";
import { type Outcome, Superseded, type Target } from "./types.ts";

const JOB = sql.table(`${SCHEMA}.job`);

type Add = (jobs: readonly Payload[], trx: Transaction<Tables>) => Promise<number>;

/** See `Queue.plan`. */
export async function planRun(
  db: Kysely<Tables>,
  workspace: string,
  target: Target,
  { asked, id, add }: { asked: boolean; id: string; add: Add },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await takeTurn(trx, workspace);
    const [latest] = await runRows(trx, workspace, 1);
    if (latest !== undefined && isOlder(target.version, latest.version)) return;
    if (latest?.rules === target.rules) {
      if (latest.state === "paused" || (latest.state === "cancelled" && !asked)) return;
      if (latest.state === "running") {
        if (await hasJobs(trx, workspace, latest.id)) return;
        // Its jobs are gone, or it had none yet when its process died.
        return cut(trx, workspace, latest.id, { target, add });
      }
    }
    await sql`update review_run set state = 'superseded', finished_at = now()
      where workspace_id = ${workspace} and state in ('running', 'paused')`.execute(trx);
    await forgetJobs(trx, workspace, "review_again");
    await sql`insert into review_run (workspace_id, id, plan, rules, version, state, stored, total, jobs_left, started_at, resumed_at)
      values (${workspace}, ${id}, 0, ${target.rules}, ${target.version}, 'running',
        (select count(*) from conversation where workspace_id = ${workspace}), 0, 0, ${afterOthers("review_run", workspace)}, now())`.execute(
      trx,
    );
    await cut(trx, workspace, id, { target, add });
  });
}

/** Cuts what is left of a run into jobs; a run with nothing left is removed, or done if it did something. */
async function cut(
  trx: Transaction<Tables>,
  workspace: string,
  id: string,
  { target: { rules, version }, add }: { target: Target; add: Add },
): Promise<void> {
  await forgetJobs(trx, workspace, "review_again");
  // What was given up with these rules waits for a person.
  const { rows } = await sql<{ bucket: number; count: number }>`
    select bucket, count(*)::int as count from conversation c
    where workspace_id = ${workspace} and rules <> ${rules} and not exists (select from ${JOB} j
      where j.name = ${DEAD} and j.state = 'created' and j.data->>'workspace' = ${workspace}
        and j.data->>'rules' = ${rules} and j.data->>'conversation' = c.id)
    group by bucket order by bucket`.execute(trx);
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const parts = rangesOf(rows, Math.max(LEAST_IN_JOB, Math.ceil(total / MOST_JOBS)));
  const { rows: planned } = await sql<{ plan: number }>`update review_run
    set plan = plan + 1, state = 'running', jobs_left = ${parts.length}, total = looked + ${total},
      resumed_at = now(), looked_before = looked
    where workspace_id = ${workspace} and bucket = 0 and id = ${id} returning plan`.execute(trx);
  if (parts.length === 0) {
    await sql`delete from review_run where workspace_id = ${workspace} and bucket = 0 and id = ${id} and looked = 0`.execute(
      trx,
    );
    await finish(trx, workspace, id, "done");
    return;
  }
  const run = { id, plan: planned[0]?.plan ?? 0 };
  await add(
    parts.map((part) => ({ kind: "review_again", workspace, rules, version, run, part })),
    trx,
  );
}

/** See `Queue.steer`. */
export async function steerRun(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
  { action, target, add }: { action: RunAction; target: Target; add: Add },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await takeTurn(trx, workspace);
    const run = (await runRows(trx, workspace)).find((one) => one.id === id);
    if (run === undefined) throw new AmendsError("not_found", "there is no such review run");
    const from =
      action === "resume" ? ["paused"] : action === "pause" ? ["running"] : ["running", "paused"];
    if (!from.includes(run.state))
      throw new AmendsError("conflict", `this run is ${run.state}: it cannot be ${PAST[action]}`);
    if (action === "resume") {
      if (run.rules !== target.rules)
        throw new AmendsError("conflict", "rules or settings have changed since", {
          hint: "Start a new review of everything.",
        });
      return cut(trx, workspace, id, { target, add });
    }
    await forgetJobs(trx, workspace, "review_again");
    if (action === "cancel") await finish(trx, workspace, id, "cancelled");
    else
      await sql`update review_run set state = 'paused' where workspace_id = ${workspace} and bucket = 0 and id = ${id}`.execute(
        trx,
      );
  });
}

const PAST = { pause: "paused", resume: "resumed", cancel: "cancelled" } as const;

/** Ends a run. Where others wrote some of its conversations meanwhile, a promise that came due say, what there was to do is what it did. */
async function finish(
  trx: Transaction<Tables>,
  workspace: string,
  id: string,
  state: "done" | "cancelled",
): Promise<void> {
  await sql`update review_run set state = ${state}, finished_at = now(),
      total = case when ${state} = 'done' then looked else total end
    where workspace_id = ${workspace} and bucket = 0 and id = ${id}`.execute(trx);
}

/**
 * Counts what a job of a run did, in the transaction that did it.
 * @throws Superseded when the run no longer goes on, or a newer version has planned one
 */
export async function advance(
  trx: Transaction<Tables>,
  job: Payload,
  { looked, next }: Outcome,
  { written = 0, givenUp = 0 }: { written?: number; givenUp?: number },
): Promise<void> {
  if (job.kind !== "review_again" || job.run === null) {
    const [latest] = await runRows(trx, job.workspace, 1);
    if (latest !== undefined && isOlder(job.version, latest.version)) throw new Superseded();
    return;
  }
  const { id, plan } = job.run;
  const { rows } = await sql<{ left: number }>`update review_run set looked = looked + ${looked},
      written = written + ${written}, given_up = given_up + ${givenUp}, jobs_left = jobs_left - 1 + ${next.length}
    where workspace_id = ${job.workspace} and bucket = 0 and id = ${id} and plan = ${plan} and state = 'running'
    returning jobs_left as left`.execute(trx);
  if (rows[0] === undefined) throw new Superseded();
  if (rows[0].left === 0) await finish(trx, job.workspace, id, "done");
}

/** Whether a version, numbers with dots, is before another. */
function isOlder(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split(".").map(Number));
  for (const [i, number] of (a ?? []).entries()) {
    const difference = number - (b?.[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
