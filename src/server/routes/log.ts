import { stream } from "hono/streaming";
import { z } from "zod";
import { LogExportQuery, LogPage, LogQuery } from "../../model/log.ts";
import { csvRow } from "../../report/csv.ts";
import { inWorkspace, json, route, routes } from "./route.ts";

const tags = ["People"];
const text = { schema: z.string() };

const read = route({
  method: "get",
  path: "/api/workspaces/{ws}/log",
  permission: "govern",
  tags,
  summary: "Who saw and changed what, the latest first; ids only, nothing of what is in them",
  request: { params: inWorkspace, query: LogQuery },
  responses: { 200: json(LogPage, "One page") },
});
const download = route({
  method: "get",
  path: "/api/workspaces/{ws}/log/export",
  permission: "govern",
  records: "read",
  tags,
  summary: "The same as a stream of CSV or NDJSON",
  request: { params: inWorkspace, query: LogExportQuery },
  responses: {
    200: {
      description: "The entries",
      content: { "text/csv": text, "application/x-ndjson": text },
    },
  },
});

const HEADER = ["at", "who", "action", "subject"] as const;

export const logRoutes = routes()
  .openapi(read, async (c) => {
    const { store } = c.var.services;
    return c.json(await store.log.page(c.req.valid("param").ws, c.req.valid("query")), 200);
  })
  .openapi(download, (c) => {
    const { format, ...filter } = c.req.valid("query");
    const entries = c.var.services.store.log.each(c.req.valid("param").ws, filter);
    c.header("Content-Type", format === "csv" ? "text/csv; charset=utf-8" : "application/x-ndjson");
    c.header("Content-Disposition", `attachment; filename="log.${format}"`);
    return stream(c, async (out) => {
      if (format === "csv") await out.write(csvRow(HEADER));
      for await (const entry of entries) {
        if (out.aborted) return;
        const line = csvRow(HEADER.map((name) => entry[name]));
        await out.write(format === "csv" ? line : `${JSON.stringify(entry)}\n`);
      }
    });
  });
