import { randomBytes } from "node:crypto";
import { z } from "zod";
import { AmendsError } from "../../model/errors.ts";
import { CalendarView, NewCalendarView } from "../../model/reminders.ts";
import { hashOfToken } from "../calendar/feed.ts";
import { body, inWorkspace, json, route, routes } from "./route.ts";

const tags = ["Reminders"];
const path = "/api/workspaces/{ws}/calendars";
const owner = z.string().min(1).max(300).describe("Owner, named as on the promise board");

const list = route({
  method: "get",
  path,
  permission: "read",
  tags,
  summary: "Calendars of open promises whose address was given out",
  request: { params: inWorkspace },
  responses: { 200: json(z.array(CalendarView), "Calendars, without their addresses") },
});
const open = route({
  method: "post",
  path,
  permission: "govern",
  tags,
  summary: "Make the calendar address of an owner; it is shown this once; owner only",
  description: "Whoever has the address reads the calendar. An address made before stops working.",
  request: { params: inWorkspace, body: body(z.object({ owner })) },
  responses: { 201: json(NewCalendarView, "The address") },
});
const close = route({
  method: "delete",
  path,
  permission: "govern",
  tags,
  summary: "Take a calendar address back; it stops working at once; owner only",
  request: { params: inWorkspace, query: z.object({ owner }) },
  responses: { 204: { description: "Taken back" } },
});

export const calendarRoutes = routes()
  .openapi(list, async (c) =>
    c.json(await c.var.services.store.feeds.list(c.req.valid("param").ws), 200),
  )
  .openapi(open, async (c) => {
    const { store, now } = c.var.services;
    const { ws } = c.req.valid("param");
    const token = randomBytes(32).toString("base64url");
    const created_at = now();
    const named = c.req.valid("json").owner;
    await store.feeds.open(ws, named, hashOfToken(token), created_at);
    return c.json({ owner: named, created_at, path: `/calendar/${token}.ics` }, 201);
  })
  .openapi(close, async (c) => {
    const { ws } = c.req.valid("param");
    if (!(await c.var.services.store.feeds.close(ws, c.req.valid("query").owner)))
      throw new AmendsError("not_found", "There is no such calendar.");
    return c.body(null, 204);
  });
