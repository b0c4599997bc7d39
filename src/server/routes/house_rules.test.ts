import { beforeAll, expect, it } from "vitest";
import { testServer } from "../testing/test_server.ts";

let server: Awaited<ReturnType<typeof testServer>>;
let owner: Record<string, string>;

beforeAll(async () => {
  server = await testServer();
  owner = await server.owner();
});

const ask = (path: string, method = "GET", json?: object) =>
  server.ask(`/api/workspaces/main/house-rules${path}`, {
    method,
    headers: owner,
    ...(json === undefined ? {} : { json }),
  });

const TEXT = "banned: [as per my last email]\n";
const WRONG = "banned:\n  - id: x\n    pattern: '(a+)+'\n";

it("saves a new file off, keeps its versions, and has stored conversations reviewed when it is switched on", async () => {
  const saved = await ask("/words", "PUT", { text: TEXT, version: 0 });
  expect(await saved.json()).toMatchObject({ name: "words", version: 1, on: false, text: TEXT });
  const changed = () =>
    server.lines.filter((line) => JSON.stringify(line).includes("configuration changed"));
  expect(changed()).toEqual([]);
  const on = await ask("/words/switch", "POST", { on: true });
  expect(await on.json()).toMatchObject({ version: 2, on: true });
  expect(changed()).toHaveLength(1);
  const versions = (await (await ask("/words/versions")).json()) as {
    version: number;
    by: string;
  }[];
  expect(versions.map(({ version }) => version)).toEqual([2, 1]);
  expect(versions[0]?.by).not.toBe("");
  expect(await (await ask("")).json()).toMatchObject([{ name: "words", version: 2 }]);
});

it("refuses a text that is wrong with its place, and one that rests on an older version", async () => {
  const wrong = await ask("/other", "PUT", { text: WRONG, version: 0 });
  expect(wrong.status).toBe(400);
  expect(await wrong.json()).toMatchObject({
    error: {
      code: "invalid_config",
      place: "other.yaml:3:19",
      hint: expect.stringContaining("how often"),
    },
  });
  expect((await ask("/words", "PUT", { text: TEXT, version: 0 })).status).toBe(409);
  expect((await ask("/No Name", "PUT", { text: TEXT, version: 0 })).status).toBe(400);
  expect((await ask("/nothing/versions")).status).toBe(404);
  expect((await ask("/nothing/switch", "POST", { on: true })).status).toBe(404);
});

it("checks a text beside the files that are on, and runs its examples", async () => {
  const check = async (name: string, text: string) =>
    (await ask("/check", "POST", { name, text })).json();
  expect(await check("x", WRONG)).toMatchObject({
    problems: [{ file: "x.yaml", line: 3, column: 19, text: "    pattern: '(a+)+'" }],
    examples: null,
  });
  expect(await check("x", TEXT)).toMatchObject({
    problems: [{ message: expect.stringContaining("taken by words.yaml") }],
  });
  const failing = "banned:\n  - id: x\n    phrases: [no way]\n    examples: { leave: [No way!] }\n";
  expect(await check("x", failing)).toMatchObject({
    problems: [],
    examples: { count: 1, failures: [{ line: 4, message: 'x: is found here: "No way"' }] },
  });
});

it("tries a text on what is stored", async () => {
  const answer = await ask("/try", "POST", { name: "x", text: "jargon: [RMA]" });
  expect(await answer.json()).toMatchObject({ conversations: 0, appear: 0, changes: [] });
  expect((await ask("/try", "POST", { name: "x", text: WRONG })).status).toBe(400);
});
