import type { Conversation } from "../model/conversation.ts";
import { originKey } from "../model/origin.ts";
import { merged } from "./merge.ts";

/** A batch is stored in one transaction; it ends at so many conversations or so much text. */
const MOST_CONVERSATIONS = 200;
const MOST_CHARACTERS = 4_000_000;

/**
 * Conversations in batches, each conversation once in a batch: what a file holds of it in several
 * records is joined. Ends early when the signal fires.
 */
export async function* batchesOf(
  conversations: AsyncIterable<Conversation>,
  signal: AbortSignal,
): AsyncGenerator<Conversation[]> {
  let batch = new Map<string, Conversation>();
  let characters = 0;
  for await (const conversation of conversations) {
    if (signal.aborted) break;
    const key = originKey(conversation);
    batch.set(key, merged(batch.get(key), conversation));
    characters += conversation.messages.reduce((sum, { text }) => sum + text.length, 0);
    if (batch.size < MOST_CONVERSATIONS && characters < MOST_CHARACTERS) continue;
    yield [...batch.values()];
    batch = new Map();
    characters = 0;
  }
  if (batch.size > 0) yield [...batch.values()];
}

/** Works on items in order, on two of them at a time: one is ready while the next is in the making. */
export async function* ahead<In, Out>(
  items: AsyncIterable<In>,
  work: (item: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const working: Promise<Out>[] = [];
  for await (const item of items) {
    const result = work(item);
    // Awaited when its turn comes; until then a failure is not unhandled.
    result.catch(() => {});
    working.push(result);
    if (working.length > 2) yield await (working.shift() as Promise<Out>);
  }
  for (const result of working) yield await result;
}
