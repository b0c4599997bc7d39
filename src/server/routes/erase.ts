import { EraseRequest, EraseResult } from "../../model/api.ts";
import { body, inWorkspace, json, route, routes } from "./route.ts";

const erase = route({
  method: "post",
  path: "/api/workspaces/{ws}/erase",
  permission: "change",
  tags: ["Workspaces"],
  summary: "Erase every trace of a customer",
  request: { params: inWorkspace, body: body(EraseRequest) },
  responses: { 200: json(EraseResult, "What went") },
});

export const eraseRoutes = routes().openapi(erase, async (c) => {
  const { who } = c.req.valid("json");
  return c.json(await c.var.services.store.erase(c.req.valid("param").ws, who), 200);
});
