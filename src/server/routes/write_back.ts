import { z } from "zod";
import { AmendsError } from "../../model/errors.ts";
import {
  DeskWriteView,
  UndoRequest,
  WriteBackSettings,
  WriteBackView,
} from "../../model/write_back.ts";
import { body, inConversation, inWorkspace, json, route, routes } from "./route.ts";

const tags = ["Connections"];
const path = "/api/workspaces/{ws}/connections/{id}";
const one = inWorkspace.extend({ id: z.string().max(100) });

const view = route({
  method: "get",
  path: `${path}/write-back`,
  permission: "read",
  tags,
  summary: "What may be written into a help desk: notes, a tag",
  request: { params: one },
  responses: { 200: json(WriteBackView, "Off unless it was switched on") },
});
const save = route({
  method: "put",
  path: `${path}/write-back`,
  permission: "govern",
  tags,
  summary: "Say what may be written into a help desk; owner only",
  description: "What came before it was switched on is not written.",
  request: { params: one, body: body(WriteBackSettings) },
  responses: { 200: json(WriteBackView, "As it is now") },
});
const list = route({
  method: "get",
  path: `${path}/writes`,
  permission: "read",
  tags,
  summary: "What was written into a help desk, the latest 200",
  request: { params: one },
  responses: { 200: json(z.array(DeskWriteView), "Notes and tags with their state") },
});
const undo = route({
  method: "post",
  path: `${path}/writes/undo`,
  permission: "change",
  tags,
  summary: "Take back one note or tag, or all of a connection",
  request: { params: one, body: body(UndoRequest) },
  responses: { 200: json(z.object({ undoing: z.number().int() }), "How many will be taken back") },
});
const about = route({
  method: "get",
  path: "/api/workspaces/{ws}/conversations/{id}/writes",
  permission: "own",
  tags,
  summary: "What was written into the help desk about a conversation",
  request: { params: inConversation },
  responses: { 200: json(z.array(DeskWriteView), "Notes and tags with their state") },
});

const MOST_OF_CONVERSATION = 100;

export const writeBackRoutes = routes()
  .openapi(view, async (c) => {
    const { ws, id } = c.req.valid("param");
    return c.json(await c.var.services.writeBack.view(ws, id), 200);
  })
  .openapi(save, async (c) => {
    const { ws, id } = c.req.valid("param");
    return c.json(await c.var.services.writeBack.save(ws, id, c.req.valid("json")), 200);
  })
  .openapi(list, async (c) => {
    const { ws, id } = c.req.valid("param");
    return c.json(await c.var.services.writeBack.writes(ws, id), 200);
  })
  .openapi(undo, async (c) => {
    const { ws, id } = c.req.valid("param");
    const { write = null } = c.req.valid("json");
    const by = c.var.principal?.name ?? "";
    return c.json({ undoing: await c.var.services.writeBack.undo(ws, id, write, by) }, 200);
  })
  .openapi(about, async (c) => {
    const { ws, id } = c.req.valid("param");
    const { sight, may } = c.var.standing;
    const found = await sight.conversation(ws, id);
    if (found === null) throw new AmendsError("not_found", "There is no such conversation.");
    const query = { conversation: id, limit: MOST_OF_CONVERSATION };
    const all = await c.var.services.store.writeBack.list(ws, query);
    if (may.has("read")) return c.json(all, 200);
    // What is about no finding or promise that is shown may be about a colleague.
    const shown = new Set([...found.review.findings, ...found.review.promises].map((x) => x.id));
    const own = all.filter((write) => shown.has(write.about));
    return c.json(own, 200);
  });
