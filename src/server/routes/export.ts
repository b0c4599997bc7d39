import { stream } from "hono/streaming";
import { z } from "zod";
import { type RowFormat, RowExportQuery } from "../../model/export.ts";
import { COLUMNS } from "../../report/rows/columns.ts";
import { encoded } from "../../report/rows/encode.ts";
import { inWorkspace, route, routes } from "./route.ts";

const text = { schema: z.string() };

const TYPES: Readonly<Record<RowFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  ndjson: "application/x-ndjson",
  parquet: "application/vnd.apache.parquet",
};

const download = route({
  method: "get",
  path: "/api/workspaces/{ws}/export/conversations",
  permission: "read",
  records: "read",
  tags: ["Conversations"],
  summary: "One row per conversation, as a stream of CSV, NDJSON or Parquet",
  description:
    "Those that the filters of the list find: ids, times, clocks in seconds, findings by sin and severity, promises by state, parts of the score, rating and survey answers. docs/generated/export-columns.md names every column.",
  request: { params: inWorkspace, query: RowExportQuery },
  responses: {
    200: {
      description: "The rows",
      content: {
        "text/csv": text,
        "application/x-ndjson": text,
        "application/vnd.apache.parquet": { schema: z.string().openapi({ format: "binary" }) },
      },
    },
  },
});

export const exportRoutes = routes().openapi(download, (c) => {
  const { format, ...filter } = c.req.valid("query");
  const rows = c.var.services.store.exported(c.req.valid("param").ws, filter);
  c.header("Content-Type", TYPES[format]);
  c.header("Content-Disposition", `attachment; filename="conversations.${format}"`);
  return stream(c, async (out) => {
    for await (const part of encoded(rows, COLUMNS, format)) {
      if (out.aborted) return;
      await out.write(part);
    }
  });
});
