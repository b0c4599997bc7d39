import { setTimeout as sleep } from "node:timers/promises";
import type { StagedRun } from "../../model/staged.ts";
import type { Store } from "../../store/types.ts";
import { planReview } from "../work/plan.ts";
import { startWorker } from "../work/worker.ts";
import { tendStaged } from "./tend.ts";

const LOOK_MS = 300;
const GOES_ON: ReadonlySet<StagedRun["state"]> = new Set([
  "counting",
  "running",
  "switching",
  "rolling_back",
]);

/** Takes jobs in this process until the latest staged run waits for a person, or until it is told to stop. */
export async function workHere(
  store: Store,
  workspace: string,
  signal: AbortSignal,
  onProgress: (run: StagedRun) => void,
): Promise<void> {
  const failures: unknown[] = [];
  const onError = (error: unknown) => void failures.push(error);
  const worker = startWorker(store, { partOf: "worker", onError });
  try {
    while (!signal.aborted && failures.length === 0) {
      if (await tendStaged(store, workspace, signal)) await planReview(store, workspace);
      const [run] = await store.staged.list(workspace);
      if (run === undefined) return;
      onProgress(run);
      if (!GOES_ON.has(run.state)) return;
      await sleep(LOOK_MS);
    }
  } finally {
    await worker.close();
  }
  if (failures.length > 0) throw failures[0];
}
