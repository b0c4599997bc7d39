import { z } from "zod";
import {
  ChangedConnection,
  CONNECTION_ACTIONS,
  ConnectionChange,
  ConnectionKindView,
  ConnectionProblem,
  ConnectionRequest,
  ConnectionTest,
  ConnectionTestRequest,
  ConnectionView,
} from "../../model/connections.ts";
import { body, inWorkspace, json, route, routes } from "./route.ts";

const tags = ["Connections"];
const path = "/api/workspaces/{ws}/connections";
const one = inWorkspace.extend({ id: z.string().max(100) });

const list = route({
  method: "get",
  path,
  permission: "read",
  tags,
  summary: "Live connections to mailboxes and help desks, with their state",
  request: { params: inWorkspace },
  responses: { 200: json(z.array(ConnectionView), "Connections; never their secrets") },
});
const test = route({
  method: "post",
  path: `${path}/test`,
  permission: "govern",
  tags,
  summary: "Try settings without storing them; owner only",
  request: { params: inWorkspace, body: body(ConnectionTestRequest) },
  responses: { 200: json(ConnectionTest, "What was found: the account, and what can be chosen") },
});
const add = route({
  method: "post",
  path,
  permission: "govern",
  tags,
  summary: "Test a connection, store it and start it; owner only",
  request: { params: inWorkspace, body: body(ConnectionRequest) },
  responses: { 201: json(ConnectionView, "The connection") },
});
const kinds = route({
  permission: "read",
  method: "get",
  path: `${path}/kinds`,
  tags,
  summary: "Kinds of connection, and what each must be told",
  request: { params: inWorkspace },
  responses: { 200: json(z.array(ConnectionKindView), "Kinds, with fields for a form") },
});
const view = route({
  method: "get",
  path: `${path}/{id}`,
  permission: "read",
  tags,
  summary: "One connection",
  request: { params: one },
  responses: { 200: json(ConnectionView, "The connection") },
});
const problems = route({
  method: "get",
  path: `${path}/{id}/problems`,
  permission: "read",
  tags,
  summary: "Records of a connection that could not be read, the latest 200",
  request: { params: one },
  responses: { 200: json(z.array(ConnectionProblem), "With place and reason") },
});
const change = route({
  method: "patch",
  path: `${path}/{id}`,
  permission: "govern",
  tags,
  summary: "Change name, settings or secrets; owner only",
  description:
    "Settings are replaced as a whole, secrets one by one. Another server needs the secrets again; another account is refused; what the other side has a say in is tested. Reading goes on where it was.",
  request: { params: one, body: body(ConnectionChange) },
  responses: { 200: json(ChangedConnection, "The connection") },
});
const steer = route({
  method: "post",
  path: `${path}/{id}/actions`,
  permission: "govern",
  tags,
  summary: "Pause, resume or disconnect; owner only",
  description:
    "Takes effect at the next page. Disconnecting forgets the secrets; what arrived stays.",
  request: { params: one, body: body(z.object({ action: z.enum(CONNECTION_ACTIONS) })) },
  responses: { 200: json(ConnectionView, "The connection") },
});
const erase = route({
  method: "delete",
  path: `${path}/{id}`,
  permission: "govern",
  tags,
  summary: "Remove a connection with every conversation that it alone brought; owner only",
  request: { params: one },
  responses: { 200: json(z.object({ conversations: z.number().int() }), "How many went") },
});

export const connectionRoutes = routes()
  .openapi(list, async (c) =>
    c.json(await c.var.services.connections.list(c.req.valid("param").ws), 200),
  )
  .openapi(test, async (c) => {
    const { ws } = c.req.valid("param");
    return c.json(await c.var.services.connections.test(ws, c.req.valid("json")), 200);
  })
  .openapi(add, async (c) => {
    const { ws } = c.req.valid("param");
    return c.json(await c.var.services.connections.add(ws, c.req.valid("json")), 201);
  })
  .openapi(kinds, (c) => c.json(c.var.services.connections.kinds(), 200))
  .openapi(view, async (c) => {
    const { ws, id } = c.req.valid("param");
    return c.json(await c.var.services.connections.view(ws, id), 200);
  })
  .openapi(problems, async (c) => {
    const { ws, id } = c.req.valid("param");
    return c.json(await c.var.services.connections.problems(ws, id), 200);
  })
  .openapi(change, async (c) => {
    const { ws, id } = c.req.valid("param");
    return c.json(await c.var.services.connections.change(ws, id, c.req.valid("json")), 200);
  })
  .openapi(steer, async (c) => {
    const { ws, id } = c.req.valid("param");
    const { action } = c.req.valid("json");
    return c.json(await c.var.services.connections.steer(ws, id, action), 200);
  })
  .openapi(erase, async (c) => {
    const { ws, id } = c.req.valid("param");
    return c.json(await c.var.services.connections.erase(ws, id), 200);
  });
