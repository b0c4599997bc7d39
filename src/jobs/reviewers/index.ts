import { availableParallelism } from "node:os";
import { setImmediate as heard } from "node:timers/promises";
import type { Conversation } from "../../model/conversation.ts";
import type { Review } from "../../model/review.ts";
import { engineWith, type Marks, type ReviewSetting, type ReviewTask } from "./task.ts";
import { CAN_THREAD, startThreads, type Threads } from "./threads.ts";

export type { ReviewSetting } from "./task.ts";

/**
 * Starting a thread costs about as much as two seconds of reviewing: it loads the engine and compiles
 * its patterns. What takes less is reviewed where it is.
 */
const START_COST_MS = 2000;
/** Conversations sent to a thread at once. */
const PORTION = 25;
/** More threads than this only cost memory: one thread reads and writes for all of them. */
const MOST_THREADS = 16;

export interface Reviewers {
  /** How many conversations are worth handing over at once. */
  readonly portion: number;
  /** How many portions keep everybody busy. */
  readonly ahead: number;
  /** Reviews in the order of the conversations, with what people set by hand about their promises. */
  review(now: string, conversations: readonly Conversation[], marks?: Marks): Promise<Review[]>;
  close(): Promise<void>;
}

interface ReviewersOptions {
  /** 1 keeps everything in this thread. */
  threads?: number | undefined;
  /** Never works in this thread, which has others to answer: one thread is started at once. */
  apart?: boolean;
  /** This thread has little else to do, so it stays one of those that review: it is warm already. */
  helps?: boolean;
}

/** A thread with so many portions before it has enough to do. */
const ENOUGH = 2;

/**
 * The engine on all cores: reviews in this thread until that has cost as much as starting threads
 * does, and from then on in threads of their own; so a small input never pays for them, and a large
 * one at most twice.
 */
export function openReviewers(
  setting: ReviewSetting,
  { threads: wished = availableParallelism(), apart = false, helps = false }: ReviewersOptions = {},
): Reviewers {
  const count = CAN_THREAD ? Math.min(Math.max(1, wished), MOST_THREADS) : 1;
  const engine = engineWith(setting);
  let threads: Threads | null = CAN_THREAD && apart ? startThreads(1, setting) : null;
  let spent = 0;
  const here = (task: ReviewTask) => {
    const start = performance.now();
    const reviews = engine(task);
    spent += performance.now() - start;
    return reviews;
  };
  const run = async (task: ReviewTask) => {
    if (threads === null && count > 1 && spent > START_COST_MS)
      threads = startThreads(helps ? count - 1 : count, setting);
    if (threads === null || (helps && threads.leastWaiting() >= ENOUGH)) return here(task);
    return threads.run(task);
  };
  return {
    get portion() {
      return threads === null ? 1 : PORTION;
    },
    get ahead() {
      return threads === null ? 1 : count * 2;
    },
    async review(now, conversations, marks) {
      const portions: Promise<Review[]>[] = [];
      for (let at = 0; at < conversations.length; at += PORTION) {
        portions.push(run({ now, conversations: conversations.slice(at, at + PORTION), marks }));
        // While this thread reviews, it does not hear that others are done.
        if (helps && threads !== null) await heard();
      }
      return (await Promise.all(portions)).flat();
    },
    async close() {
      await threads?.close();
    },
  };
}
