#!/usr/bin/env node
// Times every query of the dashboard on so many conversations.
//   node scripts/bench_measures.mjs --conversations 100000
//   node scripts/bench_measures.mjs --conversations 1000000 --postgres
//   node scripts/bench_measures.mjs --conversations 1000000 --postgres --keep /tmp/million    again without filling
//   node scripts/bench_measures.mjs --import    what the sums cost when conversations are imported
import { build } from "./lib/build.mjs";
import { checkNode, install } from "./lib/install.mjs";
import { startPostgres } from "./lib/postgres.mjs";
import { run } from "./lib/run.mjs";

process.chdir(new URL("..", import.meta.url).pathname);
checkNode();
install(".");
await build();
const options = process.argv.slice(2);
const at = options.indexOf("--keep");
const [, kept = null] = at === -1 ? [] : options.splice(at, 2);
const server = options.includes("--postgres") ? await startPostgres(kept) : null;
if (server?.reason) throw new Error(server.reason);
try {
  const url = server === null ? [] : ["--url", server.url];
  const own = options.filter((option) => option !== "--postgres" && option !== "--import");
  const bench = options.includes("--import") ? "import" : "main";
  run(process.execPath, [
    "--max-old-space-size=3000",
    `bench/measures/${bench}.mjs`,
    ...own,
    ...url,
    ...(server?.before && bench === "main" ? ["--filled"] : []),
  ]);
} finally {
  server?.stop();
}
