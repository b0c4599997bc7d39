import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Review } from "../../src/model/review.ts";
import { type Amends, ownerOf, startAmends } from "./amends.ts";
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
import { KINDS, placeIn } from "./place.ts";
import { buildProduct } from "./product.ts";
import { rounds } from "./rounds.ts";

/** How often the clock jumps; `npm run chaos` lets it jump more often. */
const ROUNDS = rounds("clock", 3);
const HOUR = 3_600_000;
const FARTHEST = 30;
const WS = "main";
const LONG = 900_000 + ROUNDS * 120_000;

const folder = mkdtempSync(join(tmpdir(), "amends-clock-"));
const running = new Set<Amends>();
const kept = (one: Amends) => {
  running.add(one);
  return one;
};

/** Ahead and behind in turn, by half a day to thirty hours. */
const hoursOf = (round: number) =>
  (round % 2 === 0 ? 1 : -1) * (FARTHEST / 2) * (1 + Math.random());

let files: string[];
let count: number;
/** Those that read otherwise while the clock is ahead. */
let meanwhile: string[];
let number = 0;
const newClock = () => jumpingClock(join(folder, `clock-${(number += 1)}`));

describe.skipIf(FAKETIME === null)("a clock that jumps", () => {
  beforeAll(() => {
    buildProduct();
    ({ files, count, meanwhile } = writeFiles(folder, ROUNDS, FARTHEST / 2));
  }, LONG);
  afterEach(() => {
    for (const { child } of running) child.kill("SIGKILL");
    running.clear();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it(
    "under a server with the embedded database: it stays signed in to, imports everything, and sets right what it read too late",
    async () => {
      const wanted = await cleanRun(files, await placeIn(folder, "PGlite"));
      const { args, env, place } = await placeIn(folder, "PGlite");
      const clock = newClock();
      const server = kept(startAmends(["serve", "--port", "0", ...args], { ...env, ...clock.env }));
      const ask = await ownerOf(server);
      const json = asking(ask);
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
      await putSettings(ask, config);
      const aheadOf = async (id: string) => {
        const { review } = await json(`/api/workspaces/${WS}/conversations/${id}`);
        return Date.parse((review as Review).provenance.as_of) - Date.now();
      };
      const all = async () => Promise.all(meanwhile.map(aheadOf));
      const poll = { timeout: LONG, interval: 500 };
      await expect.poll(async () => Math.min(...(await all())), poll).toBeGreaterThan(24 * HOUR);
      await noJobs(json, LONG);
      clock.jump(0);
      await expect.poll(async () => Math.max(...(await all())), poll).toBeLessThan(HOUR);
      await noJobs(json, LONG);
      for (const id of imports)
        expect(await json(`/api/workspaces/${WS}/imports/${id}`)).toMatchObject({ state: "done" });
      expect((await json(`/api/workspaces/${WS}/work`))["dead"]).toEqual([]);
      server.child.kill("SIGTERM");
      expect(await server.exit).toBe(0);
      expect([jumps, await lookInto(place, torn)]).toEqual([jumps, []]);
      expect([jumps, await lookInto(place, contents)]).toEqual([jumps, wanted]);
      expect(wanted).toMatchObject({ conversation: { n: count } });
    },
    LONG,
  );

  it.runIf(KINDS.includes("PostgreSQL"))(
    "under imports and workers of a PostgreSQL that keeps the right time: nothing is lost or given up",
    async () => {
      const wanted = await cleanRun(files, await placeIn(folder, "PostgreSQL"));
      const clean = await placeIn(folder, "PostgreSQL");
      const clock = newClock();
      const place = { ...clean, env: { ...clean.env, ...clock.env } };
      const jumps: number[] = [];
      const jump = (round: number) => {
        jumps.push(hoursOf(round));
        clock.jump(jumps.at(-1) ?? 0);
      };
      await importAll(files, place, { kept, jump });
      const reviewed = await reviewByTwo(place, {
        kept,
        settings: SETTINGS,
        meanwhile: async (run) => {
          for (let round = 0; (await run())?.state === "running"; round += 1) {
            jump(round);
            await sleep(1000 * Math.random());
          }
        },
      });
      const done = { state: "done", total: count, looked: count, given_up: 0 };
      expect([jumps, reviewed]).toMatchObject([jumps, { run: done, dead: [] }]);
      await settle(place.place);
      expect([jumps, await lookInto(place.place, torn)]).toEqual([jumps, []]);
      expect([jumps, await lookInto(place.place, contents)]).toEqual([jumps, wanted]);
      expect(wanted).toMatchObject({ conversation: { n: count } });
    },
    LONG,
  );
});
