import { afterAll, beforeAll, expect, it } from "vitest";
import type { LogPage } from "../../model/log.ts";
import { openStore, type OpenStore } from "../../store/index.ts";
import { finding, reviewed, talk, withFindings } from "../../store/testing/samples.ts";
import { testServer } from "../testing/test_server.ts";

const MAIN = "/api/workspaces/main";

let database: OpenStore;
let server: Awaited<ReturnType<typeof testServer>>;
let owner: Record<string, string>;

beforeAll(async () => {
  database = await openStore({ memory: true });
  const { store } = database;
  for (const ws of ["main", "other"]) await store.createWorkspace(ws, ws, false);
  const item = withFindings(reviewed(talk("t", ["Secretwords?", "Hello there."])), [
    finding("f", "t-1", 0, 5),
  ]);
  const source = { kind: "zendesk", id: "12" };
  await store.write("main", [item, reviewed({ ...talk("zendesk:12", ["Hello?"]), source })]);
  server = await testServer({ store });
  owner = await server.owner();
});
afterAll(() => database.store.close());

const call = (method: string, path: string, json?: object) =>
  server.ask(path, { method, headers: owner, ...(json ? { json } : {}) });
const log = async (query = "", ws = "main") =>
  (await (await call("GET", `/api/workspaces/${ws}/log${query}`)).json()) as LogPage;

it("records who opened and changed what, and nothing of what is in it", async () => {
  await call("GET", `${MAIN}/conversations/t`);
  await call("GET", `${MAIN}/conversations`);
  await call("GET", `${MAIN}/conversations/none`);
  // As a help desk numbers it: remembered is which one was shown.
  const byDesk = await call("GET", `${MAIN}/conversations/12?desk=zendesk`);
  expect(await byDesk.json()).toMatchObject({ conversation: { id: "zendesk:12" } });
  const given = { conversation: "t", finding: "f", verdict: "wrong", note: "Secretnote" };
  expect((await call("POST", `${MAIN}/verdicts`, given)).status).toBe(200);
  expect((await call("POST", `${MAIN}/verdicts`, { ...given, finding: "g" })).status).toBe(404);
  expect((await call("PUT", `${MAIN}/config`, { staff: ["secret.example"] })).status).toBe(200);
  await (await call("GET", `${MAIN}/promises/export?view=all`)).text();
  const { items } = await log();
  const seen = items.map(({ who, action, subject }) => [who, action, subject].join(" | "));
  expect(seen.toSorted()).toEqual([
    "Owner | GET conversations/{id} | t",
    "Owner | GET conversations/{id} | zendesk:12",
    "Owner | GET promises/export | ",
    "Owner | POST verdicts | t f",
    "Owner | PUT config | ",
  ]);
  expect(JSON.stringify(items).toLowerCase()).not.toContain("secret");
});

it("is filtered, paged, and of one workspace", async () => {
  expect((await log("?action=verdicts")).items).toHaveLength(1);
  expect((await log("?who=own&subject=t f")).items).toHaveLength(1);
  expect((await log("?who=nobody")).items).toEqual([]);
  expect((await log("?to=2020-01-01")).items).toEqual([]);
  expect((await log("", "other")).items).toEqual([]);
  const ids: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page: LogPage = await log(`?limit=1&cursor=${encodeURIComponent(cursor)}`);
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.next;
  }
  expect(new Set(ids).size).toBe(5);
  expect(ids).toHaveLength(5);
});

it("is given as CSV, which is recorded too, and names nobody who was erased", async () => {
  const csv = await (await call("GET", `${MAIN}/log/export`)).text();
  expect(csv.split("\r\n")[0]).toBe("at,who,action,subject");
  const lines = csv.trim().split("\r\n");
  // It may read of itself.
  expect(lines.filter((line) => !line.includes("log/export"))).toHaveLength(6);
  expect((await log("?action=log/export")).items).toHaveLength(1);
  const address = "rosa-t@home.example";
  await database.store.log.add("main", {
    at: "2026-03-02T12:00:00.000Z",
    user: "u",
    who: "Owner",
    action: "GET conversations/{id}",
    subject: `mail ${address}`,
  });
  expect((await call("POST", `${MAIN}/erase`, { who: address })).status).toBe(200);
  expect(JSON.stringify(await log())).not.toContain(address);
  expect((await log("?action=erase")).items).toMatchObject([{ subject: "" }]);
});
