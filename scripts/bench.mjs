#!/usr/bin/env node
// `npm run bench`: speed of the engine beside simpler work on the same text, in one run.
// `npm run bench -- cues`: what four and sixteen times as many cues cost.
// `npm run bench -- archive`: archives by shards, and their memory.
// `npm run bench -- mailbox FILE...`: messages a second, memory and threads of mbox files.
// `npm run bench -- thread`: one thread of 100,000 mails, read and reviewed.
// `npm run bench -- webhooks`: how many webhooks a second a server takes, on each database.
import { build } from "./lib/build.mjs";
import { checkNode, install } from "./lib/install.mjs";
import { startPostgres } from "./lib/postgres.mjs";
import { run } from "./lib/run.mjs";

process.chdir(new URL("..", import.meta.url).pathname);
checkNode();
install(".");
await build();
const [what, ...options] = process.argv.slice(2);
if (what === "webhooks") await webhooks();
else if (what === "cues") run(process.execPath, ["bench/cues.mjs", ...options]);
else if (what === "archive") run(process.execPath, ["bench/archive.mjs", ...options]);
else if (what === "mailbox") run(process.execPath, ["bench/mailbox.mjs", ...options]);
else if (what === "thread") run(process.execPath, ["bench/thread.mjs", ...options]);
else run(process.execPath, ["--expose-gc", "bench/main.mjs", ...process.argv.slice(2)]);

async function webhooks() {
  run(process.execPath, ["bench/webhooks.mjs", ...options]);
  const server = await startPostgres();
  if (server.url === null) {
    console.log(`Without PostgreSQL (${server.reason}).`);
    return;
  }
  try {
    run(process.execPath, ["bench/webhooks.mjs", ...options, "--url", server.url]);
  } finally {
    server.stop();
  }
}
