import { z } from "zod";
import { photoTypeOf } from "../../audits/photo.ts";
import { Audit, PHOTO_LIMIT, PHOTO_TYPES } from "../../model/audits.ts";
import { AmendsError } from "../../model/errors.ts";
import { inAnswer } from "./audits.ts";
import { json, route, routes } from "./route.ts";

const tags = ["Audits"];
const path = "/api/workspaces/{ws}/audits/{id}/answers/{item}/photo";
const whole = json(Audit, "The audit as it stands now");
const binary = { schema: z.string().openapi({ format: "binary" }) };

const put = route({
  method: "put",
  path,
  permission: "judge",
  tags,
  summary: "Store the photo of an answer: JPEG, PNG or WebP, at most 3 MB, sent as it is",
  description: "The kind is read from the bytes, whatever the request calls them.",
  request: {
    params: inAnswer,
    body: { required: true, content: { "application/octet-stream": binary } },
  },
  responses: { 200: whole },
});
const get = route({
  method: "get",
  path,
  permission: "read",
  tags,
  summary: "The photo of an answer",
  request: { params: inAnswer },
  responses: {
    200: {
      description: "The photo as it was sent",
      content: Object.fromEntries(PHOTO_TYPES.map((type) => [type, binary])),
    },
  },
});
const remove = route({
  method: "delete",
  path,
  permission: "judge",
  tags,
  summary: "Remove the photo of an answer",
  request: { params: inAnswer },
  responses: { 200: whole },
});

export const auditPhotoRoutes = routes()
  .openapi(put, async (c) => {
    const { ws, id, item } = c.req.valid("param");
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    if (bytes.length > PHOTO_LIMIT)
      throw new AmendsError("too_large", "A photo may have 3 MB.", {
        hint: "Make it smaller first; the page does so by itself.",
      });
    const type = photoTypeOf(bytes);
    if (type === null)
      throw new AmendsError("invalid_input", "This is no JPEG, PNG or WebP picture.");
    return c.json(await c.var.services.store.audits.setPhoto(ws, id, item, { type, bytes }), 200);
  })
  .openapi(get, async (c) => {
    const { ws, id, item } = c.req.valid("param");
    const { type, bytes } = await c.var.services.store.audits.photo(ws, id, item);
    // Opened by itself it is a picture and nothing else: no script, no document, whatever is in it.
    return c.body(Uint8Array.from(bytes), 200, {
      "Content-Type": type,
      "Content-Disposition": `inline; filename="photo.${type.slice("image/".length)}"`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
    });
  })
  .openapi(remove, async (c) => {
    const { ws, id, item } = c.req.valid("param");
    return c.json(await c.var.services.store.audits.removePhoto(ws, id, item), 200);
  });
