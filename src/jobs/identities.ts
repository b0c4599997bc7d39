import type { Store } from "../store/types.ts";

/** Few enough that the writers of a workspace do not wait long for their turn. */
const BATCH = 50;

/** Lets stored conversations follow who was said to be who else, some at a time. */
export async function followIdentities(
  store: Store,
  workspace: string,
  signal: AbortSignal = new AbortController().signal,
  mostBatches = Number.POSITIVE_INFINITY,
): Promise<void> {
  for (let batch = 0; batch < mostBatches && !signal.aborted; batch += 1)
    if ((await store.identities.catchUp(workspace, BATCH)) === 0) return;
}
