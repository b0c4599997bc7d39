import type { Context } from "hono";
import { SidebarSettings, SidebarView } from "../../model/sidebar.ts";
import type { ServerEnv } from "../services.ts";
import { body, inWorkspace, json, route, routes } from "./route.ts";

const tags = ["Connections"];
const path = "/api/workspaces/{ws}/sidebar";

const view = route({
  method: "get",
  path,
  permission: "read",
  tags,
  summary: "The page that help desks show beside a conversation",
  request: { params: inWorkspace },
  responses: { 200: json(SidebarView, "Its address, and who may show it") },
});
const save = route({
  method: "put",
  path,
  permission: "govern",
  tags,
  summary: "Say which sites may show the page inside their own; owner only",
  request: { params: inWorkspace, body: body(SidebarSettings) },
  responses: { 200: json(SidebarView, "As it is now") },
});
const renew = route({
  method: "post",
  path: `${path}/renew`,
  permission: "govern",
  tags,
  summary: "Make another address; the one before opens nothing any more; owner only",
  request: { params: inWorkspace },
  responses: { 200: json(SidebarView, "With the new address") },
});

export const sidebarRoutes = routes()
  .openapi(view, async (c) => c.json(await shown(c, c.req.valid("param").ws), 200))
  .openapi(save, async (c) => {
    const { ws } = c.req.valid("param");
    await c.var.services.sidebar.save(ws, c.req.valid("json"));
    return c.json(await shown(c, ws), 200);
  })
  .openapi(renew, async (c) => {
    const { ws } = c.req.valid("param");
    await c.var.services.sidebar.renew(ws);
    return c.json(await shown(c, ws), 200);
  });

async function shown(c: Context<ServerEnv>, ws: string): Promise<SidebarView> {
  const { sidebar, delivery } = c.var.services;
  const own = await sidebar.view(ws);
  const address = await delivery.address(ws);
  return { ...own, link: address === null ? null : `${address}${own.path}` };
}
