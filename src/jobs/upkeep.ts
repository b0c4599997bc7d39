import { randomUUID } from "node:crypto";
import type { ImportView } from "../model/api.ts";
import type { Store } from "../store/types.ts";
import { catchUpMeasures } from "./measures.ts";
import { compareOrdersAgain } from "./orders.ts";
import { refreshDue, reviewersApart, reviewOutdated } from "./refresh.ts";
import { restsOn, settingOf } from "./setting.ts";
import { startedRun } from "./started_run.ts";

/** How often promises are looked at again because of time alone. */
const REFRESH_MS = 60_000;

export interface Upkeep {
  /** Begins: what rests on other rules than today's is reviewed again, and what time changes every minute. */
  start(onError: (error: unknown) => void): void;
  /** Reviews the conversations of a workspace again, in the background. */
  configChanged(workspace: string): void;
  /** Resolves when no new review of everything is running or waiting. */
  idle(): Promise<void>;
  /** Stops after the batch in hand; the next start goes on. */
  close(): Promise<void>;
}

/** Keeps stored reviews true while the server runs; another thread does the reviewing. */
export function openUpkeep(store: Store, every = REFRESH_MS): Upkeep {
  const stop = new AbortController();
  const cuts = new Map<string, AbortController>();
  let onError: (error: unknown) => void = () => {};
  let timer: NodeJS.Timeout | null = null;
  let line: Promise<void> = Promise.resolve();
  let look: Promise<void> | null = null;

  function configChanged(workspace: string): void {
    cuts.get(workspace)?.abort();
    const cut = new AbortController();
    cuts.set(workspace, cut);
    const signal = AbortSignal.any([cut.signal, stop.signal]);
    line = line.then(() => renew(store, workspace, signal)).catch((error) => onError(error));
  }

  async function renewAll(): Promise<void> {
    for (const { id } of await store.workspaces()) configChanged(id);
  }

  /** What time alone has changed, and facts that are missing: promises that came due, imports that fell silent. */
  function lookAgain(): void {
    look ??= refreshAll(store, stop.signal)
      .catch((error) => onError(error))
      .finally(() => {
        look = null;
      });
  }

  return {
    start(tell) {
      onError = tell;
      lookAgain();
      timer = setInterval(lookAgain, every);
      timer.unref();
      line = renewAll().catch((error) => onError(error));
    },
    configChanged,
    async idle() {
      for (let last: Promise<void> | null = null; last !== line; await last) last = line;
    },
    async close() {
      stop.abort();
      if (timer !== null) clearInterval(timer);
      await this.idle();
      await look;
    },
  };
}

async function refreshAll(store: Store, signal: AbortSignal): Promise<void> {
  await store.markSilentImports();
  const now = new Date().toISOString();
  await refreshDue(store, now, signal);
  for (const { id } of await store.workspaces()) {
    await compareOrdersAgain(store, id, "due", now, signal);
    await catchUpMeasures(store, id, signal);
    await pruneMessages(store, id, now);
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

/** One new review of all that rests on other rules or settings; shown among the imports while it runs. */
async function renew(store: Store, workspace: string, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const now = new Date().toISOString();
  const rules = restsOn(await settingOf(store, workspace), now);
  await compareOrdersAgain(store, workspace, "outdated", now, signal);
  if ((await store.reviewedOtherwise(workspace, rules, "", 1)).length === 0) return;
  const view = startedView(now);
  await store.saveImport(workspace, view);
  const reviewers = await reviewersApart(store, workspace);
  try {
    await reviewOutdated(
      { store, workspace, reviewers, now },
      rules,
      async (looked, written) => {
        view.conversations += looked;
        view.updated += written;
        view.unchanged += looked - written;
        await store.saveImport(workspace, view);
      },
      signal,
    );
    view.state = signal.aborted ? "interrupted" : "done";
  } catch (error) {
    view.state = "failed";
    view.error = "the new review stopped by an error of ours; it goes on at the next start";
    throw error;
  } finally {
    await reviewers.close();
    view.finished_at = new Date().toISOString();
    await store.saveImport(workspace, view);
  }
}

function startedView(now: string): ImportView {
  const name = "Reviewed again: rules or settings have changed";
  return startedRun({ id: randomUUID(), name, kind: "review", bytes: null, started_at: now });
}
