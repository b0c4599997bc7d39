import { parseArgs } from "node:util";
import { demoConfig } from "../../dist/demo/index.js";
import { openStore } from "../../dist/store/index.js";
import { fill } from "./fill.mjs";
import { processorTime, serverOf } from "../shared/processor.mjs";
import { queriesOf } from "./queries.mjs";

// Fills a database and times every query of the dashboard, five times each.
const { values } = parseArgs({
  options: {
    conversations: { type: "string", default: "100000" },
    url: { type: "string" },
    /** The database at the address was filled by an earlier run. */
    filled: { type: "boolean", default: false },
    only: { type: "string", default: "" },
    times: { type: "string", default: "5" },
  },
});
const MOST_MADE = 50_000;
const WORKSPACE = "bench";
const wanted = Number(values.conversations);
const copies = Math.ceil(wanted / MOST_MADE);
const made = Math.floor(wanted / copies);
const kind = values.url === undefined ? "PGlite" : "PostgreSQL";

const started = Date.now();
const say = (text) => console.error(`${((Date.now() - started) / 1000).toFixed(0)} s ${text}`);
const { store, db } = await openStore(
  values.url === undefined ? { memory: true } : { databaseUrl: values.url },
);
if (!values.filled) {
  const config = demoConfig();
  await store.createWorkspace(WORKSPACE, "Bench", false);
  await store.setConfig(WORKSPACE, config);
  await fill(db, WORKSPACE, { made, copies, config, say });
}
const server = values.url === undefined ? null : await serverOf(db);
const limit = kind === "PGlite" ? 1000 : 300;
const rounds = Number(values.times);
const rows = [];
for (const [query, ask] of queriesOf(store, WORKSPACE)) {
  if (!query.includes(values.only)) continue;
  await ask();
  const times = [];
  const processor = processorTime(server);
  for (let i = 0; i < rounds; i += 1) {
    const begin = performance.now();
    await ask();
    times.push(performance.now() - begin);
  }
  const cost = Math.round((processorTime(server) - processor) / rounds);
  const sorted = times.toSorted((a, b) => a - b).map(Math.round);
  const median = sorted[Math.floor(rounds / 2)];
  rows.push({ query, least: sorted[0], median, most: sorted.at(-1), processor: cost });
}
await store.close();

const slowest = rows.toSorted((a, b) => b.median - a.median)[0];
const sum = (of) => rows.reduce((total, row) => total + row[of], 0);
console.log(
  JSON.stringify({
    about: `${made * copies} conversations, ${kind}, ${rounds} times each, in ms`,
    rows,
    numbers: {
      [`${kind.toLowerCase()}_${made * copies}`]: {
        queries: rows.length,
        all_medians_ms: sum("median"),
        all_processor_ms: sum("processor"),
        slowest_median_ms: slowest?.median ?? null,
        slowest: slowest?.query ?? null,
        above_goal: rows.filter(({ median }) => median >= limit).length,
      },
    },
  }),
);
