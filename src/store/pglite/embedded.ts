import { join } from "node:path";
import { AmendsError } from "../../model/errors.ts";
import { takeLock } from "./lock.ts";
import { type DatabaseThread, notOpened, startThread } from "./thread.ts";

/** The embedded database of a data folder, held by this process alone. */
export interface Embedded {
  thread: DatabaseThread;
  /** Gives the folder back; after the thread was closed. */
  release: () => Promise<void>;
}

/**
 * Opens the embedded database in its own thread. Needs next to nothing of the product, so that a
 * command can start it first and load the rest meanwhile.
 * @throws AmendsError `locked` when another process has the folder; `internal` when it does not open
 */
export async function openEmbedded(dataDir: string): Promise<Embedded> {
  const lock = await takeLock(join(dataDir, "lock")).catch((cause: unknown) => {
    // A folder of somebody else, a file in its place, a disk that is full or takes no writing.
    throw cause instanceof AmendsError ? cause : notOpened((cause as Error).message);
  });
  try {
    const thread = await startThread(join(dataDir, "pglite"));
    return { thread, release: () => lock.release() };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
