import { join } from "node:path";
import { takeLock } from "./lock.ts";
import { type DatabaseThread, startThread } from "./thread.ts";

/** The embedded database of a data folder, held by this process alone. */
export interface Embedded {
  thread: DatabaseThread;
  /** Gives the folder back; after the thread was closed. */
  release: () => Promise<void>;
}

/**
 * Opens the embedded database in its own thread. Needs next to nothing of the product, so that a
 * command can start it first and load the rest meanwhile.
 * @throws AmendsError `locked` when another process has the folder
 */
export async function openEmbedded(dataDir: string): Promise<Embedded> {
  const lock = await takeLock(join(dataDir, "lock"));
  try {
    const thread = await startThread(join(dataDir, "pglite"));
    return { thread, release: () => lock.release() };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
