import { LintReport, LintRequest } from "../../model/api.ts";
import { Config } from "../../model/config.ts";
import { z } from "zod";
import { standingIn } from "../guard/permission.ts";
import { body, json, route, routes } from "./route.ts";

const lint = route({
  method: "post",
  path: "/api/lint",
  permission: "signed_in",
  tags: ["Lint"],
  summary: "Check a reply before it is sent",
  description:
    "Nothing is stored. With `workspace` its calendar, targets and house rules are used.",
  request: {
    query: z.object({ workspace: z.string().max(100).optional() }),
    body: body(LintRequest),
  },
  responses: { 200: json(LintReport, "What stands out, what it promises, what it leaves open") },
});

/** Of who names no workspace; one object, since what follows from a configuration is kept beside it. */
const DEFAULTS = Config.parse({});

export const lintRoutes = routes().openapi(lint, async (c) => {
  const { store, lint, now } = c.var.services;
  const { workspace } = c.req.valid("query");
  if (workspace !== undefined) await standingIn(c, workspace);
  const config = workspace === undefined ? DEFAULTS : await store.config(workspace);
  const house = workspace === undefined ? {} : await store.house.inForce(workspace);
  const request = c.req.valid("json");
  return c.json(await lint(request, { config, ...house }, request.now ?? now()), 200);
});
