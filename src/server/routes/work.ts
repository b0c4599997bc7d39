import { z } from "zod";
import { DeadRequest, RunRequest, WorkView } from "../../model/work.ts";
import { body, inWorkspace, json, route, routes } from "./route.ts";

const tags = ["Work"];
const path = "/api/workspaces/{ws}/work";

const read = route({
  method: "get",
  path,
  permission: "read",
  tags,
  summary: "Work in the background: what waits, runs and was given up, and who works",
  description: "Workers serve all workspaces; the rest is of this one.",
  request: { params: inWorkspace },
  responses: { 200: json(WorkView, "The work") },
});
const start = route({
  method: "post",
  path: `${path}/runs`,
  permission: "change",
  tags,
  summary: "Review again what rests on other rules or settings than today's",
  description:
    "A change of rules or settings starts this by itself; after a cancelled run it is asked for.",
  request: { params: inWorkspace },
  responses: { 200: json(WorkView, "The work") },
});
const steer = route({
  method: "post",
  path: `${path}/runs/{run}`,
  permission: "change",
  tags,
  summary: "Pause, resume or cancel a new review of everything",
  description: "What is done stays done. A resumed run goes on with what is left.",
  request: {
    params: inWorkspace.extend({ run: z.string().max(100) }),
    body: body(RunRequest),
  },
  responses: { 200: json(WorkView, "The work") },
});
const dead = route({
  method: "post",
  path: `${path}/dead`,
  permission: "change",
  tags,
  summary: "Replay or drop conversations that were given up, one or all",
  request: { params: inWorkspace, body: body(DeadRequest) },
  responses: { 200: json(z.object({ count: z.number().int() }), "How many") },
});

export const workRoutes = routes()
  .openapi(read, async (c) => c.json(await c.var.services.work.view(c.req.valid("param").ws), 200))
  .openapi(start, async (c) => {
    const { work } = c.var.services;
    const { ws } = c.req.valid("param");
    await work.start(ws);
    return c.json(await work.view(ws), 200);
  })
  .openapi(steer, async (c) => {
    const { work } = c.var.services;
    const { ws, run } = c.req.valid("param");
    await work.steer(ws, run, c.req.valid("json").action);
    return c.json(await work.view(ws), 200);
  })
  .openapi(dead, async (c) => {
    const { ws } = c.req.valid("param");
    return c.json({ count: await c.var.services.work.decide(ws, c.req.valid("json")) }, 200);
  });
