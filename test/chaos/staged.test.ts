import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { demoConversations } from "../../src/demo/index.ts";
import { engineWith } from "../../src/jobs/reviewers/task.ts";
import { planStaged } from "../../src/jobs/staged/plan.ts";
import { Config } from "../../src/model/config.ts";
import { Proposal } from "../../src/model/staged.ts";
import type { OpenStore } from "../../src/store/index.ts";
import { contents, torn } from "./contents.ts";
import { KINDS, type Place, placeIn } from "./place.ts";
import { buildProduct } from "./product.ts";
import { lookInto } from "./look.ts";
import { isLong, rounds } from "./rounds.ts";

/** How often the process is killed while it reviews, and while it switches; `npm run chaos` sets many more. */
const ROUNDS = rounds("staged", 2);
const COPIES = isLong ? 4 : 1;
const CONVERSATIONS = 80 * COPIES;
const NOW = "2026-03-04T10:00:00Z";
const WS = "main";
const LONG = 600_000 + ROUNDS * 60_000;
/** Settings: everything can be affected, and much reads otherwise. */
const CHANGE = Config.parse({
  calendar: { zone: "America/Bogota", hours: { mon: [["09:00", "10:00"]] } },
});

const folder = mkdtempSync(join(tmpdir(), "amends-chaos-staged-"));
const newPlace = (kind: string) => placeIn(folder, kind);

const looking = <T>({ place }: Place, look: (open: OpenStore) => Promise<T>) =>
  lookInto(place, look);

/** A workspace with a planned change; the same conversations and reviews each time. */
async function planned(kind: string): Promise<Place> {
  const made = await newPlace(kind);
  await looking(made, async ({ store }) => {
    await store.createWorkspace(WS, "Main", false);
    const conversations = Array.from({ length: COPIES }, (_unused, copy) =>
      demoConversations(NOW).map((one) => ({ ...one, id: `${one.id}-${copy}` })),
    ).flat();
    const engine = engineWith({ config: Config.parse({}), templates: new Map() });
    const reviews = engine({ now: NOW, conversations });
    const items = conversations.flatMap((conversation, i) => {
      const review = reviews[i];
      return review === undefined ? [] : [{ conversation, review }];
    });
    for (let at = 0; at < items.length; at += 200) await store.write(WS, items.slice(at, at + 200));
    const proposal = Proposal.parse({ config: CHANGE });
    await planStaged(store, WS, { proposal, rate: null, start: true }, { by: "Ada", at: NOW });
  });
  return made;
}

const state = (place: Place) =>
  looking(place, async ({ store }) => (await store.staged.list(WS))[0]?.state);

/** What a killed process had in hand goes to the next at once, not after a minute. */
const forgetDead = (place: Place) =>
  looking(place, ({ db }) =>
    sql`update amends_jobs.job set heartbeat_on = heartbeat_on - interval '1 hour', start_after = now() where state in ('active', 'retry')`.execute(
      db,
    ),
  );

describe.each(KINDS)("a planned change in %s, its process killed at random", (kind) => {
  const running = new Set<ChildProcess>();
  beforeAll(() => buildProduct(), LONG);
  afterEach(() => {
    for (const child of running) child.kill("SIGKILL");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** A command as a process of its own, which may be killed after some milliseconds. */
  async function amends({ args, env }: Place, argv: readonly string[], killAfter?: number) {
    const child = spawn(process.execPath, ["dist/app/main.js", "review-again", ...argv, ...args], {
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        said += chunk.toString();
      });
    const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
    if (killAfter !== undefined) {
      await Promise.race([sleep(killAfter), ended]);
      child.kill("SIGKILL");
    }
    const code = await ended;
    running.delete(child);
    return { code, said };
  }

  /** Does what a command does, killed at random moments before it may end. */
  async function through(place: Place, argv: readonly string[], longest: number) {
    for (let killed = 0; killed < ROUNDS; killed += 1) {
      const { code } = await amends(place, argv, Math.round(longest * Math.random()));
      expect(await looking(place, torn)).toEqual([]);
      if (code !== null) break;
      await forgetDead(place);
    }
  }

  it(
    "is reviewed, switched to and rolled back as by one that nobody kills",
    async () => {
      const clean = await planned(kind);
      const before = await looking(clean, contents);
      const began = performance.now();
      expect((await amends(clean, ["work"])).said).toContain(": ready");
      const reviewing = performance.now() - began;
      expect(await looking(clean, contents)).toEqual(before);
      await amends(clean, ["switch"]);
      const switching = performance.now() - began - reviewing;
      expect(await state(clean)).toBe("switched");
      const after = await looking(clean, contents);
      expect(after).not.toEqual(before);
      expect(before["conversation"]).toMatchObject({ n: CONVERSATIONS });

      const place = await planned(kind);
      await through(place, ["work"], reviewing);
      expect(await looking(place, contents)).toEqual(before);
      expect((await amends(place, ["work"])).said).toContain(": ready");
      await through(place, ["switch"], switching);
      // Killed before it began, it has to be said again; later it goes on by itself.
      const next = (await state(place)) === "ready" ? ["switch"] : ["work"];
      await amends(place, next);
      expect(await state(place)).toBe("switched");
      expect(await looking(place, contents)).toEqual(after);
      await through(place, ["roll-back"], switching);
      await amends(place, (await state(place)) === "switched" ? ["roll-back"] : ["work"]);
      expect(await state(place)).toBe("rolled_back");
      expect(await looking(place, contents)).toEqual(before);
    },
    LONG,
  );
});
