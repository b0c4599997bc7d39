import type { Store } from "../store/types.ts";
import { engineWith } from "./reviewers/task.ts";

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
    if (stored.size === 0) continue;
    const { counts: templates } = await store.templates(workspace);
    const conversations = [...stored.values()];
    const reviews = engineWith({ config, templates })({ now, conversations });
    const items = reviews.flatMap((review, i) => {
      const conversation = conversations[i];
      if (conversation === undefined) return [];
      return [{ conversation, review, basedOn: states.get(conversation.id)?.hash ?? null }];
    });
    const { outdated } = await store.write(workspace, items, { force: true });
    count += items.length - outdated.length;
  }
  return count;
}
