import { collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { BackupsView } from "../../model/backups.ts";
import type { DatabaseStats } from "../../model/database_stats.ts";
import { PROMISE_STATES } from "../../model/taxonomy.ts";
import type { WorkWatch } from "../../jobs/work/watch.ts";
import { depthGauge, gauge } from "./gauges.ts";
import { liveGauges } from "./live.ts";
import { workMetrics } from "./work.ts";

/** Counting all rows costs: who asks more often gets the numbers of the last look. */
const LOOK_MS = 30_000;
const METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]);
const SECONDS = [0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** Shown also at nought: a monitor cannot tell "none" from "not there". */
const OUTBOX_STATES = ["waiting", "sent", "failed", "dropped"];

/** What is measured of this server and its database, for Prometheus. */
export interface Metrics {
  /** One answered request; the route is a template, never a path. */
  request(answered: { method: string; route: string; status: number; seconds: number }): void;
  /** Is told what the worker of this process does. */
  work: WorkWatch;
  /** Everything in Prometheus' text format. */
  text(): Promise<{ type: string; body: string }>;
}

export interface MetricsOptions {
  whole: { stats: (now: string) => Promise<DatabaseStats> };
  backups: { view: () => Promise<BackupsView> };
  /** RFC 3339 instant. */
  now: () => string;
}

export function openMetrics({ whole, backups, now }: MetricsOptions): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const http = new Histogram({
    name: "amends_http_request_duration_seconds",
    help: "Time to answer, by route template",
    labelNames: ["method", "route", "status"],
    buckets: SECONDS,
    registers: [registry],
  });
  const work = workMetrics(registry);
  const gauges = databaseGauges(registry);
  const up = gauge(registry, "amends_database_up", "Whether the database gave its numbers");
  let last = Number.NEGATIVE_INFINITY;

  async function look(): Promise<void> {
    const at = performance.now();
    if (at - last < LOOK_MS) return;
    try {
      gauges.set(await whole.stats(now()), await backups.view(), Date.parse(now()));
      up.set(1);
      last = at;
    } catch {
      // What cannot be known is left out rather than shown as it was.
      gauges.clear();
      up.set(0);
    }
  }

  return {
    work,
    request({ method, route, status, seconds }) {
      const known = METHODS.has(method) ? method : "other";
      http.observe({ method: known, route, status: String(status) }, seconds);
    },
    async text() {
      await look();
      return { type: registry.contentType, body: await registry.metrics() };
    },
  };
}

/** Counted in the database, so every server of a house tells the same, whichever process did the work. */
function databaseGauges(registry: Registry) {
  const made: (() => void)[] = [];
  const of = (name: string, help: string, ...labels: string[]) => {
    const one = gauge(registry, `amends_${name}`, help, labels);
    // Without labels, `reset` would leave a nought behind.
    made.push(() => (labels.length === 0 ? one.remove() : one.reset()));
    return one;
  };
  const conversations = of("conversations", "Stored conversations");
  const messages = of("messages", "Stored messages");
  const findings = of("findings", "Findings, counted or only to be looked at", "counted");
  const promises = of("promises", "Promises by state", "state");
  const due = of("reviews_due", "Conversations whose review time alone has made out of date");
  const outbox = of("outbox_messages", "Messages to the outside by state", "state");
  const runs = of("import_runs", "Imports and new reviews of everything by state", "kind", "state");
  const through = of(
    "import_conversations",
    "Conversations that imports have read, or new reviews looked at, so far",
    "kind",
  );
  const jobs = depthGauge((name, help, labels) => {
    const one = gauge(registry, name, help, labels);
    made.push(() => one.reset());
    return one;
  });
  const live = liveGauges(of);
  const bytes = of("database_bytes", "Size of the database");
  const pool = of("database_connections", "Connections of this server to PostgreSQL", "state");
  const age = of("backup_age_seconds", "Age of the last backup");
  const size = of("backup_bytes", "Size of the last backup");
  const clear = () => {
    for (const one of made) one();
  };
  return {
    clear,
    set(stats: DatabaseStats, { backups }: BackupsView, now: number): void {
      clear();
      conversations.set(stats.conversations);
      messages.set(stats.messages);
      findings.set({ counted: "yes" }, stats.findings.counted);
      findings.set({ counted: "no" }, stats.findings.please_look);
      for (const state of PROMISE_STATES) promises.set({ state }, stats.promises[state] ?? 0);
      for (const state of OUTBOX_STATES) outbox.set({ state }, stats.outbox[state] ?? 0);
      due.set(stats.reviews_due);
      for (const { kind, state, runs: n, conversations: read } of stats.imports) {
        runs.set({ kind, state }, n);
        through.inc({ kind }, read);
      }
      jobs(stats.jobs);
      live(stats.live, now);
      bytes.set(stats.bytes);
      for (const [state, n] of Object.entries(stats.connections ?? {})) pool.set({ state }, n);
      const [newest] = backups;
      if (newest === undefined) return;
      age.set((now - Date.parse(newest.at)) / 1000);
      size.set(newest.bytes);
    },
  };
}
