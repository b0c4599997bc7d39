import { z } from "zod";
import { findChromium, pdfOf } from "../../jobs/periodic/pdf.ts";
import { reportOf } from "../../jobs/periodic/index.ts";
import { PeriodicQuery, PeriodicReport } from "../../model/periodic_report.ts";
import { reportHtml } from "../../report/periodic/html.ts";
import { reportText } from "../../report/periodic/text.ts";
import { inWorkspace, json, route, routes } from "./route.ts";

const tags = ["Report"];
const text = { schema: z.string() };

const read = route({
  method: "get",
  path: "/api/workspaces/{ws}/report",
  permission: "read",
  records: "read",
  tags,
  summary:
    "The report of a week or month: what changed, what to do first, promises at risk, praise",
  request: { params: inWorkspace, query: PeriodicQuery },
  responses: { 200: json(PeriodicReport, "The report in the language of the house") },
});

/** The page to print runs nothing and loads nothing. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

const FILES = ["html", "text", "pdf"] as const;

const file = route({
  method: "get",
  path: "/api/workspaces/{ws}/report/file",
  permission: "read",
  records: "read",
  tags,
  summary: "The same as a page to print, as text, or as PDF where this machine has a Chromium",
  request: {
    params: inWorkspace,
    query: PeriodicQuery.extend({ format: z.enum(FILES).default("html") }),
  },
  responses: {
    200: {
      description: "The report",
      content: { "text/html": text, "text/plain": text, "application/pdf": text },
    },
  },
});

export const reportRoutes = routes()
  .openapi(read, async (c) => {
    const { store, now } = c.var.services;
    return c.json(await reportOf(store, c.req.valid("param").ws, c.req.valid("query"), now()), 200);
  })
  .openapi(file, async (c) => {
    const { store, now, delivery } = c.var.services;
    const { ws } = c.req.valid("param");
    const { format, ...query } = c.req.valid("query");
    const report = await reportOf(store, ws, query, now());
    // On this page links may stay on the server; a PDF is read elsewhere.
    const here = { workspace: ws, address: "" };
    const there = { workspace: ws, address: await delivery.address(ws) };
    switch (format) {
      case "html":
        return c.body(reportHtml(report, here), 200, {
          "Content-Type": "text/html; charset=utf-8",
          "Content-Security-Policy": PAGE_POLICY,
        });
      case "text":
        return c.body(reportText(report, there), 200, {
          "Content-Type": "text/plain; charset=utf-8",
        });
      default: {
        const name = `report-${report.days.from}.pdf`;
        const pdf = await pdfOf(reportHtml(report, there), findChromium(process.env));
        return c.body(Uint8Array.from(pdf), 200, {
          "Content-Type": "application/pdf",
          "Content-Disposition": `attachment; filename="${name}"`,
        });
      }
    }
  });
