import { HealthView } from "../../model/api.ts";
import { errorFields } from "../log.ts";
import { json, route, routes } from "./route.ts";

const health = route({
  method: "get",
  path: "/api/health",
  permission: "anybody",
  tags: ["Server"],
  summary: "Whether the server and its database answer",
  responses: {
    200: json(HealthView, "Everything answers"),
    503: json(HealthView, "The database does not answer"),
  },
});

export const healthRoutes = routes().openapi(health, async (c) => {
  const { store, version, log } = c.var.services;
  const database = await store.workspaces().then(
    () => true,
    (error: unknown) => {
      log.error(errorFields(error), "database does not answer");
      return false;
    },
  );
  return c.json({ ok: database, version, database }, database ? 200 : 503);
});
