import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { demoConfig, demoConversations } from "../../dist/demo/index.js";
import { review } from "../../dist/review/review.js";
import { openStore } from "../../dist/store/index.js";
import { forgetFacts, writeFacts } from "../../dist/store/measures/write.js";
import { takeTurn } from "../../dist/store/turn.js";
import { processorTime, serverOf } from "../shared/processor.mjs";
import { NOW } from "./rows.mjs";

// What the roll-ups cost at import: the same batches reviewed, stored, and their sums alone, side by side.
const { values } = parseArgs({
  options: { conversations: { type: "string", default: "2000" }, url: { type: "string" } },
});
const BATCH = 100;
const WITH = "with";
const ALONE = "alone";
const config = demoConfig();
const { store, db } = await openStore(
  values.url === undefined ? { memory: true } : { databaseUrl: values.url },
);
for (const workspace of [WITH, ALONE]) await store.createWorkspace(workspace, workspace, false);

const server = values.url === undefined ? null : await serverOf(db);
const demo = demoConversations(NOW);
const spent = { review: 0, store: 0, sums: 0 };
async function timed(name, work) {
  const before = processorTime(server);
  const result = await work();
  spent[name] += processorTime(server) - before;
  return result;
}

for (let from = 0; from < Number(values.conversations); from += BATCH) {
  const batch = Array.from({ length: BATCH }, (_unused, i) => copyOf(from + i));
  const items = await timed("review", () =>
    batch.map((conversation) => ({
      conversation,
      review: review(conversation, { now: NOW, config }),
    })),
  );
  await timed("store", () => store.write(WITH, items));
  // The same conversations in a workspace that has no facts of them: what the sums alone take.
  await store.write(ALONE, items);
  await forget(items.map(({ conversation }) => conversation.id));
  await timed("sums", () =>
    db.transaction().execute(async (trx) => {
      await takeTurn(trx, ALONE);
      await writeFacts(trx, ALONE, items, config);
    }),
  );
}
const { review: reviewed, store: stored, sums } = spent;
const without = stored - sums;
const each = (spentOn) => (spentOn / Number(values.conversations)).toFixed(2);
console.log(
  `${values.conversations} conversations in batches of ${BATCH}, processor time in ms for each:`,
);
console.log(`review ${each(reviewed)}, store ${each(without)}, facts and sums ${each(sums)}`);
console.log(
  `store with sums / without: ${(stored / without).toFixed(2)}; ` +
    `whole import with / without: ${((reviewed + stored) / (reviewed + without)).toFixed(2)}; ` +
    `load ${loadavg()[0].toFixed(1)}`,
);
await store.close();

/** A demo conversation under a name of its own, some weeks earlier, of one of four hundred customers. */
function copyOf(i) {
  const one = demo[i % demo.length];
  const earlier = (at) =>
    at === undefined ? undefined : new Date(Date.parse(at) - (i % 300) * 86_400_000).toISOString();
  return {
    ...one,
    id: `copy-${i}`,
    customer: { id: `customer-${i % 400}`, name: "Rosa Lim" },
    team: `Team ${i % 7}`,
    messages: one.messages.map((message) => ({ ...message, at: earlier(message.at) })),
    events: one.events.map((event) => ({ ...event, at: earlier(event.at) })),
  };
}

async function forget(ids) {
  await db.transaction().execute(async (trx) => {
    await takeTurn(trx, ALONE);
    await forgetFacts(trx, ALONE, ids);
  });
}
