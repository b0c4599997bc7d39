// Two beside one: threads of the engine without a database, the command line, and worker processes that
// review stored history again in PostgreSQL.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { amends } from "../shared/child.mjs";
import { loadCorpus } from "../shared/corpus.mjs";
import { sizeOf, writeNdjson } from "../shared/corpus_file.mjs";
import { postgresAt } from "../shared/databases.mjs";
import { reviewedAgain } from "../shared/rereview.mjs";
import { warmThreads } from "../shared/threads.mjs";
import { byTurns, round } from "../shared/timing.mjs";

const { values } = parseArgs({
  options: { conversations: { type: "string", default: "2000" }, url: { type: "string" } },
});
const PAIRS = 9;
const home = mkdtempSync(join(tmpdir(), "amends-bench-workers-"));
const { name, conversations } = await loadCorpus(Number(values.conversations));
const { messages } = sizeOf(conversations);
const path = join(home, "all.ndjson");
writeNdjson(path, conversations);

const rows = [];
const numbers = { conversations: conversations.length, messages };
try {
  await engine();
  await command();
  if (values.url !== undefined) await workers(await postgresAt(values.url, home));
} finally {
  rmSync(home, { recursive: true, force: true });
}
console.log(JSON.stringify({ about: name, rows, numbers }));

async function engine() {
  const one = await warmThreads(1, conversations);
  const two = await warmThreads(2, conversations);
  const { first, second, ratio } = await byTurns(one.review, two.review, PAIRS);
  await Promise.all([one.close(), two.close()]);
  compare("engine_threads", "review, warm threads of the engine, no database", {
    1: first,
    2: second,
  });
  numbers.engine_threads.two_beside_one = round(ratio);
}

async function command() {
  const review = (threads) =>
    amends(
      ["review", path, "--no-templates", "--format", "ndjson", "--threads", threads],
      {},
      [0, 1],
    );
  const both = { 1: await review("1"), 2: await review("2") };
  compare("review_command", "amends review --no-templates, start-up and all", both);
  numbers.review_command.peak_mb = { 1: both[1].peak_mb, 2: both[2].peak_mb };
}

async function workers(database) {
  const { url, env, args } = await database.fresh();
  await amends(["import", path, ...args], env);
  const one = await reviewedAgain(database, url, env, 1);
  const two = await reviewedAgain(database, url, env, 2);
  compare("review_again", "stored history reviewed again, amends worker", { 1: one, 2: two });
  numbers.review_again.looked = one.looked;
  numbers.review_again.worker_mb = one.worker_mb;
  await database.close();
}

function compare(key, work, taken) {
  for (const count of [1, 2]) {
    const { wall, processor } = taken[count];
    rows.push({
      work,
      workers: count,
      messages,
      seconds: round(wall),
      processor: round(processor),
      per_second: Math.round(messages / wall),
    });
  }
  numbers[key] = {
    messages_per_second: {
      1: Math.round(messages / taken[1].wall),
      2: Math.round(messages / taken[2].wall),
    },
    two_beside_one: round(taken[1].wall / taken[2].wall),
    // What two would reach with two processors of their own: the other work of the machine is left out.
    two_beside_one_by_processor: round((2 * taken[1].processor) / taken[2].processor),
  };
}
