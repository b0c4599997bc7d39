#!/usr/bin/env node
// `npm test`: installs what the tests need, checks the code, and runs every test, on every supported Node.
// `npm test -- src/text` runs only the tests of a folder, on this Node, without the checks.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { ensureBrowser } from "./lib/browser.mjs";
import { build } from "./lib/build.mjs";
import { checkNode, install } from "./lib/install.mjs";
import { startPostgres } from "./lib/postgres.mjs";

process.chdir(new URL("..", import.meta.url).pathname);
checkNode();
install(".");
install("test/runtimes");
await build();

const only = process.argv.slice(2);
const browser = ensureBrowser();
const postgres = await startPostgres();
if (postgres.url === null)
  console.log(`No PostgreSQL for the tests (${postgres.reason}): skipped there.`);

const env = {
  ...process.env,
  ...(postgres.url ? { AMENDS_TEST_DATABASE_URL: postgres.url } : {}),
  ...(browser ? { CHROMIUM_PATH: browser } : {}),
};

/** Other Node versions run everything but the browser and the fault tests, which this one ran. */
const OTHERS = ["node22", "node24"];
let failed = false;
try {
  if (only.length === 0) failed = !step("checks", process.execPath, ["scripts/check.mjs"]);
  failed =
    !step(`tests on Node ${process.versions.node}`, process.execPath, vitest(only)) || failed;
  if (only.length === 0) {
    for (const other of OTHERS) {
      const node = `test/runtimes/node_modules/${other}/bin/node`;
      if (!existsSync(node)) console.log(`${other} is not installed here: skipped.`);
      else failed = !step(`tests on ${other}`, node, vitest(["src", "test/cli"])) || failed;
    }
  }
} finally {
  postgres.stop();
}
process.exit(failed ? 1 : 0);

function vitest(paths) {
  return ["node_modules/vitest/vitest.mjs", "run", ...paths];
}

function step(name, command, args) {
  console.log(`\n== ${name}`);
  return spawnSync(command, args, { stdio: "inherit", env }).status === 0;
}
