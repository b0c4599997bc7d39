import type { Store } from "../store/types.ts";

/** Few enough that the writers of a workspace do not wait long for their turn. */
const BATCH = 100;
/** At most so many a minute: what is left goes with the next look. */
const MOST_BATCHES = 20;

/**
 * Erases what is older than the workspace keeps it, and notes in its log how many conversations went.
 * @returns how many
 */
export async function eraseByAge(
  store: Store,
  workspace: string,
  now: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<number> {
  let gone = 0;
  for (let batch = 0; batch < MOST_BATCHES && !signal.aborted; batch += 1) {
    const erased = await store.retention.erase(workspace, now, BATCH);
    gone += erased ?? 0;
    if (erased === null || erased < BATCH) break;
  }
  if (gone > 0) {
    const subject = `${gone} conversations`;
    await store.log.add(workspace, {
      at: now,
      user: "",
      who: "retention",
      action: "erase",
      subject,
    });
  }
  return gone;
}
