#!/usr/bin/env node
// `npm run chaos`: kills 200 imports on each database; `npm run chaos -- 20` says how often.
import { spawnSync } from "node:child_process";
import { build } from "./lib/build.mjs";
import { ensureFaketime } from "./lib/faketime.mjs";
import { checkNode, install } from "./lib/install.mjs";
import { startPostgres } from "./lib/postgres.mjs";

process.chdir(new URL("..", import.meta.url).pathname);
checkNode();
install(".");
install("test/runtimes");
await build();
ensureFaketime();

const postgres = await startPostgres();
if (postgres.url === null) console.log(`Without PostgreSQL (${postgres.reason}).`);
const { status } = spawnSync(
  process.execPath,
  ["node_modules/vitest/vitest.mjs", "run", "test/chaos"],
  {
    stdio: "inherit",
    env: {
      ...process.env,
      AMENDS_CHAOS_ROUNDS: process.argv[2] ?? "200",
      ...(postgres.url ? { AMENDS_TEST_DATABASE_URL: postgres.url } : {}),
    },
  },
);
postgres.stop();
process.exit(status ?? 1);
