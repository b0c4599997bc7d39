import type { Conversation } from "../model/conversation.ts";
import type { Review } from "../model/review.ts";
import type { InTransaction } from "../store/queue/types.ts";
import type { Store } from "../store/types.ts";
import type { Marks } from "./reviewers/task.ts";

interface Again {
  store: Store;
  workspace: string;
  now: string;
  review: (now: string, conversations: readonly Conversation[], marks: Marks) => Promise<Review[]>;
}

/**
 * Reviews stored conversations again and stores the reviews with what else the transaction is to write;
 * verdicts stay. What somebody else changes meanwhile is left out: it was reviewed by them.
 */
export async function reviewAgain(
  { store, workspace, now, review }: Again,
  ids: readonly string[],
  also: InTransaction,
): Promise<void> {
  const states = await store.states(workspace, ids);
  const conversations = [...(await store.stored(workspace, ids)).values()];
  const marks = await store.marks(workspace, ids);
  const reviews = await review(now, conversations, marks);
  const items = conversations.flatMap((conversation, i) => {
    const made = reviews[i];
    const basedOn = states.get(conversation.id)?.hash ?? null;
    return made === undefined ? [] : [{ conversation, review: made, basedOn }];
  });
  await store.write(workspace, items, { force: true, also });
}
