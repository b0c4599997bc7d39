import { beforeAll, expect, it } from "vitest";
import type { Episode, EpisodePage } from "../../model/episodes.ts";
import { testServer } from "../testing/test_server.ts";

let server: Awaited<ReturnType<typeof testServer>>;
let owner: Record<string, string>;

beforeAll(async () => {
  server = await testServer();
  owner = await server.owner();
});

const ask = (path: string, method = "GET", json?: object) =>
  server.ask(`/api/workspaces/main/episodes${path}`, {
    method,
    headers: owner,
    ...(json === undefined ? {} : { json }),
  });

it("notes an episode under the name of who is signed in, with defaults for the rest", async () => {
  const answer = await ask("", "POST", { text: "  =They kept me waiting.  " });
  expect(answer.status).toBe(201);
  const noted = (await answer.json()) as Episode;
  expect(noted).toMatchObject({ text: "=They kept me waiting.", role: "customer", place: "" });
  expect(noted.verdict).toBeNull();
  expect(noted.by).not.toBe("");
});

it("refuses an empty one, one that is too long, and a sin that is none", async () => {
  expect((await ask("", "POST", { text: " " })).status).toBe(400);
  expect((await ask("", "POST", { text: "x".repeat(4001) })).status).toBe(400);
  expect((await ask("", "POST", { text: "x", verdict: "gluttony" })).status).toBe(400);
});

it("is decided, exported as CSV that no spreadsheet executes and as NDJSON, and removed", async () => {
  const { items } = (await (await ask("")).json()) as EpisodePage;
  const id = items[0]?.id ?? "";
  const decided = await ask(`/${id}/verdict`, "PUT", { verdict: "slow_response" });
  expect(await decided.json()).toMatchObject({ verdict: "slow_response" });
  const csv = await ask("/export");
  expect(csv.headers.get("content-disposition")).toBe('attachment; filename="episodes.csv"');
  const [head, first] = (await csv.text()).split("\r\n");
  expect(head).toBe("id,at,place,role,by,noted_at,language,verdict,decided_by,proposed,quote,text");
  expect(first).toContain("slow_response");
  expect(first).toContain("'=They kept me waiting.");
  const lines = (await (await ask("/export?format=ndjson")).text()).trim().split("\n");
  expect(lines.map((line) => (JSON.parse(line) as Episode).id)).toEqual([id]);
  expect((await ask(`/${id}`, "DELETE")).status).toBe(204);
  expect((await ask(`/${id}`, "DELETE")).status).toBe(404);
});

it("gives the tally with the number of episodes of each week, also as a file", async () => {
  expect(await (await ask("/tally?weeks=4")).json()).toMatchObject({
    weeks: [{ week: "2026-03-02", n: 3, open: 1 }],
  });
  expect(await (await ask("/tally/export")).text()).toBe(
    "week,verdict,count,n\r\n2026-03-02,rudeness,2,3\r\n2026-03-02,open,1,3\r\n",
  );
  expect((await ask("/tally?weeks=0")).status).toBe(400);
});
