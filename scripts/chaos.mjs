#!/usr/bin/env node
// `npm run chaos`: lets everything fail 200 times that test/chaos lets fail, and says how often it did;
// `npm run chaos -- 20` says how often, `npm run chaos -- 200 jobs away` in which tests.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
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

const FOLDER = "test/chaos";
const wanted = Number(process.argv[2] ?? 200);
if (!Number.isInteger(wanted) || wanted < 1) {
  console.error(`How often? "${process.argv[2]}" is no whole number above 0.`);
  process.exit(2);
}
/** Most rounds of one run; a test that is not there has none to count and runs once. */
const atOnce = JSON.parse(readFileSync(`${FOLDER}/at_once.json`, "utf8"));
const every = readdirSync(FOLDER).flatMap((file) => file.match(/^(\w+)\.test\.ts$/)?.[1] ?? []);
const named = process.argv.slice(3);
const unknown = named.filter((name) => !every.includes(name));
if (unknown.length > 0) {
  console.error(`No such test: ${unknown.join(", ")}. There are ${every.join(", ")}.`);
  process.exit(2);
}

const postgres = await startPostgres();
if (postgres.url === null) console.log(`Without PostgreSQL (${postgres.reason}).`);
const rows = (named.length > 0 ? named : every).map(repeated);
postgres.stop();
console.table(rows);
process.exit(rows.every(({ failed }) => failed === 0) ? 0 : 1);

/** Runs a test until its rounds come to what is wanted. */
function repeated(name) {
  const began = Date.now();
  let [runs, failed, done] = [0, 0, 0];
  while (done < wanted) {
    const rounds = Math.min(atOnce[name] ?? wanted, wanted - done);
    runs += 1;
    done += rounds;
    if (!passes(name, rounds)) failed += 1;
  }
  const seconds = Math.round((Date.now() - began) / 1000);
  return { test: name, rounds: atOnce[name] === undefined ? null : done, runs, failed, seconds };
}

function passes(name, rounds) {
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", `${FOLDER}/${name}.test.ts`],
    {
      stdio: "inherit",
      env: {
        ...process.env,
        AMENDS_CHAOS_ROUNDS: String(rounds),
        ...(postgres.url ? { AMENDS_TEST_DATABASE_URL: postgres.url } : {}),
      },
    },
  );
  return status === 0;
}
