import { type BenchRun, NOTHING, numberOf, shown } from "./history.ts";

/** What of a run is in the table; everything else is in the file. */
const ROWS: readonly (readonly [label: string, path: string, goal: string])[] = [
  ["engine, messages a second and core", "engine.messages_per_core_second", "15,000"],
  ["times the bare scan of 3,049 words", "engine.times_scan_of_words", ""],
  ["times the bare scan of 500 patterns", "engine.times_scan_of_patterns", ""],
  ["engine, time for twice the messages", "engine.growth_when_doubled", "2"],
  [
    "import, share of the speed of COPY, PostgreSQL",
    "import.postgresql.share_of_copy_speed",
    "0.333",
  ],
  ["the same, tables without index or key", "import.postgresql.share_of_bare_copy_speed", ""],
  ["import, share of the speed of COPY, PGlite", "import.pglite.share_of_copy_speed", "0.25"],
  ["the same, tables without index or key", "import.pglite.share_of_bare_copy_speed", ""],
  ["import, time for twice the messages, PostgreSQL", "import.postgresql.growth_when_doubled", "2"],
  ["import, time for twice the messages, PGlite", "import.pglite.growth_when_doubled", "2"],
  ["two threads beside one, engine alone", "workers.engine_threads.two_beside_one", "1.7"],
  ["two worker processes beside one, PostgreSQL", "workers.review_again.two_beside_one", ""],
  ["lint, 50 a second, p50 in ms, PostgreSQL", "lint.postgresql.even_50.p50", ""],
  ["lint, 50 a second, p99 in ms, PostgreSQL", "lint.postgresql.even_50.p99", ""],
  ["lint, 200 a second, p99 in ms, PostgreSQL", "lint.postgresql.even_200.p99", "under 20"],
  ["lint, processor time of one in ms, PostgreSQL", "lint.postgresql.even_200.processor_ms", ""],
  ["slowest query of 10,000, PGlite, ms", "dashboard.pglite_10000.slowest_median_ms", "1,000"],
  [
    "slowest query of 10,000, PostgreSQL, ms",
    "dashboard.postgresql_10000.slowest_median_ms",
    "300",
  ],
];
/** So many of the latest runs fit beside each other. */
const MOST = 5;

/** The latest recorded runs beside each other, with the goals and what they were measured on. */
export function historyTable(runs: readonly BenchRun[]): string {
  const latest = runs.slice(-MOST);
  if (latest.length === 0) return NOTHING;
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const machines = latest.map(
    ({ date, commit, machine, load, seconds }) =>
      `- ${date.slice(0, 16).replace("T", " ")}, \`${commit}\`: ${machine.processor}, ${machine.cores} cores, ${machine.memory_gb} GB, ${machine.system}, Node ${machine.node}; load ${load.start} at the start, ${load.end} at the end; ${seconds} seconds`,
  );
  return [
    line(["Measured", "Goal", ...latest.map(({ date }) => date.slice(0, 16).replace("T", " "))]),
    line(["---", "---", ...latest.map(() => "---")]),
    ...ROWS.map(([label, path, goal]) =>
      line([label, goal, ...latest.map((run) => shown(numberOf(run, path)))]),
    ),
    "",
    ...machines,
  ].join("\n");
}
