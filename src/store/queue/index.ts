import { randomUUID } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import type { PgBoss } from "pg-boss";
import { stableId } from "../../model/ids.ts";
import type { Tables } from "../tables.ts";
import { type Backend, DEAD, SCHEMA, startBoss, WORK } from "./boss.ts";
import { buriedIn, deadJobs } from "./dead.ts";
import { queueDepth, queueIsThere } from "./depth.ts";
import { Payload, PRIORITY } from "./payload.ts";
import { reviewRuns } from "./run_rows.ts";
import { advance, planRun, steerRun } from "./runs.ts";
import { noteFailed } from "../staged/note.ts";
import { advanceStaged, leftIn } from "../staged/plan.ts";
import { inside, type Statements } from "./statements.ts";
import {
  type InTransaction,
  type Outcome,
  type Queue,
  Superseded,
  type TakenJob,
} from "./types.ts";
import { beatOf, leave, workersHeardOf } from "./workers.ts";

const GIVEN_UP: Outcome = { looked: 1, next: [] };

/** The queue over an open database. Its library starts when it is first needed. */
export function queueOver(db: Kysely<Tables>, statements: Statements, backend: Backend): Queue {
  let starting: Promise<PgBoss> | null = null;
  const started = () => {
    starting ??= startBoss(statements, backend).catch((error: unknown) => {
      starting = null;
      throw error;
    });
    return starting;
  };
  const held = ({ id, tries }: TakenJob) => ({ id, retryCount: tries });

  async function add(
    jobs: readonly Payload[],
    trx?: Transaction<Tables>,
    startAfter = 0,
  ): Promise<number> {
    const boss = await started();
    let added = 0;
    for (const job of jobs) {
      const id = await boss.send(WORK, job, {
        singletonKey: keyOf(job),
        priority: PRIORITY[job.kind],
        startAfter,
        ...(trx === undefined ? {} : { db: inside(trx) }),
      });
      if (id !== null) added += 1;
    }
    return added;
  }

  /** Ends it in the library only; throws when it is somebody else's by now. */
  async function complete(trx: Transaction<Tables>, job: TakenJob): Promise<void> {
    const boss = await started();
    const done = await boss.complete(WORK, held(job), null, { db: inside(trx) });
    if (!hasAffected(done)) throw new Superseded();
  }

  const ends =
    (job: TakenJob, outcome: Outcome): InTransaction =>
    async (trx, written) => {
      await complete(trx, job);
      await advanced(trx, job, outcome, { written });
      await add(outcome.next, trx, outcome.wait);
    };

  function advanced(
    trx: Transaction<Tables>,
    { payload }: TakenJob,
    outcome: Outcome,
    counts: { written?: number; givenUp?: number },
  ): Promise<void> {
    if (payload.kind === "stage") return advanceStaged(trx, payload, outcome, add);
    return advance(trx, payload, outcome, counts);
  }

  return {
    add: (jobs) => add(jobs),
    async adder() {
      await started();
      return add;
    },
    async forget(trx, workspace) {
      if (!(await queueIsThere(trx))) return;
      await sql`delete from ${sql.table(`${SCHEMA}.job`)} where data->>'workspace' = ${workspace}`.execute(
        trx,
      );
    },
    async take() {
      const boss = await started();
      const [job] = await boss.fetch<unknown>(WORK, { includeMetadata: true });
      if (job === undefined) return null;
      const payload = Payload.safeParse(job.data);
      if (payload.success)
        return {
          id: job.id,
          payload: payload.data,
          tries: job.retryCount,
          reason: reasonIn(job.output),
        };
      // Of a newer version: it comes back, in the end to a process that understands it.
      await boss.fail(WORK, job, { reason: "not understood by this version" });
      return null;
    },
    async touch(job) {
      const boss = await started();
      return hasAffected(await boss.touch(WORK, held(job)));
    },
    ends,
    end: (job, outcome) => db.transaction().execute((trx) => ends(job, outcome)(trx, 0)),
    async drop(job) {
      const boss = await started();
      await boss.complete(WORK, held(job));
    },
    putBack: (job, seconds) =>
      db.transaction().execute(async (trx) => {
        await complete(trx, job);
        await add([job.payload], trx, seconds);
      }),
    async fail(job, reason) {
      const boss = await started();
      await boss.fail(WORK, held(job), { reason });
    },
    bury: (job, conversation, reason) =>
      db.transaction().execute(async (trx) => {
        const boss = await started();
        await complete(trx, job);
        const { payload } = job;
        if (payload.kind === "stage")
          await noteFailed(trx, payload.workspace, payload.rules, conversation);
        await advanced(trx, job, GIVEN_UP, { givenUp: 1 });
        if (payload.kind === "stage") return;
        await boss.send(DEAD, buriedIn(job.payload, conversation, reason), { db: inside(trx) });
      }),
    async partOf({ payload }, part, limit) {
      if (payload.kind === "stage") return leftIn(db, payload, part, limit);
      const { workspace, rules } = payload;
      const { from, to, after } = part;
      const { rows } = await sql<{ bucket: number; id: string }>`select bucket, id from conversation
        where workspace_id = ${workspace} and bucket between ${from} and ${to} and rules <> ${rules}
          and (bucket, id) > (${after?.bucket ?? from - 1}::int, ${after?.id ?? ""})
        order by bucket, id limit ${limit}`.execute(db);
      return rows;
    },

    async plan(workspace, target, asked = false) {
      await started();
      await planRun(db, workspace, target, { asked, id: randomUUID(), add });
    },
    async steer(workspace, run, action, target) {
      await started();
      await steerRun(db, workspace, run, { action, target, add });
    },
    runs: (workspace) => reviewRuns(db, workspace),

    async dead(workspace) {
      await started();
      return deadJobs(db, workspace);
    },
    async decide(workspace, { action, id }, target) {
      const boss = await started();
      return db.transaction().execute(async (trx) => {
        const chosen = (await deadJobs(trx, workspace, id)).slice(0, 1000);
        for (const job of chosen) {
          await boss.deleteJob(DEAD, job.id, { db: inside(trx) });
          if (action === "drop") continue;
          const part = { ids: [job.conversation], suspect: true };
          await add([{ kind: "review_again", workspace, ...target, run: null, part }], trx);
        }
        return chosen.length;
      });
    },
    depth: (workspace) => queueDepth(db, workspace),

    beat: (worker) => beatOf(db, worker),
    leave: (worker) => leave(db, worker),
    workers: () => workersHeardOf(db),
    async close() {
      const boss = await starting?.catch(() => null);
      await boss?.stop({ graceful: false });
    },
  };
}

/** Whether the library found the job as it was taken; its types do not tell of this number. */
function hasAffected(response: object): boolean {
  return "affected" in response && response.affected === 1;
}

/** What is the same job: a second one does not wait beside it. */
function keyOf({ kind, workspace, part, ...payload }: Payload): string {
  const run = "run" in payload && payload.run !== null ? Object.values(payload.run) : [];
  return `${kind}/${stableId(workspace, ...run.map(String), JSON.stringify(part))}`;
}

function reasonIn(output: unknown): string | null {
  if (typeof output !== "object" || output === null) return null;
  if ("reason" in output) return String(output.reason);
  return "its process did not end it in time, or was lost";
}
