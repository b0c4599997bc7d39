import type { Store } from "../store/types.ts";

/** Few enough that the writers of a workspace do not wait long for their turn. */
const BATCH = 100;

/**
 * Makes the facts of all conversations that have none: those stored before there were measures, or all
 * of them when what is stored is of another version.
 * @returns how many were made
 */
export async function catchUpMeasures(
  store: Store,
  workspace: string,
  signal: AbortSignal,
  onBatch: (done: number) => void = () => {},
): Promise<number> {
  if (await store.measures.outdated(workspace)) await store.measures.clear(workspace);
  let done = 0;
  while (!signal.aborted) {
    const made = await store.measures.catchUp(workspace, BATCH);
    if (made === 0) break;
    done += made;
    onBatch(done);
  }
  return done;
}
