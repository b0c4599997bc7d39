import { z } from "zod";
import {
  DELIVERY_CHANNELS,
  MESSAGE_STATES,
  MessageView,
  ReminderRequest,
  ReminderView,
} from "../../model/reminders.ts";
import { body, inWorkspace, json, route, routes } from "./route.ts";

const tags = ["Reminders"];
const path = "/api/workspaces/{ws}/reminders";

const read = route({
  method: "get",
  path,
  permission: "read",
  tags,
  summary: "Settings of reminders; of secrets only whether they are set",
  request: { params: inWorkspace },
  responses: { 200: json(ReminderView, "The settings in force") },
});
const replace = route({
  method: "put",
  path,
  permission: "govern",
  tags,
  summary: "Replace the settings of reminders; owner only",
  description:
    "What is left out goes back to its default, but a secret stays as it is until it is named.",
  request: { params: inWorkspace, body: body(ReminderRequest) },
  responses: { 200: json(ReminderView, "The settings in force") },
});
const TestRequest = z.object({
  channel: z.enum(DELIVERY_CHANNELS),
  recipient: z.email().max(320).optional().describe("Address, for channel email"),
});
const test = route({
  method: "post",
  path: `${path}/test`,
  permission: "govern",
  tags,
  summary: "Send a test message now; owner only",
  request: { params: inWorkspace, body: body(TestRequest) },
  responses: {
    200: json(
      z.object({ error: z.string().nullable().describe("Why it was not taken; null: it was") }),
      "What came of it",
    ),
  },
});
const list = route({
  method: "get",
  path: "/api/workspaces/{ws}/outbox",
  permission: "read",
  tags,
  summary: "Messages that were sent, wait or failed, latest first",
  request: {
    params: inWorkspace,
    query: z.object({
      state: z.enum(MESSAGE_STATES).optional(),
      limit: z.coerce.number().int().min(1).max(500).default(50),
    }),
  },
  responses: { 200: json(z.array(MessageView), "Messages") },
});
const replay = route({
  method: "post",
  path: "/api/workspaces/{ws}/outbox/replay",
  permission: "change",
  tags,
  summary: "Send failed messages again, one or all",
  request: { params: inWorkspace, body: body(z.object({ id: z.string().max(100).nullable() })) },
  responses: { 200: json(z.object({ replayed: z.number().int() }), "How many wait again") },
});

export const reminderRoutes = routes()
  .openapi(read, async (c) =>
    c.json(await c.var.services.delivery.settings(c.req.valid("param").ws), 200),
  )
  .openapi(replace, async (c) => {
    const { delivery } = c.var.services;
    const { ws } = c.req.valid("param");
    await delivery.saveSettings(ws, c.req.valid("json"));
    return c.json(await delivery.settings(ws), 200);
  })
  .openapi(test, async (c) => {
    const { channel, recipient = "" } = c.req.valid("json");
    const { ws } = c.req.valid("param");
    const error = await c.var.services.delivery.test(ws, channel, recipient);
    return c.json({ error }, 200);
  })
  .openapi(list, async (c) => {
    const { store } = c.var.services;
    return c.json(await store.outbox.list(c.req.valid("param").ws, c.req.valid("query")), 200);
  })
  .openapi(replay, async (c) => {
    const { store, now } = c.var.services;
    const { id } = c.req.valid("json");
    const replayed = await store.outbox.replay(c.req.valid("param").ws, id, now());
    return c.json({ replayed }, 200);
  });
