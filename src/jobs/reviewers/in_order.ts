import type { Conversation } from "../../model/conversation.ts";
import type { Review } from "../../model/review.ts";

interface Item {
  conversation: Conversation;
  review: Review;
}

/** Who reviews: the engine on all cores, or somebody who leaves out what cannot be reviewed. */
export interface Reviewing {
  readonly portion: number;
  readonly ahead: number;
  review(
    now: string,
    conversations: readonly Conversation[],
  ): Promise<readonly (Review | undefined)[]>;
}

/** A portion that is not full waits this long for more, in milliseconds: a slow writer gets answers. */
const PATIENCE_MS = 10;

/**
 * Reviews a stream: same order out as in, and never more in memory than keeps the threads busy. What
 * is done comes out although the stream pauses.
 */
export async function* inOrder(
  conversations: AsyncIterable<Conversation>,
  reviewers: Reviewing,
  now: string,
): AsyncGenerator<Item> {
  const stream = conversations[Symbol.asyncIterator]();
  const working: Promise<Item[]>[] = [];
  let next: Promise<IteratorResult<Conversation>> | null = stream.next();
  let portion: Conversation[] = [];
  let patience = new Patience();
  const hand = () => {
    const given = portion;
    const reviewed = reviewers
      .review(now, given)
      .then((reviews) => given.flatMap((conversation, i) => pair(conversation, reviews[i])));
    // Awaited when its turn comes; until then a failure is not unhandled.
    reviewed.catch(() => {});
    working.push(reviewed);
    portion = [];
    patience.end();
  };
  try {
    for (;;) {
      if (portion.length >= reviewers.portion || (next === null && portion.length > 0)) hand();
      const first = working[0];
      if (first === undefined && next === null) return;
      if (next === null || working.length >= reviewers.ahead) {
        yield* (await first) ?? [];
        void working.shift();
        continue;
      }
      const waits: Promise<"read" | "done" | "pause">[] = [next.then(() => "read" as const)];
      if (first !== undefined) waits.push(first.then(() => "done" as const));
      if (portion.length > 0) waits.push(patience.wait());
      const happened = await Promise.race(waits);
      if (happened === "pause") hand();
      else if (happened === "done") {
        yield* (await first) ?? [];
        void working.shift();
      } else {
        const read: IteratorResult<Conversation> = await next;
        if (read.done === true) next = null;
        else {
          portion.push(read.value);
          next = stream.next();
        }
      }
    }
  } finally {
    patience.end();
    await stream.return?.();
  }
}

function pair(conversation: Conversation, review: Review | undefined): Item[] {
  return review === undefined ? [] : [{ conversation, review }];
}

/** One timer for each portion, not one for each conversation. */
class Patience {
  #timer: NodeJS.Timeout | null = null;
  #ended: Promise<"pause"> | null = null;

  wait(): Promise<"pause"> {
    this.#ended ??= new Promise((resolve) => {
      this.#timer = setTimeout(() => resolve("pause"), PATIENCE_MS);
    });
    return this.#ended;
  }

  end(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#ended = null;
  }
}
