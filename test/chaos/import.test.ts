import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenStore } from "../../src/store/index.ts";
import { contents, torn } from "./contents.ts";
import { KINDS, type Place, placeIn } from "./place.ts";
import { buildProduct, writeDemo } from "./product.ts";
import { lookInto } from "./look.ts";
import { isLong, rounds } from "./rounds.ts";

/** How often an import is killed before one may end; `npm run chaos` sets many more. */
const ROUNDS = rounds("import", 2);
/** Copies of the demo's eighty conversations: more than one batch, and in the long run several. */
const COPIES = isLong ? 8 : 3;
const CONVERSATIONS = 80 * COPIES;

const folder = mkdtempSync(join(tmpdir(), "amends-chaos-"));
const file = join(folder, "demo.ndjson");
const newPlace = (kind: string) => placeIn(folder, kind);

/** Runs `amends import` as a process of its own; kills it, with no chance to tidy up, after some milliseconds. */
async function importInto({ args, env }: Place, killAfter?: number) {
  const child = spawn(process.execPath, ["dist/app/main.js", "import", file, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.on("exit", (code, signal) => resolve({ code, signal })),
  );
  if (killAfter !== undefined) {
    await Promise.race([sleep(killAfter), ended]);
    child.kill("SIGKILL");
  }
  return { ...(await ended), said };
}

const looking = <T>({ place }: Place, look: (open: OpenStore) => Promise<T>) =>
  lookInto(place, look);

/** Imports that claim to be at work. */
async function running({ db }: OpenStore) {
  const { rows } = await sql`select id from import_run where data->>'state' = 'running'`.execute(
    db,
  );
  return rows;
}

beforeAll(() => {
  buildProduct();
  writeDemo(file, COPIES);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(KINDS)("importing into %s", (kind) => {
  it(
    `killed ${ROUNDS} times at random moments, then let through: everything once, as in a clean run`,
    async () => {
      const clean = await newPlace(kind);
      const start = performance.now();
      const first = await importInto(clean);
      const milliseconds = performance.now() - start;
      expect([first.code, first.said]).toEqual([0, expect.stringContaining("done")]);
      const wanted = await looking(clean, contents);
      expect(wanted["conversation"]).toMatchObject({ n: CONVERSATIONS });

      let place = await newPlace(kind);
      let longest = milliseconds;
      const moments: number[] = [];
      for (let killed = 0; killed < ROUNDS; ) {
        const moment = Math.round(longest * Math.random());
        moments.push(moment);
        const { signal, code, said } = await importInto(place, moment);
        expect([moments, await looking(place, torn)]).toEqual([moments, []]);
        if (kind === "PGlite") expect(await looking(place, running)).toEqual([]);
        if (signal !== null) {
          killed += 1;
          continue;
        }
        // It was quicker than the first: there is nothing left to kill here, so another one begins.
        expect([moments, code, said]).toEqual([moments, 0, expect.stringContaining("done")]);
        place = await newPlace(kind);
        longest *= 0.7;
      }
      expect((await importInto(place)).code).toBe(0);
      expect([moments, await looking(place, contents)]).toEqual([moments, wanted]);

      const again = await importInto(place);
      expect(again.said).toContain(`(0 new, 0 changed, ${CONVERSATIONS} as before, 0 skipped)`);
      expect(await looking(place, contents)).toEqual(wanted);
    },
    300_000 + ROUNDS * 60_000,
  );
});

describe("one folder for two processes", () => {
  it("is refused to the second, which says who has it and what to do", async () => {
    const place = await newPlace("PGlite");
    await looking(place, async () => {
      const { code, said } = await importInto(place);
      expect(code).toBe(2);
      expect(said).toContain(`in use by process ${process.pid}`);
      expect(said).toContain("--data-dir");
    });
    expect((await importInto(place)).code).toBe(0);
  }, 300_000);

  it("of two that start at the same moment exactly one goes on", async () => {
    const place = await newPlace("PGlite");
    const ends = await Promise.all([importInto(place), importInto(place)]);
    const codes = ends.map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set([0, 2]));
    expect(await looking(place, torn)).toEqual([]);
  }, 300_000);
});

describe.runIf(KINDS.includes("PostgreSQL"))(
  "two imports of the same file at once into PostgreSQL",
  () => {
    it("both end, and everything is there once", async () => {
      const clean = await newPlace("PostgreSQL");
      await importInto(clean);
      const place = await newPlace("PostgreSQL");
      const ends = await Promise.all([importInto(place), importInto(place)]);
      expect(ends.map(({ code }) => code)).toEqual([0, 0]);
      expect(await looking(place, torn)).toEqual([]);
      expect(await looking(place, contents)).toEqual(await looking(clean, contents));
    }, 300_000);
  },
);
