import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startPostgres, type TestPostgres } from "../../scripts/lib/postgres.mjs";
import { httpSink } from "../../src/jobs/delivery/testing/sinks.ts";
import { planReview } from "../../src/jobs/work/plan.ts";
import { Config } from "../../src/model/config.ts";
import type { ReviewRun } from "../../src/model/work.ts";
import type { OpenStore } from "../../src/store/index.ts";
import { newDatabase } from "../../src/store/testing/databases.ts";
import { type Amends, hear, ownerOf, startAmends } from "./amends.ts";
import { FAKETIME, jumpingClock } from "./clock.ts";
import {
  asking,
  cleanRun,
  importAll,
  noJobs,
  putSettings,
  reviewByTwo,
  settle,
  SETTINGS,
  upload,
  writeFiles,
} from "./clock_work.ts";
import { contents, torn } from "./contents.ts";
import { lookInto } from "./look.ts";
import type { Place } from "./place.ts";
import { buildProduct } from "./product.ts";
import { PROMISES, writePromises, writeReminders } from "./reminding.ts";
import { rounds } from "./rounds.ts";

/** How often the database's clock jumps in each part; `npm run chaos` lets it jump more often. */
const ROUNDS = rounds("database_clock", 2);
const OTHERS = { calendar: { zone: "Asia/Manila" } };
const WS = "main";
const LONG = 900_000 + ROUNDS * 120_000;

const folder = mkdtempSync(join(tmpdir(), "amends-database-clock-"));
const running = new Set<Amends>();
const kept = (one: Amends) => {
  running.add(one);
  return one;
};
const none: TestPostgres = {
  url: null,
  reason: "no libfaketime",
  async kill() {},
  async again() {},
  stop() {},
};
const clock = jumpingClock(join(folder, "clock"), true);
const postgres = FAKETIME === null ? none : await startPostgres(null, { env: clock.env });

/** Ahead by one to five days and behind by one to thirty hours in turn; behind in the end, where jobs could wait. */
const hoursOf = (round: number) =>
  (ROUNDS - round) % 2 === 0 ? 24 * (1 + 4 * Math.random()) : -(1 + 29 * Math.random());

let files: string[];
let count: number;
let wanted: unknown;
let number = 0;

async function newPlace(): Promise<Place> {
  const { url } = await newDatabase(postgres.url ?? "");
  const dataDir = join(folder, `data-${(number += 1)}`);
  return {
    args: ["--data-dir", dataDir],
    env: { DATABASE_URL: url },
    place: { databaseUrl: url },
  };
}

describe.skipIf(postgres.url === null)("a PostgreSQL whose clock jumps", () => {
  const jumps: number[] = [];
  const jump = (round: number): number => {
    const hours = hoursOf(round);
    jumps.push(hours);
    clock.jump(hours);
    return hours;
  };

  /** How many hours the database is from the right time. */
  async function hoursApart({ place }: Place): Promise<number> {
    return lookInto(place, async ({ db }) => {
      const { rows } = await sql<{ at: Date }>`select clock_timestamp() as at`.execute(db);
      return ((rows[0]?.at.getTime() ?? 0) - Date.now()) / 3_600_000;
    });
  }

  beforeAll(async () => {
    buildProduct();
    ({ files, count } = writeFiles(folder, ROUNDS, 15));
    wanted = await cleanRun(files, await newPlace());
  }, LONG);
  afterEach(() => {
    for (const { child } of running) child.kill("SIGKILL");
    running.clear();
    jumps.length = 0;
    clock.jump(0);
  });
  afterAll(() => {
    postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function sameAsClean({ place }: Place): Promise<void> {
    expect([jumps, await lookInto(place, torn)]).toEqual([jumps, []]);
    expect([jumps, await lookInto(place, contents)]).toEqual([jumps, wanted]);
    expect(wanted).toMatchObject({ conversation: { n: count } });
  }

  /** Jumps while two workers review, each time after something was done, or nothing for a while. */
  async function jumpMeanwhile(run: () => Promise<ReviewRun | undefined>): Promise<void> {
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = (await run())?.looked;
      for (let waits = 0; waits < 30 && (await run())?.looked === before; waits += 1)
        await sleep(100);
      await sleep(Math.random() * 500);
      jump(round);
    }
  }

  it("is there: were it not to jump, nothing would be tested", async () => {
    const place = await newPlace();
    for (const hours of [100, -20, 0]) {
      clock.jump(hours);
      expect(await hoursApart(place)).toBeCloseTo(hours, 1);
    }
  });

  it(
    "makes no job of imports and workers wait for it, and nothing is lost, doubled or given up",
    async () => {
      const place = await newPlace();
      await importAll(files, place, { kept, jump });
      // The second run is planned while the clock is behind that of the first.
      for (const [settings, hours] of [
        [OTHERS, 100],
        [SETTINGS, -20],
      ] as const) {
        clock.jump(hours);
        jumps.push(hours);
        const work = { kept, settings, meanwhile: jumpMeanwhile };
        const { run, dead } = await reviewByTwo(place, work);
        const done = { state: "done", total: count, looked: count, given_up: 0 };
        expect([jumps, run, dead]).toMatchObject([jumps, done, []]);
      }
      await settle(place.place);
      await sameAsClean(place);
    },
    LONG,
  );

  it(
    "takes a job from a worker that has it in hand: it is done by another, and what the first did of it is not stored",
    async () => {
      const place = await newPlace();
      await importAll(files, place, { kept, jump: () => {} });
      const start = async () => {
        const worker = kept(startAmends(["worker", ...place.args], place.env));
        await hear(worker, "takes jobs");
        return worker;
      };
      await lookInto(place.place, async (open) => {
        await open.store.setConfig(WS, Config.parse(SETTINGS));
        await planReview(open.store, WS);
        const first = await start();
        await stopWithJob(first, open);
        clock.jump(48);
        const second = await start();
        const run = async () => (await open.store.queue.runs(WS))[0];
        while ((await run())?.state === "running") await sleep(300);
        const { rows } = await sql`select max(retry_count) as tries from amends_jobs.job`.execute(
          open.db,
        );
        expect(rows).toEqual([{ tries: 1 }]);
        clock.jump(-20);
        first.child.kill("SIGCONT");
        await sleep(3000);
        for (const { child } of [first, second]) child.kill("SIGTERM");
        expect(await Promise.all([first.exit, second.exit])).toEqual([0, 0]);
        const done = { state: "done", total: count, looked: count, written: count, given_up: 0 };
        expect(await run()).toMatchObject(done);
        expect(await open.store.queue.dead(WS)).toEqual([]);
      });
      await sameAsClean(place);
    },
    LONG,
  );

  it(
    "while that of the server jumps the other way: everything is imported and read as of now, and each is reminded once",
    async () => {
      const place = await newPlace();
      const own = jumpingClock(join(folder, "server-clock"));
      const sink = await httpSink();
      const settings = writeReminders(folder, sink.url);
      const remind = startAmends(["remind", "--settings", settings, ...place.args], place.env);
      expect([await remind.exit, remind.heard.said]).toEqual([0, expect.any(String)]);
      const serve = ["serve", "--port", "0", ...place.args];
      const server = kept(startAmends(serve, { ...place.env, ...own.env }));
      const ask = await ownerOf(server);
      const json = asking(ask);
      const config = await json(`/api/workspaces/${WS}/config`);
      const poll = { timeout: LONG, interval: 300 };
      const importEnds = (id: string) =>
        expect
          .poll(async () => (await json(`/api/workspaces/${WS}/imports/${id}`))["state"], poll)
          .toBe("done");
      for (const [round, file] of files.entries()) {
        const id = await upload(ask, file);
        await sleep(Math.random() * 300);
        own.jump(-Math.sign(jump(round)) * 15 * (1 + Math.random()));
        await importEnds(id);
      }
      await putSettings(ask, config);
      await sleep(Math.random() * 2000);
      own.jump(0);
      const readAhead = () =>
        lookInto(place.place, async ({ db }) => {
          const soon = new Date(Date.now() + 60_000).toISOString();
          const { rows } = await sql<{
            n: number;
          }>`select count(*)::int as n from conversation where reviewed_at > ${soon}::timestamptz`.execute(
            db,
          );
          return rows[0]?.n;
        });
      await expect.poll(readAhead, { timeout: LONG, interval: 2000 }).toBe(0);
      await noJobs(json, LONG);
      expect((await json(`/api/workspaces/${WS}/work`))["dead"]).toEqual([]);
      await sameAsClean(place);

      const idsSeen = () => sink.arrived.map(({ headers }) => String(headers["webhook-id"]));
      await importEnds(
        await upload(ask, writePromises(join(folder, "promises.ndjson"), "promised")),
      );
      const promisesSeen = () =>
        sink.arrived.filter(({ body }) => body.includes("promised-")).length;
      for (let round = 0; round < ROUNDS || promisesSeen() < PROMISES; round += 1) {
        if (round < ROUNDS) jump(round);
        await sleep(Math.random() * 2000);
      }
      server.child.kill("SIGTERM");
      expect(await server.exit).toBe(0);
      sink.close();
      const ids = idsSeen();
      expect([jumps, ids.length]).toEqual([jumps, new Set(ids).size]);
    },
    LONG,
  );
});

/** Holds a worker that has a job in hand and no transaction open, in which others would wait for it. */
async function stopWithJob({ child }: Amends, { db }: OpenStore): Promise<void> {
  for (;;) {
    child.kill("SIGSTOP");
    await sleep(200);
    const { rows } = await sql<{ jobs: number; open: number }>`select
      (select count(*)::int from amends_jobs.job where state = 'active') as jobs,
      (select count(*)::int from pg_stat_activity where datname = current_database()
        and state like 'idle in transaction%') as open`.execute(db);
    if (rows[0]?.jobs === 1 && rows[0].open === 0) return;
    child.kill("SIGCONT");
    await sleep(Math.random() * 300);
  }
}
