import type { ReadableStream } from "node:stream/web";
import { z } from "zod";
import { ImportView } from "../../model/api.ts";
import { AmendsError } from "../../model/errors.ts";
import { SOURCE_KINDS } from "../../model/source_kinds.ts";
import { inConversation, inWorkspace, json, route, routes } from "./route.ts";

const tags = ["Imports"];
const path = "/api/workspaces/{ws}/imports";

const About = z.object({
  name: z.string().min(1).max(255).describe("File name; also used to recognise the kind"),
  kind: z
    .string()
    .min(1)
    .max(40)
    .optional()
    .describe(`${Object.keys(SOURCE_KINDS).join(", ")}; absent: recognised`),
  staff: z
    .string()
    .max(10_000)
    .optional()
    .describe(
      "Domains or addresses that are staff, separated by commas; absent: guessed, and said",
    ),
});

const send = route({
  method: "post",
  path,
  permission: "change",
  tags,
  summary: "Send a file to import",
  description: "The body is the file itself. It is streamed; the import runs in the background.",
  request: {
    params: inWorkspace,
    query: About,
    body: {
      required: true,
      content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
    },
  },
  responses: { 202: json(ImportView, "Taken; follow it under /imports/{id}/events") },
});
const list = route({
  method: "get",
  path,
  permission: "read",
  tags,
  summary: "All imports, newest first",
  request: { params: inWorkspace },
  responses: { 200: json(z.array(ImportView), "Imports") },
});
const one = route({
  method: "get",
  path: `${path}/{id}`,
  permission: "read",
  tags,
  summary: "One import with its progress and bad records",
  request: { params: inConversation },
  responses: { 200: json(ImportView, "The import") },
});

export const importRoutes = routes()
  .openapi(send, async (c) => {
    const { name, kind, staff } = c.req.valid("query");
    if (/^multipart\//i.test(c.req.header("content-type") ?? "")) {
      throw new AmendsError("invalid_input", "Send the file itself as the body, not a form.", {
        hint: "curl --request POST --upload-file mail.mbox '.../imports?name=mail.mbox'",
      });
    }
    if (c.req.raw.body === null) throw new AmendsError("invalid_input", "The file is empty.");
    const view = await c.var.services.imports.receive(
      {
        workspace: c.req.valid("param").ws,
        name: name.replace(/^.*[/\\]/, "") || "upload",
        kind: kind ?? null,
        staff: (staff ?? "").split(",").flatMap((part) => part.trim() || []),
      },
      c.req.raw.body as ReadableStream<Uint8Array>,
      Number(c.req.header("content-length")) || null,
    );
    c.header("Location", `${c.req.path}/${view.id}`);
    return c.json(view, 202);
  })
  .openapi(list, async (c) =>
    c.json(await c.var.services.imports.list(c.req.valid("param").ws), 200),
  )
  .openapi(one, async (c) => {
    const { ws, id } = c.req.valid("param");
    return c.json(await c.var.services.imports.view(ws, id), 200);
  });
