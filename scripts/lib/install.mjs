import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { run } from "./run.mjs";

const OLDEST_NODE = [20, 19];

/** Says what to do, and ends, when this Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(`Amends needs Node ${OLDEST_NODE.join(".")} or newer; this is ${process.version}.`);
  console.error("Install a newer one from https://nodejs.org and run the command again.");
  process.exit(2);
}

/** Runs `npm ci` in a folder unless what its lock file names is already installed. */
export function install(folder) {
  // A linked folder belongs to another work tree: `npm ci` would empty it under that tree's feet.
  const modules = join(folder, "node_modules");
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const lock = createHash("sha256")
    .update(readFileSync(join(folder, "package-lock.json")))
    .digest("hex");
  const stamp = join(modules, ".amends-installed");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  console.log("Installing packages (once) ...");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    shell: process.platform === "win32",
  });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}
