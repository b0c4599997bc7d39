import { beforeAll, expect, it } from "vitest";
import type { Audit } from "../../model/audits.ts";
import { testServer } from "../testing/test_server.ts";

let server: Awaited<ReturnType<typeof testServer>>;
let owner: Record<string, string>;
let audit: Audit;
const FLOOR = "site.premises.floor";
const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);

beforeAll(async () => {
  server = await testServer();
  owner = await server.owner();
});

const ask = (path: string, method = "GET", json?: object) =>
  server.ask(`/api/workspaces/main/audits${path}`, {
    method,
    headers: owner,
    ...(json === undefined ? {} : { json }),
  });
const photo = () => `/${audit.id}/answers/${FLOOR}/photo`;
const send = (bytes: Uint8Array, type = "application/octet-stream") =>
  server.ask(`/api/workspaces/main/audits${photo()}`, {
    method: "PUT",
    headers: { ...owner, "content-type": type },
    body: new Blob([Uint8Array.from(bytes)]),
  });

it("gives the checklists in three languages", async () => {
  const answer = await server.ask("/api/checklists", { headers: owner });
  const [site] = (await answer.json()) as { id: string; title: Record<string, string> }[];
  expect(site).toMatchObject({ id: "site" });
  expect(Object.keys(site?.title ?? {})).toEqual(["en", "es", "tl"]);
});

it("begins an audit, takes answers, finishes it", async () => {
  const begun = await ask("", "POST", { checklist: "site", place: "North" });
  expect(begun.status).toBe(201);
  audit = (await begun.json()) as Audit;
  expect(audit).toMatchObject({ kind: "self", place: "North", finished_at: null });
  expect(audit.by).not.toBe("");
  const answered = await ask(`/${audit.id}/answers/${FLOOR}`, "PUT", {
    answer: "no",
    note: "=1+1",
    due: "2026-03-09",
  });
  expect(await answered.json()).toMatchObject({ answers: [{ item: FLOOR, answer: "no" }] });
  const wrong = { answer: "no", due: "soon" };
  expect((await ask(`/${audit.id}/answers/${FLOOR}`, "PUT", wrong)).status).toBe(400);
  expect((await ask("", "POST", { checklist: "site", place: " " })).status).toBe(400);
  expect(await (await ask(`/${audit.id}/finish`, "POST")).json()).toMatchObject({
    finished_at: expect.any(String),
  });
});

it("exports one row per answer that no spreadsheet executes", async () => {
  const csv = await (await ask("/export")).text();
  expect(csv.split("\r\n")[1]).toContain("tangibles,poor_tangibles,no,'=1+1");
  const ndjson = await (await ask("/export?format=ndjson")).text();
  expect(JSON.parse(ndjson)).toMatchObject({ item: FLOOR, note: "=1+1", photo: false });
});

it("takes a picture for what its bytes are, and serves it as nothing else", async () => {
  expect((await send(JPEG, "text/html")).status).toBe(200);
  const shown = await ask(photo());
  expect(shown.headers.get("content-type")).toBe("image/jpeg");
  expect(shown.headers.get("x-content-type-options")).toBe("nosniff");
  expect(shown.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
  expect(shown.headers.get("cache-control")).toBe("no-store");
  expect(new Uint8Array(await shown.arrayBuffer())).toEqual(JPEG);
});

it.each([
  ["a document", "<html><script>alert(1)</script>"],
  [
    "a drawing that can hold scripts",
    "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
  ],
  ["nothing", ""],
])("refuses %s, even when it is called a picture", async (_what, text) => {
  const refused = await send(new TextEncoder().encode(text), "image/jpeg");
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({ error: { code: "invalid_input" } });
});

it("refuses a photo that is too large, and forgets one that is removed", async () => {
  const large = new Uint8Array(3 * 1024 * 1024 + 1);
  large.set(JPEG);
  expect((await send(large)).status).toBe(413);
  expect((await ask(photo(), "DELETE")).status).toBe(200);
  expect((await ask(photo())).status).toBe(404);
  expect((await ask(`/${audit.id}`, "DELETE")).status).toBe(204);
  expect((await ask(`/${audit.id}`)).status).toBe(404);
});
