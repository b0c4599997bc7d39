import { readFileSync } from "node:fs";
import { runsIn } from "./history.ts";
import { historyTable } from "./history_table.ts";
import { sizingTable } from "./sizing_table.ts";

const HISTORY = "docs/benchmarks/history.ndjson";
const TABLES = { history: historyTable, sizing: sizingTable } as const;
const BLOCK =
  /(<!-- made of history\.ndjson: (history|sizing) -->\n)(?:[\s\S]*?\n)?(<!-- end -->)/g;

/** The page with its tables made anew from the recorded runs. */
export function withTables(page: string, ndjson = readFileSync(HISTORY, "utf8")): string {
  const runs = runsIn(ndjson);
  return page.replaceAll(
    BLOCK,
    (_block, start: string, name: keyof typeof TABLES, end: string) =>
      `${start}${TABLES[name](runs)}\n${end}`,
  );
}
