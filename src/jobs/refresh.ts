import { review } from "../review/review.ts";
import type { Store } from "../store/types.ts";

const MOST_AT_ONCE = 500;

/**
 * Reviews again the conversations with a promise whose state time alone has changed.
 * @returns how many conversations were reviewed
 */
export async function refreshDue(store: Store, now: string): Promise<number> {
  let count = 0;
  for (const { id: workspace } of await store.workspaces()) {
    const config = await store.config(workspace);
    const due = await store.dueForChange(workspace, now, MOST_AT_ONCE);
    const states = await store.states(workspace, due);
    const stored = await store.stored(workspace, due);
    // What somebody else changes meanwhile is left out: it was reviewed by them.
    const items = [...stored.values()].map((conversation) => ({
      conversation,
      review: review(conversation, { now, config }),
      basedOn: states.get(conversation.id)?.hash ?? null,
    }));
    if (items.length === 0) continue;
    const { outdated } = await store.write(workspace, items, { force: true });
    count += items.length - outdated.length;
  }
  return count;
}
