import type { Store } from "../store/types.ts";
import { openReviewers, type Reviewers } from "./reviewers/index.ts";
import { settingOf } from "./setting.ts";

/** Few enough that the writers of a workspace, an import for example, do not wait long for their turn. */
const BATCH = 50;

interface Again {
  store: Store;
  workspace: string;
  reviewers: Reviewers;
  now: string;
}

/**
 * Reviews stored conversations again and stores the reviews; verdicts stay. What somebody else changes
 * meanwhile is left out: it was reviewed by them.
 * @returns how many were stored
 */
async function reviewAgain(
  { store, workspace, reviewers, now }: Again,
  ids: readonly string[],
): Promise<number> {
  const states = await store.states(workspace, ids);
  const conversations = [...(await store.stored(workspace, ids)).values()];
  const marks = await store.marks(workspace, ids);
  const reviews = await reviewers.review(now, conversations, marks);
  const items = conversations.flatMap((conversation, i) => {
    const review = reviews[i];
    const basedOn = states.get(conversation.id)?.hash ?? null;
    return review === undefined ? [] : [{ conversation, review, basedOn }];
  });
  if (items.length === 0) return 0;
  const { outdated } = await store.write(workspace, items, { force: true });
  return items.length - outdated.length;
}

/**
 * Reviews again the conversations with a promise whose state time alone has changed, in all workspaces.
 * @returns how many conversations were reviewed
 */
export async function refreshDue(
  store: Store,
  now: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<number> {
  let count = 0;
  for (const { id: workspace } of await store.workspaces()) {
    if ((await store.dueForChange(workspace, now, 1)).length === 0) continue;
    const reviewers = await reviewersApart(store, workspace);
    try {
      count += await refreshOne({ store, workspace, reviewers, now }, signal);
    } finally {
      await reviewers.close();
    }
  }
  return count;
}

async function refreshOne(again: Again, signal: AbortSignal): Promise<number> {
  const { store, workspace, now } = again;
  const seen = new Set<string>();
  let count = 0;
  while (!signal.aborted) {
    const due = await store.dueForChange(workspace, now, BATCH);
    // What a review does not move on is not asked for again in this round.
    const fresh = due.filter((id) => !seen.has(id));
    if (fresh.length === 0) break;
    for (const id of fresh) seen.add(id);
    count += await reviewAgain(again, fresh);
  }
  return count;
}

/** What a workspace is reviewed with today, in a thread of its own: this one answers requests. */
export async function reviewersApart(store: Store, workspace: string): Promise<Reviewers> {
  return openReviewers(await settingOf(store, workspace), { apart: true });
}

/**
 * Reviews again what rests on other rules or another configuration, in order of id, each once; what
 * is done when the process ends is not done again at its next start.
 */
export async function reviewOutdated(
  again: Again,
  rules: string,
  onBatch: (done: number, messages: number) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const { store, workspace } = again;
  for (let after = ""; !signal.aborted; ) {
    const ids = await store.reviewedOtherwise(workspace, rules, after, BATCH);
    const last = ids.at(-1);
    if (last === undefined) return;
    await onBatch(ids.length, await reviewAgain(again, ids));
    after = last;
  }
}
