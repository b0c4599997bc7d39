// One thread of the engine. Loaded by Node itself, so it exists as a file only in the built product.
import { parentPort, workerData } from "node:worker_threads";
import { engineWith, type ReviewSetting, type ReviewTask } from "./task.ts";

const run = engineWith(workerData as ReviewSetting);

parentPort?.on("message", ({ id, task }: { id: number; task: ReviewTask }) => {
  try {
    parentPort?.postMessage({ id, reviews: run(task) });
  } catch (error) {
    parentPort?.postMessage({ id, error });
  }
});
