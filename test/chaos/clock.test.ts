import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { demoConversations } from "../../src/demo/index.ts";
import { engineWith } from "../../src/jobs/reviewers/task.ts";
import { planDue, planReview } from "../../src/jobs/work/plan.ts";
import { openUpkeep } from "../../src/jobs/upkeep.ts";
import { Config } from "../../src/model/config.ts";
import type { Review } from "../../src/model/review.ts";
import type { WorkView } from "../../src/model/work.ts";
import type { OpenStore } from "../../src/store/index.ts";
import { type Amends, hear, ownerOf, startAmends } from "./amends.ts";
import { FAKETIME, jumpingClock } from "./clock.ts";
import { contents, torn } from "./contents.ts";
import { lookInto } from "./look.ts";
import { KINDS, type Place, placeIn } from "./place.ts";
import { buildProduct } from "./product.ts";
import { rounds } from "./rounds.ts";

/** How often the clock jumps; `npm run chaos` lets it jump more often. */
const ROUNDS = rounds("clock", 3);
const HOUR = 3_600_000;
/** Nothing changes by time alone for so long: what is compared does not depend on how long the test takes. */
const QUIET = 2 * HOUR;
const FARTHEST = 30;
const WS = "main";
const LONG = 900_000 + ROUNDS * 120_000;
const SETTINGS = { calendar: { zone: "America/Bogota" } };

const folder = mkdtempSync(join(tmpdir(), "amends-clock-"));
const running = new Set<Amends>();
const kept = (one: Amends) => {
  running.add(one);
  return one;
};

/** Files of conversations that change within a day, in which nothing changes for the next two hours. */
function writeFiles(): { files: string[]; count: number; meanwhile: string[] } {
  const now = new Date().toISOString();
  const all = Array.from({ length: 12 }, (_unused, day) =>
    demoConversations(new Date(Date.parse(now) - day * 5 * HOUR).toISOString()).map((one) => ({
      ...one,
      id: `${one.id}-${day}`,
    })),
  ).flat();
  const reviewed = (config: Config) =>
    engineWith({ config, templates: new Map() })({ now, conversations: all });
  const [before, after] = [reviewed(Config.parse({})), reviewed(Config.parse(SETTINGS))];
  const soon = (i: number) =>
    [before, after].some((reviews) => {
      const change = Date.parse(reviews[i]?.next_change_at ?? "9999-01-01T00:00:00Z");
      return change < Date.parse(now) + QUIET;
    });
  const some = all.filter((_one, i) => !soon(i));
  const changing = after
    .filter(
      (one, i) =>
        !soon(i) && Date.parse(one.next_change_at ?? "") < Date.parse(now) + (FARTHEST / 2) * HOUR,
    )
    .map(({ conversation }) => conversation);
  // Without them nothing would be tested.
  expect(changing.length).toBeGreaterThan(5);
  const each = Math.ceil(some.length / ROUNDS);
  const files = Array.from({ length: ROUNDS }, (_unused, i) => {
    const file = join(folder, `part-${i}.ndjson`);
    const lines = some.slice(i * each, (i + 1) * each).map((one) => JSON.stringify(one));
    writeFileSync(file, `${lines.join("\n")}\n`);
    return file;
  });
  return { files, count: some.length, meanwhile: changing };
}

/** Ahead and behind in turn, by half a day to thirty hours. */
const hoursOf = (round: number) =>
  (round % 2 === 0 ? 1 : -1) * (FARTHEST / 2) * (1 + Math.random());

const looking = <T>({ place }: Place, look: (open: OpenStore) => Promise<T>) =>
  lookInto(place, look);

let files: string[];
let count: number;
/** Those that read otherwise while the clock is ahead. */
let meanwhile: string[];
let number = 0;
const newClock = () => {
  const own = join(folder, `clock-${(number += 1)}`);
  mkdirSync(own);
  return jumpingClock(own);
};

/** Sees to it that what time and settings changed is reviewed again, and waits for the end. */
async function settle(place: Place): Promise<void> {
  await looking(place, async ({ store }) => {
    const upkeep = openUpkeep(store);
    upkeep.start((error) => {
      throw error;
    });
    do await upkeep.idle();
    while ((await planDue(store, WS)) > 0);
    await upkeep.close();
  });
}

describe.skipIf(FAKETIME === null)("a clock that jumps", () => {
  beforeAll(() => {
    buildProduct();
    ({ files, count, meanwhile } = writeFiles());
  }, LONG);
  afterEach(() => {
    for (const { child } of running) child.kill("SIGKILL");
    running.clear();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The same work by processes whose clock does not jump. */
  async function clean(kind: string): Promise<unknown> {
    const place = await placeIn(folder, kind);
    for (const file of files)
      expect(await startAmends(["import", file, ...place.args], place.env).exit).toBe(0);
    await looking(place, ({ store }) => store.setConfig(WS, Config.parse(SETTINGS)));
    await settle(place);
    return looking(place, contents);
  }

  it(
    "under a server with the embedded database: it stays signed in to, imports everything, and sets right what it read too late",
    async () => {
      const wanted = await clean("PGlite");
      const place = await placeIn(folder, "PGlite");
      const clock = newClock();
      const server = kept(
        startAmends(["serve", "--port", "0", ...place.args], { ...place.env, ...clock.env }),
      );
      const ask = await ownerOf(server);
      const json = async (path: string) => {
        const answer = await ask(path);
        expect([path, answer.status]).toEqual([path, 200]);
        return (await answer.json()) as Record<string, unknown>;
      };
      const config = await json(`/api/workspaces/${WS}/config`);
      const imports: string[] = [];
      const jumps: number[] = [];
      for (const [round, file] of files.entries()) {
        const hours = hoursOf(round);
        jumps.push(hours);
        imports.push(await upload(ask, file));
        await sleep(Math.random() * 300);
        clock.jump(hours);
        const id = imports.at(-1) ?? "";
        const state = async () => (await json(`/api/workspaces/${WS}/imports/${id}`))["state"];
        while (["waiting", "running"].includes(String(await state()))) await sleep(100);
      }
      // Ahead once more, for long enough that the look of every minute falls into it.
      clock.jump(FARTHEST);
      const answer = await ask(`/api/workspaces/${WS}/config`, {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ ...config, ...SETTINGS }),
      });
      expect(answer.status).toBe(200);
      const aheadOf = async (id: string) => {
        const { review } = await json(`/api/workspaces/${WS}/conversations/${id}`);
        return Date.parse((review as Review).provenance.as_of) - Date.now();
      };
      const all = async () => Promise.all(meanwhile.map(aheadOf));
      const poll = { timeout: LONG, interval: 500 };
      await expect.poll(async () => Math.min(...(await all())), poll).toBeGreaterThan(24 * HOUR);
      await noJobs(json);
      clock.jump(0);
      await expect.poll(async () => Math.max(...(await all())), poll).toBeLessThan(HOUR);
      await noJobs(json);
      for (const id of imports)
        expect(await json(`/api/workspaces/${WS}/imports/${id}`)).toMatchObject({ state: "done" });
      expect((await json(`/api/workspaces/${WS}/work`))["dead"]).toEqual([]);
      server.child.kill("SIGTERM");
      expect(await server.exit).toBe(0);
      expect([jumps, await looking(place, torn)]).toEqual([jumps, []]);
      expect([jumps, await looking(place, contents)]).toEqual([jumps, wanted]);
      expect(wanted).toMatchObject({ conversation: { n: count } });
    },
    LONG,
  );

  it.runIf(KINDS.includes("PostgreSQL"))(
    "under imports and workers of a PostgreSQL that keeps the right time: nothing is lost or given up",
    async () => {
      const wanted = await clean("PostgreSQL");
      const place = await placeIn(folder, "PostgreSQL");
      const clock = newClock();
      const env = { ...place.env, ...clock.env };
      const jumps: number[] = [];
      const jump = (round: number) => {
        jumps.push(hoursOf(round));
        clock.jump(jumps.at(-1) ?? 0);
      };
      for (const [round, file] of files.entries()) {
        const one = kept(startAmends(["import", file], env));
        await Promise.race([sleep(Math.random() * 3000), one.exit]);
        jump(round);
        expect([await one.exit, one.heard.said]).toEqual([0, expect.any(String)]);
      }
      await looking(place, async ({ store }) => {
        await store.setConfig(WS, Config.parse(SETTINGS));
        await planReview(store, WS);
        const pair = [kept(startAmends(["worker"], env)), kept(startAmends(["worker"], env))];
        for (const worker of pair) await hear(worker, "takes jobs");
        const run = async () => (await store.queue.runs(WS))[0];
        for (let round = 0; (await run())?.state === "running"; round += 1) {
          jump(round);
          await sleep(1000 * Math.random());
        }
        expect([jumps, await run()]).toMatchObject([
          jumps,
          { state: "done", total: count, looked: count, given_up: 0 },
        ]);
        for (const { child } of pair) child.kill("SIGTERM");
        expect(await Promise.all(pair.map(({ exit }) => exit))).toEqual([0, 0]);
        expect(await store.queue.dead(WS)).toEqual([]);
      });
      await settle(place);
      expect([jumps, await looking(place, torn)]).toEqual([jumps, []]);
      expect([jumps, await looking(place, contents)]).toEqual([jumps, wanted]);
      expect(wanted).toMatchObject({ conversation: { n: count } });
    },
    LONG,
  );
});

/** Waits until nothing waits and nothing runs. */
async function noJobs(json: (path: string) => Promise<Record<string, unknown>>): Promise<void> {
  const left = async () => {
    const { depth } = (await json(`/api/workspaces/${WS}/work`)) as unknown as WorkView;
    return depth.reduce((sum, { waiting, running: now }) => sum + waiting + now, 0);
  };
  await expect.poll(left, { timeout: LONG, interval: 500 }).toBe(0);
}

/** Hands a file to a server; the id of its import. */
async function upload(ask: Awaited<ReturnType<typeof ownerOf>>, file: string): Promise<string> {
  const answer = await ask(`/api/workspaces/${WS}/imports?name=part.ndjson`, {
    method: "POST",
    body: readFileSync(file),
  });
  expect(answer.status).toBeLessThan(300);
  return ((await answer.json()) as { id: string }).id;
}
