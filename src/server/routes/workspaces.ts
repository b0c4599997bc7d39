import { z } from "zod";
import { SeenWorkspace } from "../../model/api.ts";
import { AmendsError } from "../../model/errors.ts";
import { standings } from "../auth/standing.ts";
import { inWorkspace, json, route, routes } from "./route.ts";

const tags = ["Workspaces"];

const list = route({
  method: "get",
  path: "/api/workspaces",
  permission: "signed_in",
  tags,
  summary: "The workspaces in which one has a place, with what one may do in each",
  responses: { 200: json(z.array(SeenWorkspace), "Workspaces") },
});

const remove = route({
  method: "delete",
  path: "/api/workspaces/{ws}",
  permission: "govern",
  tags,
  summary: "Remove a workspace with everything in it",
  description: "The demo goes at once; any other needs its name in `confirm`. Owner only.",
  request: { params: inWorkspace, query: z.object({ confirm: z.string().optional() }) },
  responses: { 204: { description: "Removed" } },
});

export const workspaceRoutes = routes()
  .openapi(list, async (c) => {
    const { services, principal } = c.var;
    const standingOf = principal && (await standings(services, principal));
    const seen = (await services.store.workspaces()).map(async (workspace) => {
      const standing = (await standingOf?.(workspace.id)) ?? null;
      if (standing === null) return [];
      const { role, may, sight } = standing;
      // The stored sums know nothing of who wrote what.
      const conversations = may.has("read")
        ? workspace.conversations
        : await sight.count(workspace.id);
      return [{ ...workspace, conversations, role, may: [...may] }];
    });
    return c.json((await Promise.all(seen)).flat(), 200);
  })
  .openapi(remove, async (c) => {
    const { store } = c.var.services;
    const { ws } = c.req.valid("param");
    const workspace = (await store.workspaces()).find(({ id }) => id === ws);
    if (workspace === undefined) throw new AmendsError("not_found", "There is no such workspace.");
    if (!workspace.demo && c.req.valid("query").confirm !== workspace.name) {
      throw new AmendsError("conflict", "Everything in this workspace would be lost.", {
        place: { field: "confirm" },
        hint: "Repeat the request with ?confirm= and the name of the workspace.",
      });
    }
    await store.removeWorkspace(ws);
    return c.body(null, 204);
  });
