import { createHash, timingSafeEqual } from "node:crypto";
import type { Hono } from "hono";
import { AmendsError } from "../../model/errors.ts";
import { keyIn, principalOf } from "../auth/access.ts";
import { errorFields } from "../log.ts";
import type { ServerEnv } from "../services.ts";

const digest = (text: string) => createHash("sha256").update(text).digest();

/**
 * For whoever watches the server: /healthz (this process answers), /readyz (it can do its work) and
 * /metrics, for an API key, a signed-in person, or the token of the environment. Being on this machine is
 * no proof of anything: a proxy is too.
 */
export function monitoring(app: Hono<ServerEnv>, token: string | null): void {
  app.get("/healthz", (c) => c.json({ ok: true }, 200, NO_STORE));
  app.get("/readyz", async (c) => {
    const { whole, log } = c.var.services;
    const missing = await whole.missingMigrations().catch((error: unknown) => {
      log.error(errorFields(error), "database does not answer");
      return null;
    });
    const database = missing !== null;
    const migrated = missing?.length === 0;
    return c.json(
      { ready: database && migrated, database, migrated },
      migrated ? 200 : 503,
      NO_STORE,
    );
  });
  app.get("/metrics", async (c) => {
    const { headers } = c.req.raw;
    const given = keyIn(headers);
    const known = token !== null && given !== null && timingSafeEqual(digest(token), digest(given));
    if (!known && (await principalOf(c.var.services, headers, c.req.path)) === null) {
      throw new AmendsError(
        "unauthenticated",
        "Metrics need an API key or the token for metrics.",
        {
          hint: "Header `Authorization: Bearer KEY`, with a key that may read or AMENDS_METRICS_TOKEN.",
        },
      );
    }
    const { type, body } = await c.var.services.metrics.text();
    return c.body(body, 200, { ...NO_STORE, "Content-Type": type });
  });
}

const NO_STORE = { "Cache-Control": "no-store" };
