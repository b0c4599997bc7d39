import { stream } from "hono/streaming";
import { z } from "zod";
import { CHECKLISTS } from "../../audits/checklists/index.ts";
import {
  Audit,
  AuditAnswerPage,
  AuditAnswerQuery,
  AuditAnswerRequest,
  AuditFilter,
  AuditPage,
  AuditQuery,
  AuditRequest,
  AuditResults,
  Checklist,
  FollowUp,
} from "../../model/audits.ts";
import { EXPORT_FORMATS } from "../../model/promise_views.ts";
import { AUDIT_CSV_HEADER, auditCsvLine, auditRecord } from "../../report/audits/csv.ts";
import { body, inWorkspace, json, route, routes } from "./route.ts";

const tags = ["Audits"];
const path = "/api/workspaces/{ws}/audits";
export const inAudit = inWorkspace.extend({ id: z.string().min(1).max(100) });
export const inAnswer = inAudit.extend({ item: z.string().min(1).max(100) });
const whole = json(Audit, "The audit as it stands now");

const checklists = route({
  method: "get",
  path: "/api/checklists",
  permission: "signed_in",
  tags,
  summary: "The checklists of audits, in three languages",
  responses: { 200: json(z.array(Checklist), "Sections with their items") },
});
const list = route({
  method: "get",
  path,
  permission: "read",
  tags,
  summary: "Audits, the latest first",
  request: { params: inWorkspace, query: AuditQuery },
  responses: { 200: json(AuditPage, "One page") },
});
const add = route({
  method: "post",
  path,
  permission: "judge",
  tags,
  summary: "Begin an audit, or store a whole one",
  description: "Stored twice (same person, checklist, place and time) it is one audit.",
  request: { params: inWorkspace, body: body(AuditRequest) },
  responses: { 201: whole },
});
const results = route({
  method: "get",
  path: `${path}/results`,
  permission: "read",
  tags,
  summary: "Shares of yes per factor, sin and section, with intervals; finished audits only",
  request: { params: inWorkspace, query: AuditFilter },
  responses: { 200: json(AuditResults, "What audits show") },
});
const answers = route({
  method: "get",
  path: `${path}/answers`,
  permission: "read",
  tags,
  summary: "The answers that a share was made of, with their audits",
  request: { params: inWorkspace, query: AuditAnswerQuery },
  responses: { 200: json(AuditAnswerPage, "One page") },
});
const followUps = route({
  method: "get",
  path: `${path}/follow-ups`,
  permission: "read",
  tags,
  summary: "What nobody has seen to yet, soonest due first",
  request: { params: inWorkspace },
  responses: { 200: json(z.array(FollowUp), "At most 500") },
});
const download = route({
  method: "get",
  path: `${path}/export`,
  permission: "read",
  records: "read",
  tags,
  summary: "Every answer of finished audits, as a stream of CSV or NDJSON",
  request: {
    params: inWorkspace,
    query: AuditFilter.extend({ format: z.enum(EXPORT_FORMATS).default("csv") }),
  },
  responses: {
    200: {
      description: "The answers",
      content: {
        "text/csv": { schema: z.string() },
        "application/x-ndjson": { schema: z.string() },
      },
    },
  },
});
const one = route({
  method: "get",
  path: `${path}/{id}`,
  permission: "read",
  tags,
  summary: "One audit with its answers",
  request: { params: inAudit },
  responses: { 200: whole },
});
const answer = route({
  method: "put",
  path: `${path}/{id}/answers/{item}`,
  permission: "judge",
  tags,
  summary: "Answer an item, change the answer, or say that it has been seen to",
  request: { params: inAnswer, body: body(AuditAnswerRequest) },
  responses: { 200: whole },
});
const finish = route({
  method: "post",
  path: `${path}/{id}/finish`,
  permission: "judge",
  tags,
  summary: "Finish an audit: from now on it counts",
  request: { params: inAudit },
  responses: { 200: whole },
});
const remove = route({
  method: "delete",
  path: `${path}/{id}`,
  permission: "judge",
  tags,
  summary: "Remove an audit with its photos",
  request: { params: inAudit },
  responses: { 204: { description: "Removed" } },
});

export const auditRoutes = routes()
  .openapi(checklists, (c) => c.json([...CHECKLISTS], 200))
  .openapi(list, async (c) =>
    c.json(
      await c.var.services.store.audits.list(c.req.valid("param").ws, c.req.valid("query")),
      200,
    ),
  )
  .openapi(add, async (c) => {
    const { store, now } = c.var.services;
    const by = c.var.principal?.name ?? "";
    const { ws } = c.req.valid("param");
    return c.json(await store.audits.add(ws, c.req.valid("json"), by, now()), 201);
  })
  .openapi(results, async (c) => {
    const { store } = c.var.services;
    return c.json(await store.audits.results(c.req.valid("param").ws, c.req.valid("query")), 200);
  })
  .openapi(answers, async (c) => {
    const { store } = c.var.services;
    return c.json(await store.audits.answers(c.req.valid("param").ws, c.req.valid("query")), 200);
  })
  .openapi(followUps, async (c) => {
    const { store, now } = c.var.services;
    return c.json(await store.audits.followUps(c.req.valid("param").ws, now()), 200);
  })
  .openapi(download, (c) => {
    const { format, ...filter } = c.req.valid("query");
    const all = c.var.services.store.audits.eachAnswer(c.req.valid("param").ws, filter);
    c.header("Content-Type", format === "csv" ? "text/csv; charset=utf-8" : "application/x-ndjson");
    c.header("Content-Disposition", `attachment; filename="audits.${format}"`);
    return stream(c, async (out) => {
      if (format === "csv") await out.write(AUDIT_CSV_HEADER);
      for await (const line of all) {
        if (out.aborted) return;
        await out.write(
          format === "csv" ? auditCsvLine(line) : `${JSON.stringify(auditRecord(line))}\n`,
        );
      }
    });
  })
  .openapi(one, async (c) => {
    const { ws, id } = c.req.valid("param");
    return c.json(await c.var.services.store.audits.one(ws, id), 200);
  })
  .openapi(answer, async (c) => {
    const { ws, id, item } = c.req.valid("param");
    const given = c.req.valid("json");
    return c.json(await c.var.services.store.audits.answer(ws, id, item, given), 200);
  })
  .openapi(finish, async (c) => {
    const { store, now } = c.var.services;
    const { ws, id } = c.req.valid("param");
    return c.json(await store.audits.finish(ws, id, now()), 200);
  })
  .openapi(remove, async (c) => {
    const { ws, id } = c.req.valid("param");
    await c.var.services.store.audits.remove(ws, id);
    return c.body(null, 204);
  });
