import { afterAll, beforeAll, expect, it } from "vitest";
import { drain } from "../../jobs/work/testing/drain.ts";
import { StagedComparison, StagedRun } from "../../model/staged.ts";
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
  await store.write("main", [
    reviewed(talk("a", ["Where is it?", "Ask our other shop."])),
    reviewed(talk("b", ["Hi", "Hello."])),
  ]);
  server = await testServer({ store });
  owner = await server.owner();
});
afterAll(() => store.close());

async function ask(path: string, json?: unknown) {
  const init = json === undefined ? {} : { method: "POST", json };
  const answer = await server.ask(`/api/workspaces/main/staged-reviews${path}`, {
    ...init,
    headers: owner,
  });
  const found: unknown = await answer.json();
  return { status: answer.status, body: found };
}

it("plans a change, shows what it would do, switches to it and back", async () => {
  expect((await ask("")).body).toEqual([]);
  const text = "banned: [other shop]";
  const files = [{ name: "shop", text }];
  const planned = await ask("", { proposal: { files } });
  expect(planned.body).toMatchObject([{ state: "counting", stored: 2, files: [{ name: "shop" }] }]);
  expect((await ask("", { proposal: { files } })).status).toBe(409);
  await drain(store);
  const id = StagedRun.array().parse(planned.body)[0]?.id ?? "";
  expect((await ask(`/${id}`, { action: "switch" })).status).toBe(409);
  await ask(`/${id}`, { action: "start", rate: 50 });
  await drain(store);
  const found = await ask(`/${id}/comparison`);
  expect(StagedComparison.parse(found.body)).toMatchObject({
    run: { state: "ready", reached: 1, differ: 1, rate: 50 },
    conversations: [{ conversation: "a" }],
    next: null,
  });
  const switched = await ask(`/${id}`, { action: "switch" });
  expect(switched.body).toMatchObject([{ state: "switched" }]);
  const advice = async () => (await store.conversation("main", "a"))?.review.advice ?? [];
  expect(await advice()).toHaveLength(1);
  expect(await store.house.files("main")).toMatchObject([{ name: "shop", on: true, text }]);
  await ask(`/${id}`, { action: "roll_back" });
  expect(await advice()).toEqual([]);
  expect(await store.house.files("main")).toMatchObject([{ name: "shop", on: false, version: 2 }]);
  expect((await ask("/none", { action: "cancel" })).status).toBe(404);
  expect((await ask("/none/comparison")).status).toBe(404);
});

it("refuses what cannot be used, with its place", async () => {
  const bad = { files: [{ name: "shop", text: "rules: 3" }] };
  expect((await ask("", { proposal: bad })).status).toBe(400);
  const zone = { config: { calendar: { zone: "Nowhere/Land" } } };
  expect((await ask("", { proposal: zone })).status).toBe(400);
  expect((await ask("", { proposal: {}, rate: 5000 })).status).toBe(400);
});
