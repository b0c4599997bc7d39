import { Config } from "../../dist/model/config.js";
import { startThreads } from "../../dist/jobs/reviewers/threads.js";

/** Conversations handed over at once, as the product does. */
const PORTION = 25;
const NOW = "2026-11-01T00:00:00Z";

/** The engine in so many threads that have their patterns compiled: `review` gives all reviews of the conversations. */
export async function warmThreads(count, conversations) {
  const threads = startThreads(count, { config: Config.parse({}) });
  const run = (some) => threads.run({ now: NOW, conversations: some });
  const portions = Array.from({ length: Math.ceil(conversations.length / PORTION) }, (_unused, i) =>
    conversations.slice(i * PORTION, (i + 1) * PORTION),
  );
  const review = () => inTurn(portions, run, count * 2);
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
