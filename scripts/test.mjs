#!/usr/bin/env node
// `npm test`: installs what the tests need, checks the code, and runs every test, on every supported Node.
// `npm test -- src/text` runs only the tests of a folder, on this Node, without the checks.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./lib/browser.mjs";
import { ensureDovecot } from "./lib/dovecot.mjs";
import { build } from "./lib/build.mjs";
import { collectFailures } from "./lib/failures.mjs";
import { ensureFaketime } from "./lib/faketime.mjs";
import { checkNode, install } from "./lib/install.mjs";
import { startPostgres } from "./lib/postgres.mjs";

process.chdir(new URL("..", import.meta.url).pathname);
checkNode();
install(".");
install("test/runtimes");
await build();

const only = process.argv.slice(2);
const browser = ensureBrowser();
ensureDovecot();
ensureFaketime();
const postgres = await startPostgres();
if (postgres.url === null)
  console.log(`No PostgreSQL for the tests (${postgres.reason}): skipped there.`);

/** What tests leave behind goes with it. PostgreSQL, which is never root, has to get in too. */
const temporary = mkdtempSync(join(tmpdir(), "amends-"));
chmodSync(temporary, 0o1777);

const env = {
  ...process.env,
  TMPDIR: temporary,
  ...(postgres.url ? { AMENDS_TEST_DATABASE_URL: postgres.url } : {}),
  ...(browser ? { CHROMIUM_PATH: browser } : {}),
};

/**
 * The newest Node runs everything but the browser and the fault tests, which this one ran; the one between them what
 * reads files, starts processes and stores. On PostgreSQL both run the contract of store and queue, because what
 * differs between versions is the driver.
 */
const OTHERS = { node22: ["src/cli", "src/sources", "src/store"], node24: ["src"] };
const CONTRACT = ["src/store/store.test.ts", "src/store/queue"];
const failures = collectFailures();
let passed = false;
try {
  if (only.length === 0) check();
  test(`tests on Node ${process.versions.node}`, process.execPath, only);
  if (only.length === 0) {
    for (const [other, folders] of Object.entries(OTHERS)) {
      const node = `test/runtimes/node_modules/${other}/bin/node`;
      if (existsSync(node)) {
        const { AMENDS_TEST_DATABASE_URL: _server, ...embedded } = env;
        test(`tests on ${other}`, node, folders, embedded);
        if (postgres.url !== null) test(`the store's contract on ${other}`, node, CONTRACT);
      } else console.log(`${other} is not installed here: skipped.`);
    }
  }
  passed = failures.tell();
} finally {
  postgres.stop();
  rmSync(temporary, { recursive: true, force: true });
}
process.exit(passed ? 0 : 1);

function check() {
  const { status, output } = step("checks", process.execPath, ["scripts/check.mjs"], {
    stdout: "pipe",
  });
  failures.note("checks", status === 0, output);
}

function test(name, node, paths, withEnv = env) {
  const vitest = ["node_modules/vitest/vitest.mjs", "run", ...failures.reporters(), ...paths];
  failures.read(name, step(name, node, vitest, { env: withEnv }).status === 0);
}

/** Runs a command and lets its output through: as it comes, or all of it at the end when it is to be kept. */
function step(name, command, args, { stdout = "inherit", env: withEnv = env } = {}) {
  console.log(`\n== ${name}`);
  const done = spawnSync(command, args, {
    stdio: ["inherit", stdout, stdout],
    env: withEnv,
    encoding: "utf8",
  });
  const output = `${done.stdout ?? ""}${done.stderr ?? ""}`;
  process.stdout.write(output);
  return { status: done.status, output };
}
