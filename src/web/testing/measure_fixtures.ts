import { Hono } from "hono";
import { demoConfig, demoConversations } from "../../demo/index.ts";
import { demoSurveys } from "../../demo/surveys.ts";
import { type Cell, type Cells, gather } from "../../measures/cells.ts";
import { causesReport } from "../../measures/causes/report.ts";
import { factsOf } from "../../measures/facts.ts";
import { historiesOf } from "../../measures/history.ts";
import { startOfStep, stepOf } from "../../measures/periods.ts";
import { measuresReport } from "../../measures/report.ts";
import { addAll, type Sums } from "../../measures/sums.ts";
import { CausesReport } from "../../model/causes.ts";
import { MeasuresQuery, MeasuresReport } from "../../model/measures.ts";
import { review } from "../../review/review.ts";
import { scoreSettings } from "../../score/score_report.ts";
import { askedOf } from "../../survey/asked.ts";
import { heardIn } from "../../survey/heard.ts";

/** The measures of the invented demo, made without a database. */
export function measureFixtures(now: number) {
  const app = new Hono();
  let cells: Cells | null = null;
  app.get("/api/workspaces/:ws/measures", (c) => {
    const query = MeasuresQuery.parse(c.req.query());
    const known = c.req.param("ws") === "demo" ? (cells ??= cellsOf(now)) : new Map();
    return c.json(MeasuresReport.parse(reportOf(known, query, now)));
  });
  app.get("/api/workspaces/:ws/causes", (c) => {
    const known = c.req.param("ws") === "demo" ? (cells ??= cellsOf(now)) : new Map();
    return c.json(CausesReport.parse(causesOf(known, now)));
  });
  app.get("/api/workspaces/:ws/weights", (c) => c.json([]));
  return app;
}

function cellsOf(now: number): Cells {
  const at = new Date(now).toISOString();
  const config = demoConfig();
  const conversations = demoConversations(at);
  const facts = conversations.map((one) => factsOf(one, review(one, { now: at, config }), config));
  const asked = new Map(
    demoSurveys(conversations, at)
      .filter(({ form }) => form !== "internal" && form !== "expectations")
      .map(({ conversation: id, answer, language }) => [
        id,
        askedOf(answer === null ? [] : [answer.given], [
          heardIn(
            { id: "w", words: answer?.words ?? "" },
            { id, channel: "email", language },
            { now: at, config },
          ),
        ]),
      ]),
  );
  const histories = historiesOf(facts);
  const cells: Cells = new Map();
  for (const row of facts) {
    const history = histories.get(row.conversation);
    const said = asked.get(row.conversation);
    if (history !== undefined) gather(cells, { ...row, ...history, ...said }, 1);
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

function causesOf(cells: Cells, now: number): CausesReport {
  const days = [...cells.values()].filter(({ period }) => period.length === 10);
  const of = (dimension: string) => days.filter((cell) => cell.dimension === dimension);
  const grouped = (dimension: string) =>
    [...new Set(of(dimension).map(({ key }) => key))].map((key) => ({
      key,
      sums: sumOf(of(dimension).filter((cell) => cell.key === key)),
    }));
  const counts = ({ period, sums }: Cell) => ({
    day: period,
    n: sums["n"] ?? 0,
    failures: sums["with_failure"] ?? 0,
    opened: sums["backlog_of"] ?? 0,
    closed: sums["closed"] ?? 0,
  });
  const all = of("all")
    .map(counts)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const [first, last] = [all[0]?.day, all.at(-1)?.day];
  return causesReport({
    as_of: new Date(now).toISOString(),
    span: first === undefined || last === undefined ? null : { from: first, to: last },
    whole: sumOf(of("all")),
    days: all,
    people: of("owner")
      .map((cell) => ({ key: cell.key, ...counts(cell) }))
      .filter(({ n }) => n > 0),
    hours: grouped("hour"),
    topics: grouped("topic"),
  });
}
