import { beforeAll, expect, it } from "vitest";
import { openStore } from "../../store/index.ts";
import { reviewed, talk } from "../../store/testing/samples.ts";
import { testServer } from "../testing/test_server.ts";

let server: Awaited<ReturnType<typeof testServer>>;
let owner: Record<string, string>;

beforeAll(async () => {
  const { store } = await openStore({ memory: true });
  await store.createWorkspace("main", "Main", false);
  await store.write("main", [reviewed(talk("a", ["Where is it?", "I will call you by 5 pm."]))]);
  server = await testServer({ store });
  owner = await server.owner();
});

const ask = (path: string) => server.ask(`/api/workspaces/main/report${path}`, { headers: owner });

it("is the same as JSON, as a page without scripts, and as text", async () => {
  const json = (await (await ask("?period=month&on=2026-03-02")).json()) as {
    title: string;
    days: object;
  };
  expect(json).toMatchObject({
    title: "Service in March 2026",
    days: { from: "2026-03-01", to: "2026-03-31" },
  });
  const page = await ask("/file?period=month&on=2026-03-02");
  expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
  const markup = await page.text();
  expect(markup).toContain(json.title);
  expect(markup).toContain("1 conversations began in it");
  expect(markup).not.toContain("<script");
  const text = await (await ask("/file?period=month&on=2026-03-02&format=text")).text();
  expect(text).toContain(json.title);
});

it("refuses a period that is none", async () => {
  expect((await ask("?period=year")).status).toBe(400);
  expect((await ask("?on=yesterday")).status).toBe(400);
});
