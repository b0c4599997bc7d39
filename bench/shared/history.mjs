import { spawnSync } from "node:child_process";
import { appendFileSync } from "node:fs";

const HISTORY = "docs/benchmarks/history.ndjson";

/** Adds a run to the committed history: numbers without the rows behind them. */
export function record({ date, machine, load, seconds, parts }) {
  const numbers = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, part.numbers]),
  );
  const line = { date, commit: commit(), machine, load, seconds, numbers };
  appendFileSync(HISTORY, `${JSON.stringify(line)}\n`);
  console.error(`Added to ${HISTORY}; npm run generate writes the tables of it.`);
}

/** What was measured; a + where files differed from it. */
function commit() {
  const git = (...args) => spawnSync("git", args, { encoding: "utf8" }).stdout.trim();
  const changed = git("status", "--porcelain", "--", "src", "bench", "scripts") !== "";
  return `${git("rev-parse", "--short", "HEAD")}${changed ? "+" : ""}`;
}
