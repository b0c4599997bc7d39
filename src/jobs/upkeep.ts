import { setTimeout as sleep } from "node:timers/promises";
import type { Store } from "../store/types.ts";
import { followIdentities } from "./identities.ts";
import { catchUpMeasures } from "./measures.ts";
import { compareOrdersAgain } from "./orders.ts";
import { eraseByAge } from "./retention.ts";
import { tendStaged } from "./staged/tend.ts";
import { readWords } from "./surveys/read_words.ts";
import { planDue, planReview } from "./work/plan.ts";
import type { WorkWatch } from "./work/watch.ts";
import { startWorker, type Worker } from "./work/worker.ts";

/** How often promises are looked at again because of time alone. */
const REFRESH_MS = 60_000;
const IDLE_LOOK_MS = 20;

export interface Upkeep {
  /** Begins: what rests on other rules than today's is reviewed again, and what time changes every minute. */
  start(onError: (error: unknown) => void, watch?: WorkWatch): void;
  /** Reviews the conversations of a workspace again, in the background. */
  configChanged(workspace: string): void;
  /** An idle worker of this process looks for work at once. */
  wake(): void;
  /** Resolves when nothing is planned, waits or runs. */
  idle(): Promise<void>;
  /** Stops after the job in hand; the next start goes on. */
  close(): Promise<void>;
}

/** Keeps stored reviews true while the server runs: plans the work, and takes part in it. */
export function openUpkeep(store: Store, every = REFRESH_MS): Upkeep {
  const stop = new AbortController();
  let onError: (error: unknown) => void = () => {};
  let timer: NodeJS.Timeout | null = null;
  let line: Promise<void> = Promise.resolve();
  let look: Promise<void> | null = null;
  let worker: Worker | null = null;
  let watch: WorkWatch | undefined;

  function working(): Worker {
    worker ??= startWorker(store, {
      partOf: "server",
      onError: (error) => onError(error),
      watch,
    });
    return worker;
  }

  async function plan(workspace: string): Promise<void> {
    if (stop.signal.aborted) return;
    await planReview(store, workspace);
    working().wake();
    await compareOrdersAgain(store, workspace, "outdated", new Date().toISOString(), stop.signal);
    await readWords(store, workspace, "outdated", stop.signal);
  }

  function configChanged(workspace: string): void {
    line = line.then(() => plan(workspace)).catch((error) => onError(error));
  }

  async function planAll(): Promise<void> {
    for (const { id } of await store.workspaces()) configChanged(id);
  }

  /** What time alone has changed, and facts that are missing: promises that came due, imports that fell silent. */
  function lookAgain(): void {
    look ??= lookAt(store, stop.signal, () => working().wake())
      .catch((error) => onError(error))
      .finally(() => {
        look = null;
      });
  }

  /** Resolves when every plan asked for so far is made. */
  async function planned(): Promise<void> {
    for (let last: Promise<void> | null = null; last !== line; await last) last = line;
  }

  return {
    start(tell, watching) {
      onError = tell;
      watch = watching;
      lookAgain();
      timer = setInterval(lookAgain, every);
      timer.unref();
      line = planAll().catch((error) => onError(error));
    },
    configChanged,
    wake: () => working().wake(),
    async idle() {
      await planned();
      for (;;) {
        const depth = await store.queue.depth();
        if (depth.every(({ waiting, running }) => waiting + running === 0)) return;
        await sleep(IDLE_LOOK_MS);
      }
    },
    async close() {
      stop.abort();
      if (timer !== null) clearInterval(timer);
      await planned();
      await look;
      await worker?.close();
    },
  };
}

async function lookAt(store: Store, signal: AbortSignal, wake: () => void): Promise<void> {
  const now = new Date().toISOString();
  await store.clockIsBack(now);
  await store.markSilentImports();
  for (const { id } of await store.workspaces()) {
    if (signal.aborted) return;
    if ((await planDue(store, id)) > 0) wake();
    if (await tendStaged(store, id, signal)) await planReview(store, id);
    await compareOrdersAgain(store, id, "due", now, signal);
    await followIdentities(store, id, signal);
    await catchUpMeasures(store, id, signal);
    await readWords(store, id, "new", signal);
    await pruneMessages(store, id, now);
    await eraseByAge(store, id, now, signal);
  }
}

const DAY_MS = 86_400_000;
/** At most so many a minute: what is left goes with the next look. */
const MOST_PRUNED = 1000;

/** Removes the messages that a house keeps no longer. */
async function pruneMessages(store: Store, workspace: string, now: string): Promise<void> {
  const { settings, since } = await store.outbox.settings(workspace);
  if (since === null) return;
  const before = new Date(Date.parse(now) - settings.keep_days * DAY_MS).toISOString();
  await store.outbox.prune(workspace, before, MOST_PRUNED);
}
