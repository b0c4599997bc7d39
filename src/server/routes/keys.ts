import { z } from "zod";
import { KeyRequest, KeyView, NewKeyView } from "../../model/access.ts";
import { AmendsError } from "../../model/errors.ts";
import { body, json, route, routes } from "./route.ts";

const tags = ["API keys"];

const list = route({
  method: "get",
  path: "/api/keys",
  permission: "person",
  tags,
  summary: "Keys of programs; owner only",
  responses: { 200: json(z.array(KeyView), "Keys, newest first") },
});
const create = route({
  method: "post",
  path: "/api/keys",
  permission: "person",
  tags,
  summary: "Make a key; it is shown this once",
  request: { body: body(KeyRequest) },
  responses: { 201: json(NewKeyView, "The key") },
});
const remove = route({
  method: "delete",
  path: "/api/keys/{id}",
  permission: "person",
  tags,
  summary: "Remove a key; it stops working at once",
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: { 204: { description: "Removed" } },
});

export const keyRoutes = routes()
  .openapi(list, async (c) => c.json(await c.var.services.auth.keys(c.req.raw.headers), 200))
  .openapi(create, async (c) => {
    const { auth } = c.var.services;
    const person = await auth.person(c.req.raw.headers);
    if (person === null) throw new AmendsError("forbidden", "Only a person can make keys.");
    return c.json(await auth.createKey(person, c.req.valid("json")), 201);
  })
  .openapi(remove, async (c) => {
    await c.var.services.auth.removeKey(c.req.raw.headers, c.req.valid("param").id);
    return c.body(null, 204);
  });
