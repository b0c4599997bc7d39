import { PromisePage, PromiseQuery } from "../../model/api.ts";
import { inWorkspace, json, route, routes } from "./route.ts";

const list = route({
  method: "get",
  path: "/api/workspaces/{ws}/promises",
  tags: ["Promises"],
  summary: "The promise ledger: due, overdue, waiting, kept",
  request: { params: inWorkspace, query: PromiseQuery },
  responses: { 200: json(PromisePage, "One page, with the size of every view") },
});

export const promiseRoutes = routes().openapi(list, async (c) => {
  const { store, now } = c.var.services;
  return c.json(await store.promises(c.req.valid("param").ws, c.req.valid("query"), now()), 200);
});
