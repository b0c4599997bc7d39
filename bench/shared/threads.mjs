import { Config } from "../../dist/model/config.js";
import { startThreads } from "../../dist/jobs/reviewers/threads.js";

/** Conversations handed over at once, as the product does. */
const PORTION = 25;
/** From the sixth time on that a thread reviews the same, it takes about as long each time: all that is hot is compiled. */
const TIMES_TO_WARM = 8;
const NOW = "2026-11-01T00:00:00Z";

/**
 * The engine in so many threads, each of which has reviewed as much as all the conversations several times:
 * `review` gives all their reviews.
 */
export async function warmThreads(count, conversations) {
  const threads = startThreads(count, { config: Config.parse({}) });
  const run = (some) => threads.run({ now: NOW, conversations: some });
  const portions = Array.from({ length: Math.ceil(conversations.length / PORTION) }, (_unused, i) =>
    conversations.slice(i * PORTION, (i + 1) * PORTION),
  );
  const review = () => inTurn(portions, run, count * 2);
  for (let i = 0; i < TIMES_TO_WARM * count; i += 1) await review();
  return { review, close: () => threads.close() };
}

/** So many portions are on their way at a time: threads never wait, and not all is copied at once. */
async function inTurn(portions, run, ahead) {
  let next = 0;
  const lane = async () => {
    while (next < portions.length) await run(portions[next++]);
  };
  await Promise.all(Array.from({ length: ahead }, lane));
}
