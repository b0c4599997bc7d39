import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";
import { demoConversations } from "../../src/demo/index.ts";
import { engineWith } from "../../src/jobs/reviewers/task.ts";
import { openUpkeep } from "../../src/jobs/upkeep.ts";
import { planDue, planReview } from "../../src/jobs/work/plan.ts";
import { Config } from "../../src/model/config.ts";
import type { ReviewRun, WorkView } from "../../src/model/work.ts";
import type { StorePlace } from "../../src/store/index.ts";
import { type Amends, hear, type ownerOf, startAmends } from "./amends.ts";
import { contents } from "./contents.ts";
import { lookInto } from "./look.ts";
import type { Place } from "./place.ts";

const HOUR = 3_600_000;
/** Nothing changes by time alone for so long: what is compared does not depend on how long the test takes. */
const QUIET = 2 * HOUR;
const WS = "main";

/** Settings with which some conversations read otherwise. */
export const SETTINGS = { calendar: { zone: "America/Bogota" } };

type Ask = Awaited<ReturnType<typeof ownerOf>>;
/** What a server answers to the owner. */
export type Json = (path: string) => Promise<Record<string, unknown>>;

/**
 * So many files of conversations that change within a day, in which nothing changes for the next two hours.
 * `meanwhile` are those that read otherwise when a clock is `hours` ahead.
 */
export function writeFiles(
  folder: string,
  parts: number,
  hours: number,
): { files: string[]; count: number; meanwhile: string[] } {
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
      (one, i) => !soon(i) && Date.parse(one.next_change_at ?? "") < Date.parse(now) + hours * HOUR,
    )
    .map(({ conversation }) => conversation);
  // Without them nothing would be tested.
  expect(changing.length).toBeGreaterThan(5);
  const each = Math.ceil(some.length / parts);
  const files = Array.from({ length: parts }, (_unused, i) => {
    const file = join(folder, `part-${i}.ndjson`);
    const lines = some.slice(i * each, (i + 1) * each).map((one) => JSON.stringify(one));
    writeFileSync(file, `${lines.join("\n")}\n`);
    return file;
  });
  return { files, count: some.length, meanwhile: changing };
}

/** Sees to it that what time and settings changed is reviewed again, and waits for the end. */
export async function settle(place: StorePlace): Promise<void> {
  await lookInto(place, async ({ store }) => {
    const upkeep = openUpkeep(store);
    upkeep.start((error) => {
      throw error;
    });
    do await upkeep.idle();
    while ((await planDue(store, WS)) > 0);
    await upkeep.close();
  });
}

/** What comes of the files by processes whose clocks do not jump. */
export async function cleanRun(files: readonly string[], { args, env, place }: Place) {
  for (const file of files) expect(await startAmends(["import", file, ...args], env).exit).toBe(0);
  await lookInto(place, ({ store }) => store.setConfig(WS, Config.parse(SETTINGS)));
  await settle(place);
  return lookInto(place, contents);
}

type Started = (one: Amends) => Amends;

/** Imports one file after the other; `jump` is called at some moment of each. */
export async function importAll(
  files: readonly string[],
  { args, env }: Pick<Place, "args" | "env">,
  { kept, jump }: { kept: Started; jump: (round: number) => void },
): Promise<void> {
  for (const [round, file] of files.entries()) {
    const one = kept(startAmends(["import", file, ...args], env));
    await Promise.race([sleep(Math.random() * 3000), one.exit]);
    jump(round);
    expect([await one.exit, one.heard.said]).toEqual([0, expect.any(String)]);
  }
}

/** Changes the settings and lets two workers review everything again; `meanwhile` is called once they work. */
export async function reviewByTwo(
  { args, env, place }: Place,
  {
    kept,
    settings,
    meanwhile,
  }: {
    kept: Started;
    settings: object;
    meanwhile: (run: () => Promise<ReviewRun | undefined>) => Promise<void>;
  },
): Promise<{ run: ReviewRun | undefined; dead: unknown[] }> {
  return lookInto(place, async ({ store }) => {
    await store.setConfig(WS, Config.parse(settings));
    await planReview(store, WS);
    const start = () => kept(startAmends(["worker", ...args], env));
    const pair = [start(), start()];
    for (const worker of pair) await hear(worker, "takes jobs");
    const run = async () => (await store.queue.runs(WS))[0];
    await meanwhile(run);
    while ((await run())?.state === "running") await sleep(300);
    for (const { child } of pair) child.kill("SIGTERM");
    expect(await Promise.all(pair.map(({ exit }) => exit))).toEqual([0, 0]);
    return { run: await run(), dead: await store.queue.dead(WS) };
  });
}

/** What a server answers to the owner, who is signed in to it all the time. */
export function asking(ask: Ask): Json {
  return async (path) => {
    const answer = await ask(path);
    expect([path, answer.status]).toEqual([path, 200]);
    return (await answer.json()) as Record<string, unknown>;
  };
}

/** Waits until nothing waits and nothing runs. */
export async function noJobs(json: Json, timeout: number): Promise<void> {
  const left = async () => {
    const { depth } = (await json(`/api/workspaces/${WS}/work`)) as unknown as WorkView;
    return depth.reduce((sum, { waiting, running: now }) => sum + waiting + now, 0);
  };
  await expect.poll(left, { timeout, interval: 500 }).toBe(0);
}

/** Hands a file to a server; the id of its import. */
export async function upload(ask: Ask, file: string): Promise<string> {
  const answer = await ask(`/api/workspaces/${WS}/imports?name=part.ndjson`, {
    method: "POST",
    body: readFileSync(file),
  });
  expect(answer.status).toBeLessThan(300);
  return ((await answer.json()) as { id: string }).id;
}

/** Changes the settings by the server. */
export async function putSettings(ask: Ask, config: object): Promise<void> {
  const answer = await ask(`/api/workspaces/${WS}/config`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...config, ...SETTINGS }),
  });
  expect(answer.status).toBe(200);
}
