import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Review } from "../../model/review.ts";
import type { ReviewSetting, ReviewTask } from "./task.ts";

const WORKER = new URL("./worker.js", import.meta.url);

/** Whether threads can be started: not where the code runs without having been built. */
export const CAN_THREAD = existsSync(fileURLToPath(WORKER));

interface Waiting {
  resolve: (reviews: Review[]) => void;
  reject: (error: unknown) => void;
}

interface Thread {
  worker: Worker;
  waiting: Map<number, Waiting>;
}

export interface Threads {
  run(task: ReviewTask): Promise<Review[]>;
  /** How many tasks are before the thread that has the fewest. */
  leastWaiting(): number;
  close(): Promise<void>;
}

/** Starts threads of the engine; a task goes to the one that has the least to do. */
export function startThreads(count: number, setting: ReviewSetting): Threads {
  let last = 0;
  const threads = Array.from({ length: count }, () => startThread(setting));
  return {
    run(task) {
      const thread = threads.reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a));
      const id = (last += 1);
      return new Promise((resolve, reject) => {
        thread.waiting.set(id, { resolve, reject });
        thread.worker.ref();
        thread.worker.postMessage({ id, task });
      });
    },
    leastWaiting: () => Math.min(...threads.map(({ waiting }) => waiting.size)),
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

type Answer = { id: number; reviews: Review[] } | { id: number; error: unknown };

function startThread(setting: ReviewSetting): Thread {
  const worker = new Worker(WORKER, { workerData: setting });
  const waiting = new Map<number, Waiting>();
  const end = (error: unknown) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on("message", (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    // A thread without work does not keep the process alive.
    if (waiting.size === 0) worker.unref();
    if ("error" in answer) asked?.reject(answer.error);
    else asked?.resolve(answer.reviews);
  });
  worker.on("error", end);
  worker.on("exit", () => end(new Error("a thread of the engine has ended")));
  worker.unref();
  return { worker, waiting };
}
