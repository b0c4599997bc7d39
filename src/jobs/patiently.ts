import { setTimeout as sleep } from "node:timers/promises";
import { jittered } from "../model/jitter.ts";
import { databaseAway } from "../store/away.ts";

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 15_000;
/** A database that is away longer than this is not just starting again. */
const PATIENCE_MS = 600_000;

/**
 * Does something again as long as the database cannot be reached, for ten minutes, at growing intervals with
 * jitter. The work must be such that doing it twice is doing it once: a commit may have been lost on its way back.
 * @throws what the work throws, when the signal fires or patience ends
 */
export async function patiently<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  let wait = FIRST_WAIT_MS;
  for (let left = PATIENCE_MS; ; left -= wait) {
    try {
      return await work();
    } catch (error) {
      if (databaseAway(error) === null || signal.aborted || left <= 0) throw error;
      await sleep(jittered(wait, Math.random()), undefined, { signal }).catch(() => {});
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    }
  }
}
