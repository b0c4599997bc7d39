#!/usr/bin/env node
// Times every query of the pages Measures and Causes on so many conversations.
//   node scripts/bench_measures.mjs --conversations 100000
//   node scripts/bench_measures.mjs --conversations 1000000 --postgres
import { build } from "./lib/build.mjs";
import { checkNode, install } from "./lib/install.mjs";
import { startPostgres } from "./lib/postgres.mjs";
import { run } from "./lib/run.mjs";

process.chdir(new URL("..", import.meta.url).pathname);
checkNode();
install(".");
await build();
const options = process.argv.slice(2);
const server = options.includes("--postgres") ? await startPostgres() : null;
if (server?.reason) throw new Error(server.reason);
try {
  const url = server === null ? [] : ["--url", server.url];
  const own = options.filter((option) => option !== "--postgres");
  run(process.execPath, ["--max-old-space-size=3000", "bench/measures.mjs", ...own, ...url]);
} finally {
  server?.stop();
}
