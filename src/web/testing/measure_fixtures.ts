import { Hono } from "hono";
import { demoConfig, demoConversations } from "../../demo/index.ts";
import { type Cell, type Cells, gather } from "../../measures/cells.ts";
import { factsOf } from "../../measures/facts.ts";
import { historiesOf } from "../../measures/history.ts";
import { startOfStep, stepOf } from "../../measures/periods.ts";
import { measuresReport } from "../../measures/report.ts";
import { addAll, type Sums } from "../../measures/sums.ts";
import { MeasuresQuery, MeasuresReport } from "../../model/measures.ts";
import { review } from "../../review/review.ts";
import { scoreSettings } from "../../score/score_report.ts";

/** The measures of the invented demo, made without a database. */
export function measureFixtures(now: number) {
  const app = new Hono();
  let cells: Cells | null = null;
  app.get("/api/workspaces/:ws/measures", (c) => {
    const query = MeasuresQuery.parse(c.req.query());
    const known = c.req.param("ws") === "demo" ? (cells ??= cellsOf(now)) : new Map();
    return c.json(MeasuresReport.parse(reportOf(known, query, now)));
  });
  app.get("/api/workspaces/:ws/weights", (c) => c.json([]));
  return app;
}

function cellsOf(now: number): Cells {
  const at = new Date(now).toISOString();
  const config = demoConfig();
  const facts = demoConversations(at).map((one) =>
    factsOf(one, review(one, { now: at, config }), config),
  );
  const histories = historiesOf(facts);
  const cells: Cells = new Map();
  for (const row of facts) {
    const history = histories.get(row.conversation);
    if (history !== undefined) gather(cells, { ...row, ...history }, 1);
  }
  return cells;
}

function reportOf(cells: Cells, query: MeasuresQuery, now: number): MeasuresReport {
  const { by, key, from = "", to = "9999" } = query;
  const days = [...cells.values()].filter(
    ({ period }) => period.length === 10 && period >= from && period <= to,
  );
  const focus = key === undefined ? { by: "all", key: "" } : { by, key };
  const own = days.filter((cell) => cell.dimension === focus.by && cell.key === focus.key);
  const whole = sumOf(own);
  const inOrder = own.map(({ period }) => period).toSorted((a, b) => (a < b ? -1 : 1));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  const span = first === undefined || last === undefined ? null : { from: first, to: last };
  const step = span === null ? "day" : stepOf(span);
  const groups =
    by === "all" || key !== undefined ? [] : days.filter(({ dimension }) => dimension === by);
  const grouped = (all: readonly Cell[], nameOf: (one: Cell) => string) =>
    [...new Set(all.map(nameOf))].map(
      (name) => [name, sumOf(all.filter((one) => nameOf(one) === name))] as const,
    );
  return measuresReport(
    {
      as_of: new Date(now).toISOString(),
      query,
      span,
      notYetMeasured: 0,
      whole,
      orders: null,
      groups: grouped(groups, (cell) => cell.key)
        .map(([name, sums]) => ({ key: name, sums }))
        .toSorted((a, b) => a.key.localeCompare(b.key)),
      groupsLeftOut: 0,
      step,
      trend: grouped(own, ({ period }) => startOfStep(period, step))
        .map(([start, sums]) => ({ from: start, sums }))
        .toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    },
    scoreSettings(demoConfig()),
  );
}

function sumOf(cells: readonly { sums: Sums }[]): Sums {
  return cells.reduce((all, { sums }) => addAll(all, sums), {} as Sums);
}
