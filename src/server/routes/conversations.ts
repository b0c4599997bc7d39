import { ConversationPage, ConversationQuery, ConversationView } from "../../model/api.ts";
import { AmendsError } from "../../model/errors.ts";
import { draftsOf } from "../../repairs/draft.ts";
import { timelineOf } from "../../review/timeline.ts";
import { recordsOf } from "../records.ts";
import { inConversation, inWorkspace, json, route, routes } from "./route.ts";

const tags = ["Conversations"];

const list = route({
  method: "get",
  path: "/api/workspaces/{ws}/conversations",
  tags,
  summary: "Filter, search and page conversations",
  request: { params: inWorkspace, query: ConversationQuery },
  responses: { 200: json(ConversationPage, "One page") },
});

const one = route({
  method: "get",
  path: "/api/workspaces/{ws}/conversations/{id}",
  tags,
  summary: "One conversation with review, verdicts, track records and time line",
  request: { params: inConversation },
  responses: { 200: json(ConversationView, "The conversation") },
});

export const conversationRoutes = routes()
  .openapi(list, async (c) => {
    const { store } = c.var.services;
    return c.json(await store.conversations(c.req.valid("param").ws, c.req.valid("query")), 200);
  })
  .openapi(one, async (c) => {
    const { store, evidence, now } = c.var.services;
    const { ws, id } = c.req.valid("param");
    const found = await store.conversation(ws, id);
    if (found === null) throw new AmendsError("not_found", "There is no such conversation.");
    const [verdicts, house, shipped, config, orders] = await Promise.all([
      store.verdicts(ws, id),
      store.trackRecords(ws),
      evidence(),
      store.config(ws),
      store.orders.of(ws, found.conversation),
    ]);
    const timeline = timelineOf(found.conversation, { now: now(), config });
    const records = recordsOf(found.review, house, shipped);
    const repair_drafts = draftsOf(found.conversation, found.review, config);
    return c.json({ ...found, repair_drafts, verdicts, records, timeline, orders }, 200);
  });
