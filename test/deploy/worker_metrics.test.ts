import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { demoConversations } from "../../src/demo/index.ts";
import { planReview } from "../../src/jobs/work/plan.ts";
import { Config } from "../../src/model/config.ts";
import { review } from "../../src/review/review.ts";
import { openStore, type OpenStore } from "../../src/store/index.ts";
import { newDatabase } from "../../src/store/testing/databases.ts";
import { type Amends, hear, startAmends } from "../chaos/amends.ts";
import { buildProduct } from "../chaos/product.ts";

const SERVER = process.env["AMENDS_TEST_DATABASE_URL"];
const NOW = "2026-03-04T10:00:00Z";
const TOKEN = "a-token-of-sixteen-or-more";
const WS = "main";
const LONG = 300_000;
const POLL = { timeout: LONG, interval: 200 };

describe.runIf(SERVER !== undefined)("amends worker --metrics-port", () => {
  let url: string;
  let drop: () => Promise<void>;
  let open: OpenStore;
  let running: Amends[] = [];
  beforeAll(async () => {
    buildProduct();
    ({ url, drop } = await newDatabase(SERVER ?? ""));
    open = await openStore({ databaseUrl: url });
  }, LONG);
  afterEach(() => {
    for (const { child } of running) child.kill("SIGKILL");
    running = [];
  });
  afterAll(async () => {
    await open?.store.close();
    await drop?.();
  });

  function worker(argv: readonly string[], env: Record<string, string> = {}) {
    const one = startAmends(["worker", ...argv], { DATABASE_URL: url, ...env });
    running.push(one);
    return one;
  }
  const addressOf = async (one: Amends) =>
    /Metrics are at (\S+)\/metrics/.exec(await hear(one, "/metrics\n"))?.[1] ?? "";
  const status = async (address: string, headers: Record<string, string> = {}) =>
    (await fetch(address, { headers })).status;

  it(
    "tells what it has done, what is in hand and what waits, and whether it takes jobs",
    async () => {
      const conversations = demoConversations(NOW);
      const { store } = open;
      await store.createWorkspace(WS, "Main", false);
      await store.write(
        WS,
        conversations.map((conversation) => ({
          conversation,
          review: review(conversation, { now: NOW, config: Config.parse({}) }),
        })),
      );
      const poison = conversations[11]?.id ?? "";
      await sql`update message set data = data - 'author' where conversation_id = ${poison}`.execute(
        open.db,
      );
      await store.setConfig(WS, Config.parse({ calendar: { zone: "America/Bogota" } }));
      await planReview(store, WS);

      const one = worker(["--metrics-port", "0", "--at-once", "2"]);
      const address = await addressOf(one);
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      const value = async (name: string, labels: string) => {
        const text = await (await fetch(`${address}/metrics`)).text();
        const line = text.split("\n").find((each) => each.startsWith(`${name}{${labels}} `));
        return Number(line?.split(" ").at(-1));
      };
      const kind = 'kind="review_again"';
      const ended = (how: string) => value("amends_worker_jobs_total", `${kind},outcome="${how}"`);
      const givenUp = async () => {
        // Nobody waits for the delays between tries.
        await sql`update amends_jobs.job set start_after = now() where state < 'active'`.execute(
          open.db,
        );
        return ended("given_up");
      };
      await expect.poll(givenUp, POLL).toBe(1);
      await expect
        .poll(() => value("amends_worker_conversations_total", kind), POLL)
        .toBe(conversations.length - 1);
      expect(await ended("done")).toBeGreaterThan(0);
      expect(await ended("failed")).toBeGreaterThan(2);
      expect(await ended("halved")).toBeGreaterThan(0);
      expect(await value("amends_worker_seconds_total", kind)).toBeGreaterThan(0);
      await expect.poll(() => value("amends_worker_jobs_in_hand", kind), POLL).toBe(0);
      await expect.poll(() => value("amends_jobs", `${kind},state="waiting"`), POLL).toBe(0);
      expect(await value("amends_jobs", `${kind},state="dead"`)).toBe(1);
      expect(await status(`${address}/healthz`)).toBe(200);
      expect(await status(`${address}/readyz`)).toBe(200);
      expect(await status(`${address}/other`)).toBe(404);

      const second = worker(["--metrics-port", new URL(address).port]);
      expect(await second.exit).toBe(2);
      expect(second.heard.said).toContain("is in use");

      one.child.kill("SIGTERM");
      expect(await one.exit).toBe(0);
      await expect(fetch(`${address}/healthz`)).rejects.toThrow("fetch failed");
    },
    LONG,
  );

  it("tells metrics only to who has the token, where there is one, and to another machine never without", async () => {
    const guarded = await addressOf(
      worker(["--metrics-port", "0"], { AMENDS_METRICS_TOKEN: TOKEN }),
    );
    expect(await status(`${guarded}/metrics`)).toBe(401);
    expect(await status(`${guarded}/metrics`, { authorization: `Bearer ${TOKEN}x` })).toBe(401);
    expect(await status(`${guarded}/metrics`, { authorization: `Bearer ${TOKEN}` })).toBe(200);
    expect(await status(`${guarded}/readyz`)).toBe(200);
    const everywhere = worker(["--metrics-port", "0", "--metrics-host", "0.0.0.0"], {
      AMENDS_METRICS_TOKEN: "",
    });
    const { port } = new URL(await addressOf(everywhere));
    expect(await status(`http://127.0.0.1:${port}/metrics`)).toBe(401);
    expect(await status(`http://127.0.0.1:${port}/healthz`)).toBe(200);
  });

  it("is off unless asked for", async () => {
    const one = worker([]);
    await hear(one, "takes jobs");
    one.child.kill("SIGTERM");
    expect(await one.exit).toBe(0);
    expect(one.heard.said).not.toContain("Metrics");
  });

  it("says that it is not ready while its database is away", async () => {
    const other = await newDatabase(SERVER ?? "");
    const one = worker(["--metrics-port", "0"], { DATABASE_URL: other.url });
    const address = await addressOf(one);
    expect(await status(`${address}/readyz`)).toBe(200);
    await other.drop();
    await expect.poll(() => status(`${address}/readyz`), POLL).toBe(503);
    expect(await status(`${address}/healthz`)).toBe(200);
    const text = await (await fetch(`${address}/metrics`)).text();
    expect(text).toContain("amends_database_up 0");
    expect(text).not.toContain("amends_jobs{");
  });
});
