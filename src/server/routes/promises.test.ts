import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ConversationView } from "../../model/api.ts";
import type { PromiseDetail, PromisePage } from "../../model/promise_views.ts";
import { openStore } from "../../store/index.ts";
import { reviewed, talk } from "../../store/testing/samples.ts";
import type { Store } from "../../store/types.ts";
import { testServer } from "../testing/test_server.ts";

const FORMULA = '=HYPERLINK("http://x.example","Call, me")';
let store: Store;
let server: Awaited<ReturnType<typeof testServer>>;
let owner: { cookie: string; origin: string };
let id = "";

beforeAll(async () => {
  ({ store } = await openStore({ memory: true }));
  server = await testServer({ store });
  owner = await server.owner();
  for (const ws of ["main", "other"]) await store.createWorkspace(ws, ws, false);
  const texts = ["Where is it?", "We will send it by Tuesday at 5 pm."];
  const item = reviewed(talk("a", texts, { subject: FORMULA }));
  id = item.review.promises[0]?.id ?? "";
  await store.write("main", [item, reviewed(talk("b", texts))]);
});
afterAll(() => store.close());

const ask = (path: string, json?: object) =>
  server.ask(`/api/workspaces${path}`, {
    headers: owner,
    ...(json === undefined ? {} : { method: "POST", json }),
  });
const mark = (json: object, ws = "main") => ask(`/${ws}/promises/${id}/marks`, json);

describe("a promise", () => {
  it("comes with its conversation and its history", async () => {
    const view = (await (await ask(`/main/promises/${id}`)).json()) as PromiseDetail;
    expect(view.promise).toMatchObject({ id, owner: "Ben Ortiz", language: "en" });
    expect(view.conversation.messages).toHaveLength(2);
    expect(view.history.map(({ kind }) => kind)).toEqual(["made", "due"]);
  });

  it("of another workspace is not there, and cannot be marked there", async () => {
    expect((await ask(`/other/promises/${id}`)).status).toBe(404);
    expect((await mark({ kind: "kept", reason: "x" }, "other")).status).toBe(404);
    expect((await store.marks("main", ["a"])).size).toBe(0);
  });

  it("is marked by who asks, only with a reason, and the mark is taken back", async () => {
    expect((await mark({ kind: "kept" })).status).toBe(400);
    expect((await mark({ kind: "kept", reason: "  " })).status).toBe(400);
    expect((await mark({ kind: "great", reason: "x" })).status).toBe(400);
    const marked = (await (
      await mark({ kind: "kept", reason: "By telephone." })
    ).json()) as PromiseDetail;
    expect(marked.promise).toMatchObject({ state: "kept", marks: [{ by: "Owner", own: false }] });
    expect(marked.history.map(({ kind }) => kind)).toEqual(["made", "marked", "due"]);
    const withdraws = marked.promise.marks?.[0]?.id;
    const back = await mark({ kind: "withdrawn", withdraws, reason: "Wrong one." });
    expect(await back.json()).toMatchObject({ promise: { state: "open" } });
    expect((await mark({ kind: "withdrawn", withdraws, reason: "Again." })).status).toBe(409);
  });
});

it("a mark whose promise is gone is kept, and shown as such", async () => {
  const conversation = talk("gone", ["Where is it?", "We will send it by Tuesday at 5 pm."]);
  const item = reviewed(conversation);
  await store.write("main", [item]);
  const promise = item.review.promises[0]?.id ?? "";
  await ask(`/main/promises/${promise}/marks`, { kind: "kept", reason: "By telephone." });
  const orphans = async () => {
    const view = (await (await ask("/main/conversations/gone")).json()) as ConversationView;
    return view.orphaned_marks.map(({ reason }) => reason);
  };
  expect(await orphans()).toEqual([]);
  const messages = conversation.messages.map((one) =>
    one.id === "gone-1" ? { ...one, text: "It is on the shelf." } : one,
  );
  await store.write("main", [reviewed({ ...conversation, messages })]);
  expect(await orphans()).toEqual(["By telephone."]);
});

describe("the list", () => {
  it("takes the same filters as the board", async () => {
    const found = async (query: string) => {
      const response = await ask(`/main/promises?${query}`);
      return ((await response.json()) as PromisePage).total;
    };
    expect(await found("owner=Ben%20Ortiz&type=firm&dated=yes")).toBe(2);
    expect(await found("team=Returns")).toBe(0);
    expect(await found("due=2026-03-03")).toBe(2);
    expect((await ask("/main/promises?due=soon")).status).toBe(400);
    expect((await ask("/main/promises?view=nice")).status).toBe(400);
  });

  it("is exported as NDJSON and as CSV that no spreadsheet executes", async () => {
    const ndjson = await ask("/main/promises/export?format=ndjson&type=firm");
    expect(ndjson.headers.get("content-type")).toBe("application/x-ndjson");
    const lines = (await ndjson.text()).trim().split("\n");
    expect(
      lines.map((line) => (JSON.parse(line) as { conversation: string }).conversation),
    ).toEqual(["a", "b"]);
    const csv = await ask("/main/promises/export?owner=Ben%20Ortiz");
    expect(csv.headers.get("content-disposition")).toBe('attachment; filename="promises.csv"');
    const [head, first] = (await csv.text()).split("\r\n");
    expect(head).toMatch(/^id,conversation,subject,/);
    expect(first).toContain(`${id},a,"'=HYPERLINK(""http://x.example"",""Call, me"")",Rosa Lim`);
    expect(await (await ask("/other/promises/export")).text()).toBe(`${head}\r\n`);
  });
});

it("compliance is measured by filters", async () => {
  const response = await ask("/main/compliance?held_by=Ben%20Ortiz");
  expect(await response.json()).toMatchObject({
    promises: 2,
    overall: { pending: 1, unverifiable: 1, n: 0 },
  });
  expect((await ask("/main/compliance?from=yesterday")).status).toBe(400);
});
