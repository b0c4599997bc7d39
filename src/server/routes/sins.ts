import { z } from "zod";
import { SinView } from "../../model/api.ts";
import { AmendsError } from "../../model/errors.ts";
import { json, route, routes } from "./route.ts";

const tags = ["Rules"];

const list = route({
  method: "get",
  path: "/api/sins",
  permission: "signed_in",
  tags,
  summary: "The sins the engine looks for",
  responses: { 200: json(z.array(SinView), "Sins in order of precedence") },
});
const one = route({
  method: "get",
  path: "/api/sins/{id}",
  permission: "signed_in",
  tags,
  summary: "One sin: definition, remedy, examples",
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: json(SinView, "The sin") },
});

export const sinRoutes = routes()
  .openapi(list, async (c) => c.json([...(await c.var.services.sins())], 200))
  .openapi(one, async (c) => {
    const sins = await c.var.services.sins();
    const sin = sins.find(({ id }) => id === c.req.valid("param").id);
    if (sin === undefined) throw new AmendsError("not_found", "There is no such sin.");
    return c.json(sin, 200);
  });
