import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { z } from "zod";
import { ImportView } from "../../model/api.ts";
import { AmendsError } from "../../model/errors.ts";
import { SOURCE_KINDS } from "../../model/source_kinds.ts";
import { TablePreview } from "../../model/table.ts";
import { sourceFor } from "../../sources/index.ts";
import { unpackHead } from "../../sources/open.ts";
import { previewTable } from "../../sources/table/preview.ts";
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

const Mapping = z
  .record(z.string().max(100), z.string().max(1000))
  .describe("Field to column; a field that is not told is looked for by its headers");

/** A mapping in the address, as JSON. */
const mappingText = z
  .string()
  .max(20_000)
  .optional()
  .describe('Columns of a table as JSON: {"text": "Body"}; absent: guessed from the headers');

const aFile = {
  required: true,
  content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
} as const;

const preview = route({
  method: "post",
  path: `${path}/preview`,
  permission: "change",
  tags,
  summary: "What a table would be read as",
  description:
    "The body is a CSV, Excel or Parquet file of up to 64 MB, or the beginning of a CSV file. Its first 200 rows are looked at; nothing is stored.",
  request: {
    params: inWorkspace,
    query: About.extend({ mapping: mappingText }),
    body: aFile,
  },
  responses: { 200: json(TablePreview, "Columns, mapping and the first conversations") },
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
    query: About.extend({ mapping: mappingText }),
    body: aFile,
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
    const { name, kind, staff, mapping } = c.req.valid("query");
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
        staff: staffIn(staff),
        mapping: mappingIn(mapping),
      },
      c.req.raw.body as ReadableStream<Uint8Array>,
      Number(c.req.header("content-length")) || null,
    );
    c.header("Location", `${c.req.path}/${view.id}`);
    return c.json(view, 202);
  })
  .openapi(preview, async (c) => {
    const { name, kind, staff, mapping } = c.req.valid("query");
    const bytes = new Uint8Array(await c.req.raw.arrayBuffer());
    const input = { name, size: bytes.byteLength, stream: Readable.from([bytes]) };
    const told = { staff: staffIn(staff), mapping: mappingIn(mapping) };
    const source = sourceFor(name, unpackHead(bytes.subarray(0, 65_536)), kind);
    return c.json(await previewTable(source, input, told), 200);
  })
  .openapi(list, async (c) =>
    c.json(await c.var.services.imports.list(c.req.valid("param").ws), 200),
  )
  .openapi(one, async (c) => {
    const { ws, id } = c.req.valid("param");
    return c.json(await c.var.services.imports.view(ws, id), 200);
  });

function staffIn(text: string | undefined): string[] {
  return (text ?? "").split(",").flatMap((part) => part.trim() || []);
}

function mappingIn(text: string | undefined): Record<string, string> | undefined {
  if (text === undefined) return undefined;
  try {
    return Mapping.parse(JSON.parse(text));
  } catch {
    throw new AmendsError("invalid_input", "The mapping is no JSON object of texts.", {
      place: { field: "mapping" },
      hint: 'A mapping looks like {"text": "Body"}: field to column.',
    });
  }
}
