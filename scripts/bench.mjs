#!/usr/bin/env node
// `npm run bench`: every part below beside simpler work in one run, about eight minutes on a quiet machine.
//   --json      everything as JSON
//   --record    adds the run to docs/benchmarks/history.ndjson
// `npm run bench -- PART...` runs parts alone; --conversations N for more or fewer:
//   engine      one core beside a bare scan of the same text
//   import      import with review beside bare COPY of the same rows, on both databases
//   workers     two threads, and two worker processes, beside one
//   lint        drafts checked by a real server at times that were fixed beforehand
//   dashboard   every query of the pages; --postgres for PostgreSQL only,
//               --keep FOLDER for one that stays filled
// Apart from these:
//   cues        what four and sixteen times as many cues cost
//   archive     archives by shards, and their memory
//   mailbox FILE...    messages a second, memory and threads of mbox files
//   thread      one thread of 100,000 mails, read and reviewed
//   webhooks    how many webhooks a second a server takes, on each database
//   sums        what the sums of measures cost an import, on each database
import { build } from "./lib/build.mjs";
import { checkNode, install } from "./lib/install.mjs";
import { startPostgres } from "./lib/postgres.mjs";
import { run } from "./lib/run.mjs";

process.chdir(new URL("..", import.meta.url).pathname);
checkNode();
install(".");
await build();
const APART = { cues: "cues", archive: "archive", mailbox: "mailbox", thread: "thread" };
const ON_BOTH = { webhooks: "webhooks", sums: "measures/import" };
const [what = "", ...options] = process.argv.slice(2);
if (what in APART) run(process.execPath, [`bench/${APART[what]}.mjs`, ...options]);
else if (what in ON_BOTH) await onBoth(`bench/${ON_BOTH[what]}.mjs`);
else await parts(process.argv.slice(2));

async function onBoth(script) {
  run(process.execPath, [script, ...options]);
  const server = await startPostgres(null, { durable: true });
  if (server.url === null) {
    console.log(`Without PostgreSQL (${server.reason}).`);
    return;
  }
  try {
    run(process.execPath, [script, ...options, "--url", server.url]);
  } finally {
    server.stop();
  }
}

async function parts(args) {
  // Needs what was built.
  const { PARTS, runParts } = await import("../bench/run.mjs");
  const taken = (name) => args.includes(name) && args.splice(args.indexOf(name), 1).length > 0;
  const [json, recorded] = [taken("--json"), taken("--record")];
  const at = args.indexOf("--keep");
  const [, kept = null] = at === -1 ? [] : args.splice(at, 2);
  const postgres = taken("--postgres") || kept !== null;
  const names = Object.keys(PARTS).filter(taken);
  const all = names.length === 0;
  if (recorded && !all) throw new Error("Only a run of all parts is recorded.");
  const server = await startPostgres(kept, { durable: true });
  if (server.url === null) console.error(`Without PostgreSQL (${server.reason}).`);
  if (server.before) args.push("--filled");
  try {
    runParts({
      names: all ? Object.keys(PARTS) : names,
      options: args,
      json,
      recorded,
      postgres,
      url: server.url,
    });
  } finally {
    server.stop();
  }
}
