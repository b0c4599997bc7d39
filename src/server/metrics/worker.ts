import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { collectDefaultMetrics, Registry } from "prom-client";
import type { WorkWatch } from "../../jobs/work/watch.ts";
import type { QueueDepth } from "../../model/work.ts";
import type { WholeDatabase } from "../../store/backup/index.ts";
import { listenExactly } from "../listen.ts";
import type { Log } from "../log.ts";
import { depthGauge, gauge } from "./gauges.ts";
import { isToken, metricsToken, NO_STORE, readiness } from "./routes.ts";
import { workMetrics } from "./work.ts";

export interface WorkerMonitorOptions {
  whole: Pick<WholeDatabase, "missingMigrations">;
  depth: () => Promise<QueueDepth[]>;
  host: string;
  port: number;
  log: Log;
}

export interface WorkerMonitor {
  /** Is told what the workers of this process do. */
  work: WorkWatch;
  /** Where it listens. */
  url: string;
  /** From now on it takes no more jobs: /readyz says so. */
  stopping(): void;
  close(): Promise<void>;
}

const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "::1", "localhost"]);

/**
 * What a worker tells whoever watches it, over HTTP: /healthz (the process answers), /readyz (it can take
 * jobs) and /metrics. Metrics are open to this machine as long as there is no token for them; to another
 * they are never told without it.
 */
export async function monitorWorker(options: WorkerMonitorOptions): Promise<WorkerMonitor> {
  const { whole, depth, host, port, log } = options;
  const token = metricsToken();
  const open = token === null && LOOPBACK.has(host);
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const work = workMetrics(registry);
  const waiting = depthGauge((name, help, labels) => gauge(registry, name, help, labels));
  const up = gauge(registry, "amends_database_up", "Whether the database gave its numbers");
  let stops = false;

  const app = new Hono();
  app.get("/healthz", (c) => c.json({ ok: true }, 200, NO_STORE));
  app.get("/readyz", async (c) => {
    const { ready, ...why } = await readiness(whole, log);
    const takes = ready && !stops;
    return c.json({ ready: takes, ...why, stopping: stops }, takes ? 200 : 503, NO_STORE);
  });
  app.get("/metrics", async (c) => {
    if (!open && !isToken(c.req.raw.headers, token))
      return c.text("Header `Authorization: Bearer` with AMENDS_METRICS_TOKEN.\n", 401, NO_STORE);
    const depths = await depth().catch(() => null);
    // What cannot be known is left out rather than shown as it was.
    waiting(depths ?? []);
    up.set(depths === null ? 0 : 1);
    const body = await registry.metrics();
    return c.body(body, 200, { ...NO_STORE, "Content-Type": registry.contentType });
  });

  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  const real = await listenExactly(server, host, port);
  return {
    work,
    url: `http://${host.includes(":") ? `[${host}]` : host}:${real}`,
    stopping() {
      stops = true;
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
