import { createHash, timingSafeEqual } from "node:crypto";
import type { Hono } from "hono";
import { AmendsError } from "../../model/errors.ts";
import type { WholeDatabase } from "../../store/backup/index.ts";
import { keyIn, principalOf } from "../auth/access.ts";
import { errorFields, type Log } from "../log.ts";
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
    const { ready, ...why } = await readiness(whole, log);
    return c.json({ ready, ...why }, ready ? 200 : 503, NO_STORE);
  });
  app.get("/metrics", async (c) => {
    const { headers } = c.req.raw;
    if (
      !isToken(headers, token) &&
      (await principalOf(c.var.services, headers, c.req.path)) === null
    ) {
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

/** Whether the database can be reached and has all migrations of this version. */
export async function readiness(whole: Pick<WholeDatabase, "missingMigrations">, log: Log) {
  const missing = await whole.missingMigrations().catch((error: unknown) => {
    log.error(errorFields(error), "database does not answer");
    return null;
  });
  const database = missing !== null;
  const migrated = missing?.length === 0;
  return { ready: database && migrated, database, migrated };
}

/** Whether a request shows the token for metrics; never, where there is none. */
export function isToken(headers: Headers, token: string | null): boolean {
  const given = keyIn(headers);
  return token !== null && given !== null && timingSafeEqual(digest(token), digest(given));
}

const SHORTEST_TOKEN = 16;

/** @throws AmendsError `invalid_config` when it could be guessed */
export function metricsToken(given = process.env["AMENDS_METRICS_TOKEN"]): string | null {
  if (given === undefined || given === "") return null;
  if (given.length >= SHORTEST_TOKEN) return given;
  throw new AmendsError("invalid_config", "The token for metrics is shorter than 16 characters.", {
    place: { file: "AMENDS_METRICS_TOKEN" },
  });
}

export const NO_STORE = { "Cache-Control": "no-store" };
