import { z } from "zod";
import { CausesQuery, CausesReport } from "../../model/causes.ts";
import { MeasuresQuery, MeasuresReport, WeightVersion } from "../../model/measures.ts";
import { inWorkspace, json, route, routes } from "./route.ts";

const tags = ["Measures"];

const report = route({
  method: "get",
  path: "/api/workspaces/{ws}/measures",
  permission: "read",
  tags,
  summary: "Score, times, rates and failures: whole or of one group, over time, by group",
  description:
    "Every number with its interval and how many observations it rests on; nothing of fewer than five. Several filters hold together. Reads roll-ups, so it is quick however many conversations there are; filters that no roll-up answers count only the latest conversations, and `latest` says so.",
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
    "What goes together, with intervals: failures with complaints, low ratings and leaving; failures with load, queue, hour, tenure and topic; how even service is from day to day. Associations, not causes. Several filters that no sums answer together count only the latest conversations; `latest` says how many.",
  request: { params: inWorkspace, query: CausesQuery },
  responses: { 200: json(CausesReport, "The associations") },
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
  .openapi(weights, async (c) =>
    c.json(await c.var.services.store.measures.weights(c.req.valid("param").ws), 200),
  );
