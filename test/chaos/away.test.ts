import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startPostgres, type TestPostgres } from "../../scripts/lib/postgres.mjs";
import { planReview } from "../../src/jobs/work/plan.ts";
import { Config } from "../../src/model/config.ts";
import type { OpenStore } from "../../src/store/index.ts";
import { newDatabase } from "../../src/store/testing/databases.ts";
import { startAmends } from "./amends.ts";
import { contents, torn } from "./contents.ts";
import { buildProduct, writeDemo } from "./product.ts";
import { lookInto } from "./look.ts";
import { rounds } from "./rounds.ts";

/** How often the database goes away; `npm run chaos` sets many more. */
const ROUNDS = rounds("away", 2);
const COPIES = 4;
const CONVERSATIONS = 80 * COPIES;
const WS = "main";
const LONG = 600_000 + ROUNDS * 30_000;

const postgres: TestPostgres = await startPostgres();
const folder = mkdtempSync(join(tmpdir(), "amends-away-"));
const file = join(folder, "demo.ndjson");
const processes = new Set<ChildProcess>();

/** Starts the built product as a process of its own on a database. */
function start(argv: readonly string[], url: string) {
  const one = startAmends(argv, { DATABASE_URL: url });
  processes.add(one.child);
  void one.exit.then(() => processes.delete(one.child));
  return one;
}

/** Cuts every connection to a database, whatever it is doing. */
async function cut(url: string) {
  const client = new pg.Client({ connectionString: postgres.url ?? "" });
  await client.connect();
  await client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [
    new URL(url).pathname.slice(1),
  ]);
  await client.end();
}

async function killed() {
  await postgres.kill();
  await sleep(Math.random() * 500);
  await postgres.again();
}

const looking = <T>(url: string, look: (open: OpenStore) => Promise<T>) =>
  lookInto({ databaseUrl: url }, look);

/** Its connections are cut and it is killed, in turn. */
const fault = (round: number, url: string) => (round % 2 === 0 ? cut(url) : killed());

describe.skipIf(postgres.url === null)("a PostgreSQL that goes away", () => {
  let wanted: unknown;
  const database = async () => (await newDatabase(postgres.url ?? "")).url;

  beforeAll(async () => {
    buildProduct();
    writeDemo(file, COPIES);
    const clean = await database();
    await start(["import", file], clean).exit;
    wanted = await looking(clean, contents);
  }, LONG);
  afterEach(() => {
    for (const child of processes) child.kill("SIGKILL");
  });
  afterAll(() => {
    postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it(
    "makes an import wait, which stores everything once",
    async () => {
      const url = await database();
      await looking(url, async () => {});
      const moments: number[] = [];
      for (let round = 0; round < ROUNDS; ) {
        const { state, heard, exit } = start(["import", file], url);
        while (!state.ended && round < ROUNDS) {
          const moment = Math.round(Math.random() * 1500);
          await Promise.race([sleep(moment), exit]);
          if (state.ended) break;
          moments.push(moment);
          await fault(round, url);
          round += 1;
        }
        const code = await exit;
        // Before it has begun to read, it says that there is no database, and does not wait for one.
        if (code !== 0)
          expect([moments, heard.said]).toEqual([
            moments,
            expect.stringMatching(/database (?:cannot be|is)/),
          ]);
        expect([moments, await looking(url, torn)]).toEqual([moments, []]);
      }
      expect(await start(["import", file], url).exit).toBe(0);
      expect(wanted).toMatchObject({ conversation: { n: CONVERSATIONS } });
      expect([moments, await looking(url, contents)]).toEqual([moments, wanted]);
    },
    LONG,
  );

  it(
    "holds workers up, and nothing is given up for it",
    async () => {
      const url = await database();
      expect(await start(["import", file], url).exit).toBe(0);
      await looking(url, async ({ store }) => {
        await store.setConfig(WS, Config.parse({ calendar: { zone: "America/Bogota" } }));
        await planReview(store, WS);
      });
      const pair = [start(["worker"], url), start(["worker"], url)];
      for (const { heard } of pair) while (!heard.said.includes("takes jobs")) await sleep(100);
      const run = () => looking(url, async ({ store }) => (await store.queue.runs(WS))[0]);
      for (let round = 0; round < ROUNDS && (await run())?.state === "running"; round += 1) {
        await sleep(Math.random() * 1500);
        await fault(round, url);
      }
      for (;;) {
        for (const { state, heard } of pair)
          expect([heard.said, state.ended]).toEqual([expect.any(String), false]);
        const now = await run();
        if (now?.state !== "running") break;
        // What was in hand when the connection broke goes to another at once, not after a minute.
        await looking(url, ({ db }) =>
          sql`update amends_jobs.job set heartbeat_on = heartbeat_on - interval '1 hour' where state = 'active'`.execute(
            db,
          ),
        );
        await sleep(1000);
      }
      expect(await run()).toMatchObject({
        state: "done",
        total: CONVERSATIONS,
        looked: CONVERSATIONS,
        written: CONVERSATIONS,
        given_up: 0,
      });
      for (const { child } of pair) child.kill("SIGTERM");
      expect(await Promise.all(pair.map(({ exit }) => exit))).toEqual([0, 0]);
    },
    LONG,
  );

  it(
    "makes the server say 503 and when to come back, and serve on as the same process",
    async () => {
      const url = await database();
      const data = join(folder, "server");
      const server = start(["serve", "--port", "0", "--data-dir", data], url);
      while (!server.heard.said.includes("running at ")) await sleep(100);
      const address = /running at (\S+)/.exec(server.heard.said)?.[1] ?? "";
      const ready = () => fetch(new URL("/readyz", address));
      expect((await ready()).status).toBe(200);
      await postgres.kill();
      const away = await fetch(new URL("/api/session", address));
      expect([away.status, away.headers.get("retry-after")]).toEqual([503, "10"]);
      expect(await away.json()).toMatchObject({ error: { code: "database_away" } });
      expect((await ready()).status).toBe(503);
      await postgres.again();
      while ((await ready()).status !== 200) await sleep(200);
      for (let round = 0; round < ROUNDS; round += 1) {
        await cut(url);
        await sleep(Math.random() * 300);
      }
      while ((await ready()).status !== 200) await sleep(200);
      expect(server.state.ended).toBe(false);
    },
    LONG,
  );
});
