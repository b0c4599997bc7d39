import { z } from "zod";
import { WorkspaceView } from "../../model/api.ts";
import { AmendsError } from "../../model/errors.ts";
import { inWorkspace, json, route, routes } from "./route.ts";

const tags = ["Workspaces"];

const list = route({
  method: "get",
  path: "/api/workspaces",
  tags,
  summary: "All workspaces",
  responses: { 200: json(z.array(WorkspaceView), "Workspaces") },
});

const remove = route({
  method: "delete",
  path: "/api/workspaces/{ws}",
  tags,
  summary: "Remove a workspace with everything in it",
  description: "The demo goes at once; any other needs its name in `confirm`. Owner only.",
  request: { params: inWorkspace, query: z.object({ confirm: z.string().optional() }) },
  responses: { 204: { description: "Removed" } },
});

export const workspaceRoutes = routes()
  .openapi(list, async (c) => c.json(await c.var.services.store.workspaces(), 200))
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
