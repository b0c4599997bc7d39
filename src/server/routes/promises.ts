import type { Context } from "hono";
import { stream } from "hono/streaming";
import { z } from "zod";
import type { Config } from "../../model/config.ts";
import type { Conversation } from "../../model/conversation.ts";
import { AmendsError } from "../../model/errors.ts";
import { MarkRequest } from "../../model/marks.ts";
import {
  ComplianceQuery,
  ComplianceReport,
  PromiseDetail,
  PromiseExportQuery,
  PromisePage,
  PromiseQuery,
} from "../../model/promise_views.ts";
import { CSV_HEADER, csvLine } from "../../report/promises/csv.ts";
import type { Review } from "../../model/review.ts";
import { draftsOf } from "../../repairs/draft.ts";
import { historyOf } from "../../report/promises/history.ts";
import type { ServerEnv } from "../services.ts";
import { body, inConversation, inWorkspace, json, route, routes } from "./route.ts";

const tags = ["Promises"];
const text = { schema: z.string() };

const list = route({
  method: "get",
  path: "/api/workspaces/{ws}/promises",
  permission: "own",
  tags,
  summary: "The promise ledger: due, overdue, waiting, kept",
  request: { params: inWorkspace, query: PromiseQuery },
  responses: { 200: json(PromisePage, "One page, with the size of every view") },
});

const download = route({
  method: "get",
  path: "/api/workspaces/{ws}/promises/export",
  permission: "own",
  records: "read",
  tags,
  summary: "All promises of a view and filter, as a stream of CSV or NDJSON",
  request: { params: inWorkspace, query: PromiseExportQuery },
  responses: {
    200: {
      description: "The promises",
      content: { "text/csv": text, "application/x-ndjson": text },
    },
  },
});

const one = route({
  method: "get",
  path: "/api/workspaces/{ws}/promises/{id}",
  permission: "own",
  tags,
  summary: "One promise with its conversation, its history and its relatives",
  request: { params: inConversation },
  responses: { 200: json(PromiseDetail, "The promise") },
});

const mark = route({
  method: "post",
  path: "/api/workspaces/{ws}/promises/{id}/marks",
  permission: "mark",
  tags,
  summary: "Say what became of a promise, snooze it, or take a mark back",
  request: { params: inConversation, body: body(MarkRequest) },
  responses: { 200: json(PromiseDetail, "The promise as it stands now") },
});

const compliance = route({
  method: "get",
  path: "/api/workspaces/{ws}/compliance",
  permission: "read",
  tags,
  summary: "How many promises were kept on time: whole, by team, person, type and lead time",
  request: { params: inWorkspace, query: ComplianceQuery },
  responses: { 200: json(ComplianceReport, "The rates with their intervals and bounds") },
});

export const promiseRoutes = routes()
  .openapi(list, async (c) => {
    const { sight } = c.var.standing;
    const { now } = c.var.services;
    return c.json(await sight.promises(c.req.valid("param").ws, c.req.valid("query"), now()), 200);
  })
  .openapi(download, (c) => {
    const { sight } = c.var.standing;
    const { now } = c.var.services;
    const { format, ...query } = c.req.valid("query");
    const rows = sight.eachPromise(c.req.valid("param").ws, query, now());
    c.header("Content-Type", format === "csv" ? "text/csv; charset=utf-8" : "application/x-ndjson");
    c.header("Content-Disposition", `attachment; filename="promises.${format}"`);
    return stream(c, async (out) => {
      if (format === "csv") await out.write(CSV_HEADER);
      for await (const row of rows) {
        if (out.aborted) return;
        await out.write(format === "csv" ? csvLine(row) : `${JSON.stringify(row)}\n`);
      }
    });
  })
  .openapi(one, async (c) => {
    const { ws, id } = c.req.valid("param");
    return c.json(await detailOf(c, ws, id), 200);
  })
  .openapi(mark, async (c) => {
    const { store, now } = c.var.services;
    const { ws, id } = c.req.valid("param");
    // Nobody marks what they do not see.
    if ((await c.var.standing.sight.promise(ws, id)) === null) throw noPromise();
    await store.mark(ws, id, c.req.valid("json"), c.var.principal?.name ?? "", now());
    return c.json(await detailOf(c, ws, id), 200);
  })
  .openapi(compliance, async (c) => {
    const { store, now } = c.var.services;
    const query = c.req.valid("query");
    return c.json(await store.compliance(c.req.valid("param").ws, query, now()), 200);
  });

async function detailOf(c: Context<ServerEnv>, ws: string, id: string): Promise<PromiseDetail> {
  const { store } = c.var.services;
  const { sight } = c.var.standing;
  const family = await sight.promise(ws, id);
  const found = family && (await sight.conversation(ws, family.promise.conversation));
  if (family === null || found === null) throw noPromise();
  const { conversation, review } = found;
  const question = await store.questions.about(ws, { conversation: conversation.id, promise: id });
  return {
    ...family,
    conversation,
    history: historyOf(family.promise, conversation),
    repair: repairOf(id, conversation, review, await store.config(ws)),
    asked: question !== null,
  };
}

const noPromise = () => new AmendsError("not_found", "There is no such promise.");

function repairOf(
  promise: string,
  conversation: Conversation,
  review: Review,
  config: Config,
): PromiseDetail["repair"] {
  const repair = review.repairs.find((one) => one.promise === promise);
  if (repair === undefined) return null;
  const draft = draftsOf(conversation, review, config).find((one) => one.repair === repair.id);
  const next = review.promises.find(({ id }) => id === repair.new_promise);
  return { repair, draft: draft ?? null, new_promise: next?.quote ?? null };
}
