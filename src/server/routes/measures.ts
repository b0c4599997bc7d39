import { stream } from "hono/streaming";
import { z } from "zod";
import { CausesQuery, CausesReport } from "../../model/causes.ts";
import { MeasuresQuery, MeasuresReport, WeightVersion } from "../../model/measures.ts";
import { EXPORT_FORMATS } from "../../model/promise_views.ts";
import { FACTS_HEADER, factsLine } from "../../report/measures/csv.ts";
import { inWorkspace, json, route, routes } from "./route.ts";

const tags = ["Measures"];
const text = { schema: z.string() };

const report = route({
  method: "get",
  path: "/api/workspaces/{ws}/measures",
  permission: "read",
  tags,
  summary: "Score, times, rates and failures: whole or of one group, over time, by group",
  description:
    "Every number with its interval and how many observations it rests on; nothing of fewer than five. Reads roll-ups only, so it is quick however many conversations there are.",
  request: { params: inWorkspace, query: MeasuresQuery },
  responses: { 200: json(MeasuresReport, "The measures with their definitions") },
});

const causes = route({
  method: "get",
  path: "/api/workspaces/{ws}/causes",
  permission: "read",
  tags,
  summary: "Why customers complain and leave, and when failures happen",
  description:
    "What goes together, with intervals: failures with complaints, low ratings and leaving; failures with load, queue, hour, tenure and topic; how even service is from day to day. Associations, not causes.",
  request: { params: inWorkspace, query: CausesQuery },
  responses: { 200: json(CausesReport, "The associations") },
});

const rows = route({
  method: "get",
  path: "/api/workspaces/{ws}/measures/conversations",
  permission: "read",
  records: "read",
  tags,
  summary: "The facts of every conversation, one a line, as a stream of CSV or NDJSON",
  request: {
    params: inWorkspace,
    query: MeasuresQuery.extend({ format: z.enum(EXPORT_FORMATS).default("csv") }),
  },
  responses: {
    200: {
      description: "The facts",
      content: { "text/csv": text, "application/x-ndjson": text },
    },
  },
});

const weights = route({
  method: "get",
  path: "/api/workspaces/{ws}/weights",
  permission: "read",
  tags,
  summary: "The weights of the factors as they were set, newest first",
  request: { params: inWorkspace },
  responses: { 200: json(z.array(WeightVersion), "The versions") },
});

export const measureRoutes = routes()
  .openapi(report, async (c) => {
    const { store, now } = c.var.services;
    const { ws } = c.req.valid("param");
    return c.json(await store.measures.report(ws, c.req.valid("query"), now()), 200);
  })
  .openapi(causes, async (c) => {
    const { store, now } = c.var.services;
    const { ws } = c.req.valid("param");
    return c.json(await store.measures.causes(ws, c.req.valid("query"), now()), 200);
  })
  .openapi(rows, (c) => {
    const { store } = c.var.services;
    const { format, ...query } = c.req.valid("query");
    const facts = store.measures.each(c.req.valid("param").ws, query);
    c.header("Content-Type", format === "csv" ? "text/csv; charset=utf-8" : "application/x-ndjson");
    c.header("Content-Disposition", `attachment; filename="measures.${format}"`);
    return stream(c, async (out) => {
      if (format === "csv") await out.write(FACTS_HEADER);
      for await (const row of facts) {
        if (out.aborted) return;
        await out.write(format === "csv" ? factsLine(row) : `${JSON.stringify(row)}\n`);
      }
    });
  })
  .openapi(weights, async (c) =>
    c.json(await c.var.services.store.measures.weights(c.req.valid("param").ws), 200),
  );
