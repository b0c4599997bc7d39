import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { VERSION } from "../../model/version.ts";
import type { WorkerView } from "../../model/work.ts";
import type { TakenJob } from "../../store/queue/types.ts";
import type { Store } from "../../store/types.ts";
import { restUntil } from "../rest.ts";
import { doJob } from "./do_job.ts";
import { openReviewing, type Reviewing } from "./reviewing.ts";
import type { JobEnd, WorkWatch } from "./watch.ts";

/** How often an idle worker looks for work that another process has added. */
const LOOK_MS = 1000;
/** After a failure of the queue itself, most likely a database that is away. */
const TROUBLE_MS = 5000;
/** How often it says that it, and its job, go on. */
const BEAT_MS = 10_000;
/** A job in hand gets this long to end when the worker stops; then it is given back. */
const GRACE_MS = 10_000;

export interface WorkerOptions {
  partOf: WorkerView["part_of"];
  onError: (error: unknown) => void;
  watch?: WorkWatch | undefined;
  /** Takes the place of the engine in tests. */
  reviewing?: Reviewing;
}

export interface Worker {
  /** There is something to do now: an idle worker looks at once. */
  wake(): void;
  /** Ends the job in hand, or gives it back, and stops. */
  close(): Promise<void>;
}

/** Starts to take jobs from the queue, one at a time. */
export function startWorker(store: Store, options: WorkerOptions): Worker {
  const { queue } = store;
  const reviewing = options.reviewing ?? openReviewing(store);
  const stop = new AbortController();
  const self = {
    id: randomUUID(),
    host: hostname(),
    pid: process.pid,
    version: VERSION,
    part_of: options.partOf,
  };
  let job: TakenJob | null = null;
  let doing: WorkerView["doing"] = null;
  const rest = restUntil(stop.signal);

  async function beat(): Promise<void> {
    await queue.beat({ ...self, doing });
    if (job !== null) await queue.touch(job);
  }
  const timer = setInterval(() => void beat().catch(options.onError), BEAT_MS);
  timer.unref();

  async function one(): Promise<boolean> {
    job = await queue.take();
    if (job === null) {
      if (doing !== null) {
        doing = null;
        await beat();
      }
      return false;
    }
    const { kind, workspace } = job.payload;
    const idle = doing === null;
    doing = { kind, workspace, since: new Date().toISOString() };
    if (idle) await beat();
    await watched(job);
    job = null;
    return true;
  }

  /** Does a job and tells how it ended; where not even that could be noted, it is somebody else's by and by. */
  async function watched(taken: TakenJob): Promise<void> {
    const tell = options.watch?.taken(taken.payload.kind);
    const start = performance.now();
    let end: JobEnd = { how: "failed", looked: 0 };
    try {
      end = await doJob(store, taken, reviewing, stop.signal);
    } finally {
      tell?.(end, (performance.now() - start) / 1000);
    }
  }

  async function work(): Promise<void> {
    await beat().catch(options.onError);
    while (!stop.signal.aborted) {
      try {
        if (!(await one())) await rest(LOOK_MS);
      } catch (error) {
        job = null;
        options.onError(error);
        await rest(TROUBLE_MS);
      }
    }
  }

  const working = work();
  return {
    wake: () => rest.wake(),
    async close() {
      stop.abort();
      const late = setTimeout(() => void reviewing.close(), GRACE_MS);
      await working;
      clearTimeout(late);
      clearInterval(timer);
      await reviewing.close();
      await queue.leave(self.id).catch(options.onError);
    },
  };
}
