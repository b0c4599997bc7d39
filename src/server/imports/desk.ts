import { randomUUID } from "node:crypto";
import type { ReadableStream } from "node:stream/web";
import { setTimeout as sleep } from "node:timers/promises";
import type { ImportView } from "../../model/api.ts";
import { AmendsError } from "../../model/errors.ts";
import type { Store } from "../../store/types.ts";
import { errorFields, type Log } from "../log.ts";
import { type ImportOrder, type RunImport, waitingImport } from "./order.ts";
import { openSpool, tooLarge } from "./spool.ts";

export interface ImportDeskOptions {
  store: Store;
  run: RunImport;
  /** Where uploads wait. */
  folder: string;
  /** Largest upload in bytes. */
  limit: number;
  now: () => string;
  log: Log;
}

/** Uploads that may wait or run at once; more are told to come back. */
const MOST_WAITING = 8;
/** How often a watcher looks for progress, in milliseconds. */
const LOOK_EVERY = 200;

const key = (workspace: string, id: string) => `${workspace}/${id}`;

/** Takes files in and imports them one after the other, in the background. */
export function openImportDesk({ store, run, folder, limit, now, log }: ImportDeskOptions) {
  const spool = openSpool(folder, limit);
  const live = new Map<string, ImportView>();
  const stop = new AbortController();
  let waiting = 0;
  let line: Promise<void> = Promise.resolve();

  async function work(order: ImportOrder, started: ImportView): Promise<void> {
    if (stop.signal.aborted) return;
    try {
      const input = await spool.open(order);
      await run(
        order,
        input,
        (view) => void live.set(key(order.workspace, order.id), view),
        stop.signal,
      );
      if (!stop.signal.aborted) await spool.remove(order.id);
    } catch (error) {
      log.error(errorFields(error), "import failed");
      await store.saveImport(
        order.workspace,
        failed(live.get(key(order.workspace, order.id)) ?? started, error, now()),
      );
      await spool.remove(order.id);
    }
  }

  /** Puts an order whose file is on disk at the end of the line. */
  function enqueue(order: ImportOrder, view: ImportView): void {
    waiting += 1;
    live.set(key(order.workspace, order.id), view);
    line = line
      .then(() => work(order, view))
      .catch((error: unknown) => log.error(errorFields(error), "import could not be recorded"))
      .finally(() => {
        waiting -= 1;
        live.delete(key(order.workspace, order.id));
      });
  }

  return {
    /** Streams a file in; it is imported after those before it. */
    async receive(
      about: Omit<ImportOrder, "id">,
      body: ReadableStream<Uint8Array>,
      announced: number | null,
    ): Promise<ImportView> {
      if (announced !== null && announced > limit) throw tooLarge(limit);
      if (waiting >= MOST_WAITING || stop.signal.aborted) {
        throw new AmendsError("busy", "Other imports are still running.", {
          hint: "Send the file again when they have ended.",
        });
      }
      const order = { ...about, id: randomUUID() };
      const bytes = await spool.receive(order, body);
      const view = waitingImport(order, bytes, now());
      await store.saveImport(order.workspace, view);
      enqueue(order, view);
      return view;
    },

    async view(workspace: string, id: string): Promise<ImportView> {
      const view = live.get(key(workspace, id)) ?? (await store.import(workspace, id));
      if (view === null) throw new AmendsError("not_found", "There is no such import.");
      return view;
    },

    async list(workspace: string): Promise<ImportView[]> {
      return (await store.imports(workspace)).map(
        (view) => live.get(key(workspace, view.id)) ?? view,
      );
    },

    /** The state now and at every change until the import has ended; works for imports run elsewhere. */
    async *watch(workspace: string, id: string, gone: AbortSignal): AsyncGenerator<ImportView> {
      const until = AbortSignal.any([gone, stop.signal]);
      for (let last = ""; !until.aborted; ) {
        const view = await this.view(workspace, id);
        const text = JSON.stringify(view);
        if (text !== last) yield view;
        if (view.state !== "running") return;
        last = text;
        await sleep(LOOK_EVERY, undefined, { signal: until }).catch(() => {});
      }
    },

    /** Goes on with imports that were cut short by the end of the last server. */
    async resume(): Promise<void> {
      for (const order of await spool.leftOver()) {
        const stored = await store.import(order.workspace, order.id);
        const view = stored ?? waitingImport(order, 0, now());
        // What opened the database found nobody at work on it, and took it for interrupted.
        enqueue(order, { ...view, state: "running", finished_at: null });
      }
    },

    /** Resolves when nothing is waiting or running. */
    idle: () => line,

    /** Stops after the batch in hand; what was cut short goes on at the next start. */
    async close(): Promise<void> {
      stop.abort();
      await line;
    },
  };
}
export type ImportDesk = ReturnType<typeof openImportDesk>;

function failed(view: ImportView, error: unknown, now: string): ImportView {
  const reason =
    error instanceof AmendsError ? error.message : "It stopped because of an error on our side.";
  return { ...view, state: "failed", finished_at: now, error: reason };
}
