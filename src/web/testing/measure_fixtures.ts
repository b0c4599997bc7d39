import { Hono } from "hono";
import { demoConfig, demoConversations } from "../../demo/index.ts";
import { demoSurveys } from "../../demo/surveys.ts";
import { causesReport } from "../../measures/causes/report.ts";
import { type Counted, countedOf } from "../../measures/counted.ts";
import { partsOfRows, sumsOfRows } from "../../measures/direct.ts";
import { factsOf } from "../../measures/facts.ts";
import { historiesOf } from "../../measures/history.ts";
import { type Span, stepOf } from "../../measures/periods.ts";
import { placesOf } from "../../measures/places.ts";
import { measuresReport } from "../../measures/report.ts";
import { CausesQuery, CausesReport } from "../../model/causes.ts";
import type { FactsRow } from "../../model/facts.ts";
import {
  filterOf,
  type MeasureFilter,
  MeasuresQuery,
  MeasuresReport,
} from "../../model/measures.ts";
import { review } from "../../review/review.ts";
import { scoreSettings } from "../../score/score_report.ts";
import { askedOf } from "../../survey/asked.ts";
import { heardIn } from "../../survey/heard.ts";

/** The measures of the invented demo, made without a database. */
export function measureFixtures(now: number) {
  const app = new Hono();
  let made: FactsRow[] | null = null;
  const rowsOf = (workspace: string) => (workspace === "demo" ? (made ??= factsAt(now)) : []);
  app.get("/api/workspaces/:ws/measures", (c) => {
    const query = MeasuresQuery.parse(c.req.query());
    return c.json(MeasuresReport.parse(reportOf(rowsOf(c.req.param("ws")), query, now)));
  });
  app.get("/api/workspaces/:ws/causes", (c) => {
    const query = CausesQuery.parse(c.req.query());
    return c.json(CausesReport.parse(causesOf(rowsOf(c.req.param("ws")), query, now)));
  });
  app.get("/api/workspaces/:ws/weights", (c) => c.json([]));
  return app;
}

function factsAt(now: number): FactsRow[] {
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
  return facts.flatMap((row) => {
    const history = histories.get(row.conversation);
    const said = asked.get(row.conversation);
    return history === undefined ? [] : [{ ...row, ...history, ...said }];
  });
}

function chosen(rows: readonly FactsRow[], filter: MeasureFilter): Counted[] {
  const wanted = Object.entries(filter);
  const own = rows.filter((row) => {
    const places = placesOf(row);
    return wanted.every(([name, key]) =>
      places.some((place) => place[0] === name && place[1] === key),
    );
  });
  return own.map(countedOf);
}

/** The days of some conversations that a period holds. */
function spanOf(rows: readonly Counted[], { from = "", to = "9999" }): Span | null {
  const days = rows
    .map(({ parts }) => parts[0]?.[1] ?? "")
    .filter((day) => day !== "" && day >= from && day <= to);
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  return first === undefined || last === undefined ? null : { from: first, to: last };
}

function reportOf(all: readonly FactsRow[], query: MeasuresQuery, now: number): MeasuresReport {
  const filter = filterOf(query);
  const rows = chosen(all, filter);
  const span = spanOf(rows, query);
  const step = span === null ? "day" : stepOf(span);
  const by = query.key === undefined ? query.by : "all";
  const sums = sumsOfRows(rows, { by, filter, span: span ?? { from: "", to: "" }, step });
  return measuresReport(
    {
      as_of: new Date(now).toISOString(),
      query,
      filter,
      latest: null,
      span,
      notYetMeasured: 0,
      orders: null,
      groupsLeftOut: 0,
      step,
      ...sums,
      groups: sums.groups.toSorted((a, b) => a.key.localeCompare(b.key)),
    },
    scoreSettings(demoConfig()),
  );
}

function causesOf(all: readonly FactsRow[], query: CausesQuery, now: number): CausesReport {
  const filter = filterOf(query);
  const rows = chosen(all, filter);
  const span = spanOf(rows, query);
  const inside = span ?? { from: "", to: "" };
  return causesReport({
    as_of: new Date(now).toISOString(),
    filter,
    latest: null,
    span,
    whole: sumsOfRows(rows, { by: "all", filter, span: inside, step: "day" }).whole,
    ...partsOfRows(rows, filter, inside),
  });
}
