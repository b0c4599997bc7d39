import type { DeadRequest, RunAction, WorkView } from "../../model/work.ts";
import type { Store } from "../../store/types.ts";
import { targetOf } from "../setting.ts";

/** Conversations of a job for what time has changed. */
const IN_JOB = 50;
/** So many are planned at a look; the next look goes on. */
const MOST = 5000;

const now = () => new Date().toISOString();

/** Plans a new review of what rests on other rules or settings than today's. */
export async function planReview(store: Store, workspace: string, asked = false): Promise<void> {
  const staged = await store.staged.latest(workspace);
  // What is being moved into place rests on what is in force when all of it is there.
  if (staged?.state === "switching" || staged?.state === "rolling_back") return;
  await store.queue.plan(workspace, await targetOf(store, workspace, now()), asked);
}

/** Pauses, resumes or cancels a run. */
export async function steerReview(
  store: Store,
  workspace: string,
  run: string,
  action: RunAction,
): Promise<void> {
  await store.queue.steer(workspace, run, action, await targetOf(store, workspace, now()));
}

/** What waits, runs and was given up in a workspace, and who works. */
export async function workView({ queue }: Store, workspace: string): Promise<WorkView> {
  return {
    depth: await queue.depth(workspace),
    runs: await queue.runs(workspace),
    workers: await queue.workers(),
    dead: await queue.dead(workspace),
  };
}

/** Puts dead jobs back to work, or forgets them. Returns how many. */
export async function decideDead(
  store: Store,
  workspace: string,
  request: DeadRequest,
): Promise<number> {
  return store.queue.decide(workspace, request, await targetOf(store, workspace, now()));
}

/** Plans reviews of conversations that time alone has changed, but for what was given up. */
export async function planDue(store: Store, workspace: string): Promise<number> {
  const due = await store.dueForChange(workspace, now(), MOST);
  if (due.length === 0) return 0;
  const dead = new Set((await store.queue.dead(workspace)).map((job) => job.conversation));
  const ids = due.filter((id) => !dead.has(id));
  const target = await targetOf(store, workspace, now());
  const parts = Array.from({ length: Math.ceil(ids.length / IN_JOB) }, (_unused, i) =>
    ids.slice(i * IN_JOB, (i + 1) * IN_JOB),
  );
  return store.queue.add(
    parts.map((part) => ({
      kind: "time_passed",
      workspace,
      ...target,
      part: { ids: part, suspect: false },
    })),
  );
}
