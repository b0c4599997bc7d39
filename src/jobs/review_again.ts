import type { Conversation } from "../model/conversation.ts";
import type { Review } from "../model/review.ts";
import type { InTransaction } from "../store/queue/types.ts";
import type { Store } from "../store/types.ts";
import type { Narrowing } from "./narrowing.ts";
import type { Marks } from "./reviewers/task.ts";

export interface Again {
  store: Store;
  workspace: string;
  now: string;
  /** The rules and settings with which it is reviewed. */
  rules: string;
  review: (now: string, conversations: readonly Conversation[], marks: Marks) => Promise<Review[]>;
  /** Absent: all are reviewed, because time may have changed them. */
  narrowing?: Narrowing | undefined;
}

/**
 * Reviews stored conversations again and stores the reviews with what else the transaction is to write;
 * verdicts stay. Those that a change of rules cannot affect are not reviewed, and rest on the new rules
 * from then on. What somebody else changes meanwhile is left out: it was reviewed by them.
 */
export async function reviewAgain(
  { store, workspace, now, rules, review, narrowing }: Again,
  ids: readonly string[],
  also: InTransaction,
): Promise<void> {
  const stored = await store.current(workspace, ids);
  const affected = stored.filter(
    (one) => narrowing?.canChange(one.rules, one.conversation, one.review) ?? true,
  );
  const marks = await store.marks(
    workspace,
    affected.map(({ conversation }) => conversation.id),
  );
  const reviews = await review(
    now,
    affected.map(({ conversation }) => conversation),
    marks,
  );
  const items = affected.flatMap(({ conversation, hash }, i) => {
    const made = reviews[i];
    return made === undefined ? [] : [{ conversation, review: made, basedOn: hash }];
  });
  const alike = stored
    .filter((one) => !affected.includes(one))
    .map(({ conversation, hash, rules: before }) => ({ id: conversation.id, hash, rules: before }));
  await store.write(workspace, items, {
    force: true,
    alike: { conversations: alike, rules },
    also,
  });
}
