import { Config } from "../../model/config.ts";
import { checkConfig } from "../check_config.ts";
import { body, inWorkspace, json, route, routes } from "./route.ts";

const tags = ["Workspaces"];
const path = "/api/workspaces/{ws}/config";

const read = route({
  method: "get",
  path,
  permission: "read",
  tags,
  summary: "Calendar, targets, staff",
  request: { params: inWorkspace },
  responses: { 200: json(Config, "The configuration in force") },
});
const replace = route({
  method: "put",
  path,
  permission: "change",
  tags,
  summary: "Replace the configuration",
  description:
    "What is left out goes back to its default. Stored conversations are reviewed again in the background; `/work` shows how far that is.",
  request: { params: inWorkspace, body: body(Config) },
  responses: { 200: json(Config, "The configuration in force") },
});

export const configRoutes = routes()
  .openapi(read, async (c) =>
    c.json(await c.var.services.store.config(c.req.valid("param").ws), 200),
  )
  .openapi(replace, async (c) => {
    const { store, configChanged } = c.var.services;
    const { ws } = c.req.valid("param");
    const config = c.req.valid("json");
    checkConfig(config);
    await store.setConfig(ws, config);
    configChanged(ws);
    return c.json(await store.config(ws), 200);
  });
