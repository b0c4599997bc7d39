import { availableParallelism } from "node:os";
import type { Conversation } from "../../model/conversation.ts";
import type { Review } from "../../model/review.ts";
import { engineWith, type ReviewSetting, type ReviewTask } from "./task.ts";
import { CAN_THREAD, startThreads, type Threads } from "./threads.ts";

export type { ReviewSetting } from "./task.ts";

/** Starting a thread costs as much as this many conversations; fewer are reviewed where they are. */
const FEW = 600;
/** Conversations sent to a thread at once. */
const PORTION = 25;
/** More threads than this only cost memory: one thread reads and writes for all of them. */
const MOST_THREADS = 16;

export interface Reviewers {
  /** How many conversations are worth handing over at once. */
  readonly portion: number;
  /** How many portions keep everybody busy. */
  readonly ahead: number;
  /** Reviews in the order of the conversations. */
  review(now: string, conversations: readonly Conversation[]): Promise<Review[]>;
  close(): Promise<void>;
}

/**
 * The engine on all cores: small inputs are reviewed in this thread, and from then on in threads of
 * their own. `threads` 1 keeps everything here.
 */
export function openReviewers(
  setting: ReviewSetting,
  { threads: wished = availableParallelism() }: { threads?: number | undefined } = {},
): Reviewers {
  const count = CAN_THREAD ? Math.min(Math.max(1, wished), MOST_THREADS) : 1;
  const here = engineWith(setting);
  let threads: Threads | null = null;
  let seen = 0;
  const run = async (task: ReviewTask) => threads?.run(task) ?? here(task);
  return {
    get portion() {
      return threads === null ? 1 : PORTION;
    },
    get ahead() {
      return threads === null ? 1 : count * 2;
    },
    async review(now, conversations) {
      seen += conversations.length;
      if (threads === null && count > 1 && seen > FEW) threads = startThreads(count, setting);
      const portions: Promise<Review[]>[] = [];
      for (let at = 0; at < conversations.length; at += PORTION)
        portions.push(run({ now, conversations: conversations.slice(at, at + PORTION) }));
      return (await Promise.all(portions)).flat();
    },
    async close() {
      await threads?.close();
    },
  };
}
