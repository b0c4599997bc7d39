import { setTimeout as sleep } from "node:timers/promises";
import { planReview, workView } from "../../dist/jobs/work/plan.js";
import { openStore } from "../../dist/store/index.js";
import { startAmends } from "./child.mjs";
import { memoryOf, timeOf } from "./processor.mjs";

const WORKSPACE = "main";
/** How long workers may take to begin, and a review to end: a bench that hangs says so. */
const PATIENCE_MS = 300_000;

/**
 * All stored history reviewed again by so many worker processes, which have their patterns compiled: a
 * first change of a setting that every review rests on is not counted, a second is.
 */
export async function reviewedAgain(database, url, env, count) {
  const { store } = await openStore({ databaseUrl: url });
  const workers = Array.from({ length: count }, () => startAmends(["worker"], env));
  try {
    await until(async () => (await workView(store, WORKSPACE)).workers.length === count);
    await changed(store);
    const spent = () =>
      workers.reduce((sum, { pid }) => sum + timeOf(pid), 0) + database.serverTime();
    const before = spent();
    const run = await changed(store);
    return {
      wall: (Date.parse(run.finished_at) - Date.parse(run.started_at)) / 1000,
      processor: (spent() - before) / 1000,
      looked: run.looked,
      worker_mb: Math.max(...workers.map(({ pid }) => memoryOf(pid).peak_mb)),
    };
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
    await store.close();
  }
}

/** Changes how long a customer may be left without word, and waits until all history is reviewed with it. */
async function changed(store) {
  const config = await store.config(WORKSPACE);
  const { minutes, clock } = config.update_target;
  await store.setConfig(WORKSPACE, { ...config, update_target: { minutes: minutes + 1, clock } });
  await planReview(store, WORKSPACE);
  return until(async () => {
    const [run] = (await workView(store, WORKSPACE)).runs;
    return run?.state === "done" ? run : null;
  });
}

async function until(look) {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() > end) throw new Error("it does not come to an end");
    await sleep(100);
  }
}
