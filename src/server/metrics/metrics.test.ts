import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NO_DATABASE } from "../../jobs/backups/testing/no_database.ts";
import { PROMISE_STATES } from "../../model/taxonomy.ts";
import { wholeDatabase } from "../../store/backup/index.ts";
import { DATABASES, type TestDatabase } from "../../store/testing/databases.ts";
import { fillTables } from "../../store/testing/fill.ts";
import { NOW, reviewed, talk } from "../../store/testing/samples.ts";
import { METRICS_TOKEN, testServer } from "../testing/test_server.ts";

type Server = Awaited<ReturnType<typeof testServer>>;
const MONITOR = { authorization: `Bearer ${METRICS_TOKEN}` };
const metricsOf = async (server: Server) =>
  (await server.ask("/metrics", { headers: MONITOR })).text();

const CONNECTION = "3f0f8a52-5a3c-4a0e-9d0b-1f6f3f1f7c11";

/** Value of a line, by the name with its labels. */
const valueOf = (text: string, line: string) =>
  text
    .split("\n")
    .find((one) => one.startsWith(`${line} `))
    ?.slice(line.length + 1);

describe.each(DATABASES)("metrics of %s", (_name, open) => {
  let database: TestDatabase;
  let server: Server;
  let text: string;
  beforeAll(async () => {
    database = await open();
    const { store, db, connections } = database;
    await store.createWorkspace("hushhush", "Hushhush Ltd", false);
    const words = ["My kettle zebrafinch broke.", "I will send another one by Friday."];
    await store.write("hushhush", [reviewed(talk("zebrafinch-7", words))]);
    await store.connections.add("hushhush", {
      id: CONNECTION,
      kind: "imap",
      name: "Zebrafinch",
      settings: { user: "ben@hushhush.example" },
      secrets: "sealed",
    });
    const held = await store.connections.take();
    if (held !== null) await store.connections.caughtUp(held);
    server = await testServer({ whole: wholeDatabase(db, connections) });
    const owner = await server.owner();
    await server.ask("/api/workspaces/main/conversations/zebrafinch-7", { headers: owner });
    await server.ask("/api/nothing/zebrafinch", { headers: owner });
    await server.ask("/zebrafinch?q=zebrafinch", { method: "ZEBRAFINCH" });
    text = await metricsOf(server);
  });
  afterAll(() => database.close());

  it("count what is there", () => {
    expect(valueOf(text, "amends_database_up")).toBe("1");
    expect(valueOf(text, "amends_conversations")).toBe("1");
    expect(valueOf(text, "amends_messages")).toBe("2");
    expect(valueOf(text, 'amends_jobs{kind="review_again",state="waiting"}')).toBe("0");
    const promises = PROMISE_STATES.map((state) =>
      Number(valueOf(text, `amends_promises{state="${state}"}`)),
    );
    expect(promises.reduce((sum, n) => sum + n)).toBe(1);
    expect(Number(valueOf(text, "amends_database_bytes"))).toBeGreaterThan(1e6);
    expect(text).toContain('route="/api/workspaces/:ws/conversations/:id"');
  });

  it("tell of each live connection how it stands", () => {
    const which = `kind="imap",connection="${CONNECTION}"`;
    expect(valueOf(text, `amends_connection_state{${which},state="following"}`)).toBe("1");
    for (const name of ["messages", "conversations", "problems", "failures"])
      expect([name, valueOf(text, `amends_connection_${name}{${which}}`)]).toEqual([name, "0"]);
    expect(Number(valueOf(text, `amends_connection_lag_seconds{${which}}`))).toBeGreaterThanOrEqual(
      0,
    );
    const success = valueOf(text, `amends_connection_last_success_timestamp_seconds{${which}}`);
    expect(Number(success)).toBeGreaterThan(1.7e9);
  });

  it("name no customer, no conversation, no workspace and no path", () => {
    expect(text).not.toMatch(/zebrafinch|rosa|ben@|kettle|hushhush/i);
    const labels = [...text.matchAll(/(\w+)="([^"]*)"/g)];
    const free = labels.filter(
      ([, name, value]) =>
        !CLOSED.has(name ?? "") && !(name === "connection" && value === CONNECTION),
    );
    expect(free.map(([whole]) => whole)).toEqual([]);
    const routes = new Set(labels.filter(([, name]) => name === "route").map(([, , at]) => at));
    const templates = new Set(server.app.routes.map(({ path }) => path).concat("(a page)"));
    expect([...routes].filter((route) => !templates.has(route ?? ""))).toEqual([]);
  });

  it("take whatever state the tables hold", async () => {
    const { db } = database;
    await fillTables(db, 2, 3);
    const stats = await wholeDatabase(db).stats(NOW);
    expect(stats.conversations).toBe(3);
    expect(stats.bytes).toBeGreaterThan(1e6);
  });
});

/** Labels of which every value is known beforehand; the last five are of Node itself. */
const CLOSED: ReadonlySet<string> = new Set(
  "method route status le state kind outcome counted space type version major minor patch quantile".split(
    " ",
  ),
);

describe("who may read metrics", () => {
  it("a monitor with the token or a key, a signed-in person, and nobody else", async () => {
    const server = await testServer();
    const owner = await server.owner();
    const json = { name: "prometheus" };
    const made = await server.ask("/api/keys", { method: "POST", headers: owner, json });
    const { key } = (await made.json()) as { key: string };
    const status = async (headers: Record<string, string>) =>
      (await server.ask("/metrics", { headers })).status;
    expect(await status(MONITOR)).toBe(200);
    expect(await status({ authorization: `Bearer ${key}` })).toBe(200);
    expect(await status(owner)).toBe(200);
    expect(await status({})).toBe(401);
    expect(await status({ authorization: `Bearer ${METRICS_TOKEN}x` })).toBe(401);
    expect(await status({ "x-forwarded-for": "127.0.0.1" })).toBe(401);
    // By the name that a container has among its neighbours.
    expect(await status({ ...MONITOR, host: "server:4400" })).toBe(200);
  });
});

describe("health", () => {
  const whole = (missingMigrations: () => Promise<string[]>) => ({
    ...NO_DATABASE,
    missingMigrations,
  });
  const broken = () => Promise.reject(new Error("no connection, said with secret words"));
  it.each([
    ["ready", async () => [], 200],
    ["not ready before its migrations", async () => ["0099_more"], 503],
    ["not ready without its database", broken, 503],
  ])("is %s", async (_how, missing, status) => {
    const server = await testServer({ whole: whole(missing) });
    expect((await server.ask("/healthz")).status).toBe(200);
    const ready = await server.ask("/readyz");
    expect(ready.status).toBe(status);
    expect(await ready.text()).not.toContain("secret");
    expect(JSON.stringify(server.lines)).not.toContain("secret words");
  });

  it("is told while the database does not answer, and no number is", async () => {
    const server = await testServer({ whole: { ...NO_DATABASE, stats: broken } });
    const text = await metricsOf(server);
    expect(valueOf(text, "amends_database_up")).toBe("0");
    expect(valueOf(text, "amends_conversations")).toBeUndefined();
    expect(valueOf(text, "amends_backup_age_seconds")).toBeUndefined();
  });
});

describe("the Grafana dashboard", () => {
  const dashboard = JSON.parse(readFileSync("deploy/grafana-dashboard.json", "utf8")) as {
    panels: { id: number; targets: { expr: string }[] }[];
  };
  const used = new Set(
    dashboard.panels
      .flatMap(({ targets }) => targets)
      .flatMap(({ expr }) => expr.match(/\b(?:amends|nodejs|process)_\w+/g) ?? []),
  );
  it("asks for metrics that there are, and for all of ours", async () => {
    const text = await metricsOf(await testServer());
    const types = new Map([...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, n, t]) => [n, t]));
    const known = (name: string) =>
      types.has(name) || types.get(name.replace(/_(?:bucket|count|sum)$/, "")) === "histogram";
    expect([...used].filter((name) => !known(name))).toEqual([]);
    const ours = [...types.keys()].filter((name) => name?.startsWith("amends_"));
    expect(ours.length).toBeGreaterThan(10);
    expect(ours.filter((name) => ![...used].some((one) => one.startsWith(name ?? "?")))).toEqual(
      [],
    );
  });
  it("has each panel once", () => {
    const ids = dashboard.panels.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
