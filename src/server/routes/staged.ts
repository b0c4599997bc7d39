import type { Context } from "hono";
import { z } from "zod";
import { StagedComparison, StagedRun, StagedSteer, StageRequest } from "../../model/staged.ts";
import { checkConfig } from "../check_config.ts";
import type { ServerEnv } from "../services.ts";
import { body, inWorkspace, json, route, routes } from "./route.ts";

const tags = ["Work"];
const path = "/api/workspaces/{ws}/staged-reviews";
const inRun = inWorkspace.extend({ run: z.string().max(100) });
const list = json(z.array(StagedRun), "Latest first; counts are of the latest only");

const read = route({
  method: "get",
  path,
  permission: "read",
  tags,
  summary: "New reviews of history with a change that is not in force",
  request: { params: inWorkspace },
  responses: { 200: list },
});
const plan = route({
  method: "post",
  path,
  permission: "change",
  tags,
  summary: "Review history with a change of house rules or settings, apart from what is shown",
  description:
    "First it is counted which conversations the change can affect; these are reviewed when it is started. Screens and sums stay as they are until somebody switches.",
  request: { params: inWorkspace, body: body(StageRequest) },
  responses: { 200: list },
});
const steer = route({
  method: "post",
  path: `${path}/{run}`,
  permission: "change",
  tags,
  summary: "Start, pause, resume or cancel it; switch to it; roll back",
  description:
    "A switch puts the change in force and its findings in place; verdicts stay. It can be rolled back until the next one is planned, for 30 days.",
  request: { params: inRun, body: body(StagedSteer) },
  responses: { 200: list },
});
const compare = route({
  method: "get",
  path: `${path}/{run}/comparison`,
  permission: "read",
  records: "read",
  tags,
  summary: "What is different: findings by sin, and conversations with both sets of findings",
  request: {
    params: inRun,
    query: z.object({ after: z.string().max(1000).default("").describe("`next` of a page") }),
  },
  responses: { 200: json(StagedComparison, "Twenty conversations at a time, in order of id") },
});

const saidIn = (c: Context<ServerEnv>) => ({
  by: c.var.principal?.name ?? "",
  at: c.var.services.now(),
});

export const stagedRoutes = routes()
  .openapi(read, async (c) =>
    c.json(await c.var.services.store.staged.list(c.req.valid("param").ws), 200),
  )
  .openapi(plan, async (c) => {
    const { store, staged } = c.var.services;
    const { ws } = c.req.valid("param");
    const request = c.req.valid("json");
    if (request.proposal.config !== undefined) checkConfig(request.proposal.config);
    await staged.plan(ws, request, saidIn(c));
    return c.json(await store.staged.list(ws), 200);
  })
  .openapi(steer, async (c) => {
    const { store, staged } = c.var.services;
    const { ws, run } = c.req.valid("param");
    await staged.steer(ws, run, c.req.valid("json"), saidIn(c));
    return c.json(await store.staged.list(ws), 200);
  })
  .openapi(compare, async (c) => {
    const { ws, run } = c.req.valid("param");
    return c.json(await c.var.services.staged.compare(ws, run, c.req.valid("query").after), 200);
  });
