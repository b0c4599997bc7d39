import type { Conversation } from "../../model/conversation.ts";
import type { Review } from "../../model/review.ts";
import { readingOf } from "../../review/narrow/reach.ts";
import type { InTransaction } from "../../store/queue/types.ts";
import { countsOf } from "../../store/staged/compare.ts";
import type { Look } from "../../store/staged/types.ts";
import type { Reviewed, Store, StoredState } from "../../store/types.ts";
import type { Narrowing } from "../narrowing.ts";
import type { Marks } from "../reviewers/task.ts";

interface Staging {
  store: Store;
  workspace: string;
  /** What the reviews rest on. */
  rules: string;
  /** Only says which can be affected. */
  counting: boolean;
  narrowing: Narrowing | undefined;
  review: (now: string, conversations: readonly Conversation[], marks: Marks) => Promise<Review[]>;
}

type Stored = Reviewed & StoredState;

/**
 * Looks at stored conversations with a change that is not in force, and notes what comes of it with what
 * else the transaction is to write. Reviews are made for the instant of the ones they are compared with,
 * so that nothing but the change can make them different.
 */
export async function stage(
  staging: Staging,
  ids: readonly string[],
  also: InTransaction,
): Promise<void> {
  const { store, workspace, rules, narrowing } = staging;
  const stored = await store.current(workspace, ids);
  const reached = stored.filter(
    (one) => narrowing?.canChange(one.rules, one.conversation, one.review) ?? true,
  );
  const isReached = new Set(reached);
  const made = staging.counting ? new Map<string, Review>() : await reviewsOf(staging, reached);
  const looks = stored.map((one): Look => {
    const { conversation, review, hash } = one;
    const about = { id: conversation.id, hash, rules: one.rules, as_of: review.provenance.as_of };
    const none = { counts: null, review: null };
    if (!isReached.has(one)) return { ...about, ...none, state: "clear" };
    const fresh = made.get(conversation.id);
    if (fresh === undefined) return { ...about, ...none, state: "waits" };
    if (readingOf(review) === readingOf(fresh)) return { ...about, ...none, state: "same" };
    return { ...about, state: "differs", counts: countsOf(review, fresh), review: fresh };
  });
  await store.staged.note(workspace, rules, looks, also);
}

async function reviewsOf(
  { store, workspace, review }: Staging,
  reached: readonly Stored[],
): Promise<Map<string, Review>> {
  const marks = await store.marks(
    workspace,
    reached.map(({ conversation }) => conversation.id),
  );
  const made = new Map<string, Review>();
  const instants = new Set(reached.map((one) => one.review.provenance.as_of));
  for (const now of instants) {
    const conversations = reached
      .filter((one) => one.review.provenance.as_of === now)
      .map(({ conversation }) => conversation);
    for (const one of await review(now, conversations, marks)) made.set(one.conversation, one);
  }
  return made;
}
