// Runs parts of the bench, each in a process of its own, and prints what they measured.
import { spawnSync } from "node:child_process";
import { load, machine, machineLine } from "./shared/machine.mjs";
import { record } from "./shared/history.mjs";
import { GOALS, valueAt } from "./shared/goals.mjs";

const QUERIES = { script: "measures/main.mjs", args: ["--conversations", "10000"] };
/**
 * What each part runs. `url`: a PostgreSQL takes part if there is one; `alone`: nothing else does. What has
 * arguments of its own keeps to them in a run of several parts, so that recorded runs can be compared.
 */
export const PARTS = {
  engine: [{ script: "parts/engine.mjs" }],
  import: [{ script: "parts/import.mjs", url: true }],
  workers: [{ script: "parts/workers.mjs", url: true }],
  lint: [{ script: "parts/lint.mjs", url: true }],
  dashboard: [
    { ...QUERIES, embedded: true },
    { ...QUERIES, url: true, alone: true },
  ],
};

/**
 * Runs parts and prints them; `postgres` leaves out what is measured on the embedded database alone.
 * @param {{ names: string[], options: string[], json: boolean, recorded: boolean, postgres: boolean, url: string | null }} wanted
 */
export function runParts({ names, options, json, recorded, postgres, url }) {
  const result = { date: new Date().toISOString(), machine: machine(), load: { start: load() } };
  const start = performance.now();
  result.parts = Object.fromEntries(names.map((name) => [name, runPart(name)]));
  result.seconds = Math.round((performance.now() - start) / 1000);
  result.load.end = load();
  result.goals = GOALS.map((goal) => ({ ...goal, value: valueAt(result.parts, goal) })).filter(
    ({ value }) => value !== null,
  );
  if (json) console.log(JSON.stringify(result, null, 2));
  else {
    console.log(`\n${machineLine(result.machine)}`);
    console.log(
      `load ${result.load.start} at the start, ${result.load.end} at the end; ${result.seconds} s`,
    );
    if (result.goals.length > 0) console.table(result.goals.map(judged));
  }
  if (recorded) record(result);

  function runPart(name) {
    const done = PARTS[name]
      .filter((step) => !(step.alone && url === null) && !(step.embedded && postgres))
      .map((step) =>
        runStep(step, step.args !== undefined && names.length > 1 ? [] : options, url),
      );
    if (!json) {
      for (const { about, rows } of done) {
        console.log(`\n${name}: ${about}`);
        console.table(rows);
      }
    }
    return {
      about: done.map(({ about }) => about).join("; "),
      rows: done.flatMap(({ rows }) => rows),
      numbers: Object.assign({}, ...done.map(({ numbers }) => numbers)),
    };
  }
}

function runStep({ script, args = [], url: wants = false }, options, url) {
  const where = wants && url !== null ? ["--url", url] : [];
  const node = ["--expose-gc", "--max-old-space-size=3000"];
  const { status, stdout } = spawnSync(
    process.execPath,
    [...node, `bench/${script}`, ...args, ...options, ...where],
    { stdio: ["ignore", "pipe", "inherit"], encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(`bench/${script} ended with ${status}`);
  return JSON.parse(stdout.trimEnd().split("\n").at(-1));
}

function judged({ about, value, least, most }) {
  const goal = least === undefined ? `under ${most}` : `${least} or more`;
  return { measured: about, value, goal, met: least === undefined ? value < most : value >= least };
}
