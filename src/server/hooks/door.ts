import type { OpenAPIHono } from "@hono/zod-openapi";
import { AmendsError } from "../../model/errors.ts";
import { bodyLimit } from "hono/body-limit";
import type { ServerEnv } from "../services.ts";

const LARGEST = 2 * 1024 * 1024;

const limit = bodyLimit({
  maxSize: LARGEST,
  onError: () => {
    throw new AmendsError("too_large", "A webhook is larger than 2 MB.");
  },
});

/**
 * Where help desks tell that something happened. Whoever proves that they know the connection's secret is
 * let in; an answer of 202 means that the event is stored.
 */
export function hooksDoor(app: OpenAPIHono<ServerEnv>): void {
  // Some desks ask whether anybody is there before they take an address.
  app.get("/hooks/:connection", (c) => c.body(null, 204));
  app.post("/hooks/:connection", limit, async (c) => {
    const body = new Uint8Array(await c.req.arrayBuffer());
    const { hooks, now } = c.var.services;
    const header = (name: string) => c.req.header(name);
    const delivery = { header, body, now: Date.parse(now()) };
    const received = await hooks.receive(c.req.param("connection"), delivery);
    if (received.outcome === "asked") return c.json({ challenge: received.word }, 200);
    return c.body(null, received.outcome === "kept" ? 202 : 204);
  });
}
