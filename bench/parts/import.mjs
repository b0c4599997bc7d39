// Import with review beside bare COPY of the rows that it leaves, on each database; the same with twice as
// many conversations.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { amends } from "../shared/child.mjs";
import { loadCorpus } from "../shared/corpus.mjs";
import { sizeOf, writeNdjson } from "../shared/corpus_file.mjs";
import { onEach } from "../shared/databases.mjs";
import { round } from "../shared/timing.mjs";

const { values } = parseArgs({
  options: { conversations: { type: "string", default: "2000" }, url: { type: "string" } },
});
const home = mkdtempSync(join(tmpdir(), "amends-bench-import-"));
const { name, conversations } = await loadCorpus(Number(values.conversations));
const half = conversations.slice(0, Math.floor(conversations.length / 2));
const all = sizeOf(conversations);
const file = (part, some) => {
  const path = join(home, `${part}.ndjson`);
  writeNdjson(path, some);
  return path;
};
const files = { half: file("half", half), all: file("all", conversations) };

const rows = [];
const numbers = {};
await onEach(values.url, home, measure);
console.log(JSON.stringify({ about: `${name}; whole commands, start-up and all`, rows, numbers }));

async function measure(database) {
  const { kind } = database;
  await imported(database, files.half, "import and review, half of it", sizeOf(half));
  const once = rows.at(-1);
  const empty = await database.fresh();
  const before = await empty.bytes();
  const { full, peak } = await imported(database, files.all, "import and review", all);
  const twice = rows.at(-1);
  const bytes = (await full.bytes()) - before;
  const { withKeys, bare, ...copied } = await database.copy(full, empty);
  add(kind, "COPY of the same rows, into the same tables", all, withKeys);
  add(kind, "COPY of the same rows, into tables without an index or a key", all, bare);
  numbers[kind.toLowerCase()] = {
    conversations: all.conversations,
    messages: all.messages,
    messages_per_second: twice.per_second,
    share_of_copy_speed: round(withKeys.wall / twice.seconds, 3),
    share_of_bare_copy_speed: round(bare.wall / twice.seconds, 3),
    share_of_copy_speed_by_processor: round(withKeys.processor / twice.processor, 3),
    growth_when_doubled: round(
      ((twice.processor / once.processor) * 2) / (all.messages / sizeOf(half).messages),
    ),
    rows: copied.rows,
    peak_mb: peak,
    database_mb_per_1000_conversations: round(bytes / 1e6 / (all.conversations / 1000), 1),
    database_mb_per_1000_messages: round(bytes / 1e6 / (all.messages / 1000), 2),
    empty_database_mb: round(before / 1e6, 1),
  };
}

async function imported(database, path, work, size) {
  const full = await database.fresh();
  const before = database.serverTime();
  const { wall, processor, peak_mb } = await amends(["import", path, ...full.args], full.env);
  const server = (database.serverTime() - before) / 1000;
  add(database.kind, work, size, { wall, processor: processor + server });
  return { full, peak: peak_mb };
}

function add(kind, work, { messages }, { wall, processor }) {
  rows.push({
    database: kind,
    work,
    messages,
    seconds: round(wall),
    processor: round(processor),
    per_second: Math.round(messages / wall),
  });
}
