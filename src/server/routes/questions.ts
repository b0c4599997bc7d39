import { z } from "zod";
import { body, inWorkspace, route, routes } from "./route.ts";

const ask = route({
  method: "post",
  path: "/api/workspaces/{ws}/questions",
  permission: "change",
  tags: ["Promises"],
  summary: "Ask the customer whether a promise was kept; once per promise",
  request: {
    params: inWorkspace,
    body: body(
      z.object({ conversation: z.string().min(1).max(1000), promise: z.string().min(1).max(100) }),
    ),
  },
  responses: { 204: { description: "The question is on its way" } },
});

export const questionRoutes = routes().openapi(ask, async (c) => {
  const { delivery } = c.var.services;
  const by = c.var.principal?.name ?? "";
  await delivery.ask(c.req.valid("param").ws, c.req.valid("json"), by);
  return c.body(null, 204);
});
