import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadDemo } from "./demo.ts";
import { runImport } from "./import.ts";
import { planDue } from "./work/plan.ts";
import { drain } from "./work/testing/drain.ts";
import { DEMO_WORKSPACE } from "../demo/index.ts";
import type { Conversation } from "../model/conversation.ts";
import { openStore } from "../store/index.ts";
import { NOW, reviewed, talk } from "../store/testing/samples.ts";
import type { Store } from "../store/types.ts";

const SCRIPT =
  "Every voice helps this house grow and every day brings new chances for all of us together.";
const PROMISE = "I will send you a new one by Friday.";

let store: Store;
beforeAll(async () => {
  ({ store } = await openStore({ memory: true }));
});
beforeEach(() => store.createWorkspace("w", "w", false));
afterEach(async () => {
  for (const { id } of await store.workspaces()) await store.removeWorkspace(id);
});
afterAll(() => store.close());

/** A problem each time, and the same words in answer. */
function scripted(id: string): Conversation {
  return talk(id, [`My kettle ${id} is broken and it leaks.`, SCRIPT]);
}

async function load(name: string, conversations: readonly Conversation[]): Promise<void> {
  const bytes = new TextEncoder().encode(
    conversations.map((one) => JSON.stringify(one)).join("\n"),
  );
  const stream = (async function* () {
    yield bytes;
  })();
  const job = { id: name, workspace: "w", name: `${name}.ndjson`, kind: null, staff: [] };
  const input = { name: `${name}.ndjson`, size: bytes.length, stream };
  await runImport(store, job, input, () => {}, new AbortController().signal);
  expect(await store.import("w", name)).toMatchObject({ state: "done", bad: 0 });
}

async function rulesOf(id: string, workspace = "w"): Promise<string[]> {
  const stored = await store.conversation(workspace, id);
  return (stored?.review.findings ?? []).map(({ rule }) => rule);
}

const RULE = "robotism.template";

describe("replies sent in many conversations", () => {
  it("are found within one import, in the conversations before as in those after", async () => {
    await load("one", [scripted("a"), scripted("b"), scripted("c"), talk("d", ["Hello", "Hi"])]);
    for (const id of ["a", "b", "c"]) expect(await rulesOf(id)).toContain(RULE);
    expect(await rulesOf("d")).not.toContain(RULE);
  });

  it("are found by an import that goes on after one that was killed when all was stored", async () => {
    const all = ["a", "b", "c"].map(scripted);
    await store.write(
      "w",
      all.map((one) => reviewed(one)),
    );
    expect(await rulesOf("a")).not.toContain(RULE);
    await load("again", all);
    expect(await store.import("w", "again")).toMatchObject({ created: 0 });
    for (const id of ["a", "b", "c"]) expect(await rulesOf(id)).toContain(RULE);
  });

  it("are none while they were sent to few, and are found when later imports bring more", async () => {
    await load("one", [scripted("a"), scripted("b")]);
    expect(await rulesOf("a")).not.toContain(RULE);
    await load("two", [scripted("c")]);
    for (const id of ["a", "b", "c"]) expect(await rulesOf(id)).toContain(RULE);
  });

  it("are known to the next import although it is too small to count again", async () => {
    const many = Array.from({ length: 20 }, (_unused, i) => scripted(`m${i}`));
    await load("one", many);
    await load("two", [scripted("later")]);
    expect((await store.templates("w")).conversations).toBe(20);
    expect(await rulesOf("later")).toContain(RULE);
  });

  it("stay known when time alone has a conversation reviewed again", async () => {
    await load("one", [scripted("b"), scripted("c"), scripted("d")]);
    const open = talk("a", ["My kettle is broken and it leaks.", SCRIPT, "Well?", PROMISE]);
    await store.write("w", [reviewed(open, NOW)]);
    expect(await rulesOf("a")).not.toContain(RULE);
    expect(await planDue(store, "w")).toBe(1);
    expect(await drain(store)).toBe(1);
    expect(await rulesOf("a")).toContain(RULE);
  });

  it("are counted in the demo too, on a first start", async () => {
    await store.removeWorkspace("w");
    await loadDemo(store, NOW);
    expect((await store.templates(DEMO_WORKSPACE)).conversations).toBeGreaterThan(10);
  });

  it("go with their workspace", async () => {
    await load("one", [scripted("a"), scripted("b"), scripted("c")]);
    expect((await store.templates("w")).counts.size).toBe(1);
    await store.removeWorkspace("w");
    expect((await store.templates("w")).counts.size).toBe(0);
  });
});
