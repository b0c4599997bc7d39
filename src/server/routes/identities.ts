import { followIdentities } from "../../jobs/identities.ts";
import { IdentityLinks, IdentityRequest } from "../../model/identities.ts";
import type { Services } from "../services.ts";
import { body, inConversation, inWorkspace, json, route, routes } from "./route.ts";

const tags = ["People"];
const path = "/api/workspaces/{ws}/identities";
const links = json(IdentityLinks, "All links, the latest first");
/** What follows at once; a house with more waits a minute for the rest. */
const AT_ONCE = 4;

const list = route({
  method: "get",
  path,
  permission: "govern",
  tags,
  summary: "Which customers and agents are one, as said by hand",
  request: { params: inWorkspace },
  responses: { 200: links },
});
const link = route({
  method: "post",
  path,
  permission: "govern",
  tags,
  summary:
    "Say that two are one; conversations keep what their source says, and it can be taken back",
  request: { params: inWorkspace, body: body(IdentityRequest) },
  responses: { 200: links },
});
const unlink = route({
  method: "delete",
  path: `${path}/{id}`,
  permission: "govern",
  tags,
  summary: "Take a link back: all is as it was before",
  request: { params: inConversation },
  responses: { 200: links },
});

export const identityRoutes = routes()
  .openapi(list, async (c) =>
    c.json(await c.var.services.store.identities.list(c.req.valid("param").ws), 200),
  )
  .openapi(link, async (c) => {
    const { ws } = c.req.valid("param");
    const { store, now } = c.var.services;
    await store.identities.link(ws, c.req.valid("json"), c.var.principal?.name ?? "", now());
    return c.json(await followed(c.var.services, ws), 200);
  })
  .openapi(unlink, async (c) => {
    const { ws, id } = c.req.valid("param");
    await c.var.services.store.identities.unlink(ws, id);
    return c.json(await followed(c.var.services, ws), 200);
  });

async function followed({ store }: Services, workspace: string) {
  await followIdentities(store, workspace, undefined, AT_ONCE);
  return store.identities.list(workspace);
}
