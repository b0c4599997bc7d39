import {
  RetentionCount,
  RetentionQuery,
  RetentionSettings,
  RetentionView,
} from "../../model/retention.ts";
import { AmendsError } from "../../model/errors.ts";
import { body, inWorkspace, json, route, routes } from "./route.ts";

const tags = ["Workspaces"];
const path = "/api/workspaces/{ws}/retention";

const look = route({
  method: "get",
  path,
  permission: "read",
  tags,
  summary: "How long conversations are kept, and what stays of those that were erased by age",
  request: { params: inWorkspace },
  responses: { 200: json(RetentionView, "As it is now") },
});
const save = route({
  method: "put",
  path,
  permission: "govern",
  tags,
  summary: "Set how long conversations are kept; what is older goes within minutes, for good",
  request: { params: inWorkspace, body: body(RetentionSettings) },
  responses: { 200: json(RetentionView, "As it is now") },
});
const preview = route({
  method: "get",
  path: `${path}/preview`,
  permission: "read",
  tags,
  summary: "What would go with such a setting; nothing is erased",
  request: { params: inWorkspace, query: RetentionQuery },
  responses: { 200: json(RetentionCount, "How much is too old") },
});

export const retentionRoutes = routes()
  .openapi(look, async (c) =>
    c.json(await c.var.services.store.retention.view(c.req.valid("param").ws), 200),
  )
  .openapi(save, async (c) => {
    const { ws } = c.req.valid("param");
    const { retention } = c.var.services.store;
    await retention.save(ws, c.req.valid("json"));
    return c.json(await retention.view(ws), 200);
  })
  .openapi(preview, async (c) => {
    const { days, keep_open } = c.req.valid("query");
    const { store, now } = c.var.services;
    const settings = { days, keep_open: keep_open === "yes" };
    const count = await store.retention.count(c.req.valid("param").ws, settings, now());
    if (count === null) throw new AmendsError("invalid_input", "Say after how many days.");
    return c.json(count, 200);
  });
