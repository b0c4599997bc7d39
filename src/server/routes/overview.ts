import { Overview } from "../../model/api.ts";
import { inWorkspace, json, route, routes } from "./route.ts";

const overview = route({
  method: "get",
  path: "/api/workspaces/{ws}/overview",
  permission: "read",
  tags: ["Conversations"],
  summary: "What to read first, the score with its arithmetic, the sins, promises due and overdue",
  request: { params: inWorkspace },
  responses: { 200: json(Overview, "The overview as of now") },
});

export const overviewRoutes = routes().openapi(overview, async (c) => {
  const { store, now } = c.var.services;
  return c.json(await store.overview(c.req.valid("param").ws, now()), 200);
});
