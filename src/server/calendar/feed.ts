import { createHash } from "node:crypto";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { ServerEnv } from "../services.ts";

/** What is kept of a secret: its hash. */
export const hashOfToken = (token: string) =>
  createHash("sha256").update(token).digest("base64url");

const TOKEN = /^([A-Za-z0-9_-]{43})\.ics$/;

/** `GET /calendar/TOKEN.ics`: for calendar programs, which cannot sign in; the address is the secret. */
export function calendarFeed(app: OpenAPIHono<ServerEnv>): void {
  app.get("/calendar/:file", async (c) => {
    const { store, delivery } = c.var.services;
    const [, token] = TOKEN.exec(c.req.param("file")) ?? [];
    const content = token === undefined ? null : await store.feeds.read(hashOfToken(token));
    c.header("Cache-Control", "private, no-store");
    if (content === null) return c.text("There is no such calendar (any more).\n", 404);
    const { icsOf } = await import("./ics.ts");
    const address = await delivery.address(content.workspace);
    return c.body(icsOf(content, address), 200, {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'inline; filename="promises.ics"',
    });
  });
}
