import { AuditLinkRequest, NewAuditLink } from "../../model/audits.ts";
import { inAudit } from "./audits.ts";
import { body, json, route, routes } from "./route.ts";

const tags = ["Audits"];
const path = "/api/workspaces/{ws}/audits/{id}/link";

const create = route({
  method: "post",
  path,
  permission: "judge",
  tags,
  summary: "Make a link by which a mystery shopper fills this audit without a sign-in",
  description:
    "It opens this audit only, until it is sent off, taken back, or its days are over. The one before opens nothing any more; the link itself is told once.",
  request: { params: inAudit, body: body(AuditLinkRequest) },
  responses: { 201: json(NewAuditLink, "The link") },
});
const remove = route({
  method: "delete",
  path,
  permission: "judge",
  tags,
  summary: "Take the link of an audit back: it opens nothing any more",
  request: { params: inAudit },
  responses: { 204: { description: "Taken back" } },
});

export const auditLinkRoutes = routes()
  .openapi(create, async (c) => {
    const { ws, id } = c.req.valid("param");
    const { delivery } = c.var.services;
    return c.json(await delivery.visit(ws, id, c.req.valid("json")), 201);
  })
  .openapi(remove, async (c) => {
    const { ws, id } = c.req.valid("param");
    await c.var.services.store.audits.removeLink(ws, id);
    return c.body(null, 204);
  });
