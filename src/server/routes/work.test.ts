import { afterAll, beforeAll, expect, it } from "vitest";
import { drain } from "../../jobs/work/testing/drain.ts";
import { Config } from "../../model/config.ts";
import type { WorkView } from "../../model/work.ts";
import { openStore } from "../../store/index.ts";
import { reviewed, talk } from "../../store/testing/samples.ts";
import type { Store } from "../../store/types.ts";
import { testServer } from "../testing/test_server.ts";

let store: Store;
let server: Awaited<ReturnType<typeof testServer>>;
let owner: Record<string, string>;

beforeAll(async () => {
  ({ store } = await openStore({ memory: true }));
  await store.createWorkspace("main", "Main", false);
  await store.write("main", [reviewed(talk("a", ["Where is it?"])), reviewed(talk("b", ["Hi"]))]);
  await store.setConfig("main", Config.parse({ calendar: { zone: "America/Bogota" } }));
  server = await testServer({ store });
  owner = await server.owner();
});
afterAll(() => store.close());

async function ask(path: string, json?: unknown) {
  const init = json === undefined ? {} : { method: "POST", json };
  const answer = await server.ask(`/api/workspaces/main/work${path}`, { ...init, headers: owner });
  return { status: answer.status, view: (await answer.json()) as WorkView };
}

it("starts, pauses, resumes and cancels a new review, and shows how far it is", async () => {
  expect((await ask("")).view).toMatchObject({ runs: [], workers: [], dead: [] });
  const started = await ask("/runs", {});
  expect(started.view).toMatchObject({
    depth: [{ kind: "review_again", waiting: 1 }, { kind: "time_passed" }, { kind: "stage" }],
    runs: [{ state: "running", stored: 2, total: 2, looked: 0 }],
  });
  const run = started.view.runs[0]?.id ?? "";
  const steer = (action: string) => ask(`/runs/${run}`, { action });
  expect((await steer("pause")).view.runs).toMatchObject([{ state: "paused" }]);
  expect((await steer("pause")).status).toBe(409);
  await steer("resume");
  await drain(store);
  const { view } = await ask("");
  expect(view.runs).toMatchObject([{ state: "done", looked: 2, written: 2, given_up: 0 }]);
  expect((await steer("cancel")).status).toBe(409);
  expect((await ask("/runs/none", { action: "cancel" })).status).toBe(404);
});

it("replays and drops what was given up", async () => {
  const { queue } = store;
  const bury = async (id: string) => {
    const part = { ids: [id], suspect: true };
    const about = { workspace: "main", rules: "r", version: "0.1.0", run: null };
    await queue.add([{ kind: "review_again", ...about, part }]);
    const job = await queue.take();
    if (job !== null) await queue.bury(job, id, "TypeError at rule.ts:7");
  };
  await bury("a");
  await bury("b");
  const [first] = (await ask("")).view.dead;
  expect(first).toMatchObject({ kind: "review_again", reason: "TypeError at rule.ts:7" });
  expect((await ask("/dead", { action: "replay", id: first?.id })).view).toEqual({ count: 1 });
  expect((await ask("/dead", { action: "drop", id: null })).view).toEqual({ count: 1 });
  expect((await ask("/dead", { action: "forget", id: null })).status).toBe(400);
  expect((await ask("")).view).toMatchObject({ dead: [], depth: [{ waiting: 1 }, {}, {}] });
});
