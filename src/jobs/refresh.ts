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
    const stored = await store.stored(workspace, due);
    const items = [...stored.values()].map((conversation) => ({
      conversation,
      review: review(conversation, { now, config }),
    }));
    if (items.length > 0) await store.write(workspace, items, { force: true });
    count += items.length;
  }
  return count;
}
