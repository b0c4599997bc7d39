import { beforeAll, describe, expect, it } from "vitest";
import type { ConversationView, VerdictView } from "../../model/api.ts";
import { Config } from "../../model/config.ts";
import { parseConversation } from "../../model/normalise.ts";
import type { Finding, Review } from "../../model/review.ts";
import { testServer } from "../testing/test_server.ts";

let server: Awaited<ReturnType<typeof testServer>>;
let owner: Record<string, string>;

const MAIL_ID = "<50% off/?#&+é@shop.example>";
const FINDING = { id: "f_1", rule: "apathy.shrug", source: "agent_text", message: "m1" } as Finding;

beforeAll(async () => {
  server = await testServer();
  owner = await server.owner();
  const conversation = parseConversation(
    {
      id: MAIL_ID,
      channel: "chat",
      messages: [
        message("m1", "2026-03-02T10:00:00Z", "customer", "Where is my parcel, please?"),
        message("m2", "2026-03-02T10:30:00Z", "agent", "No idea. <script>alert(1)</script>"),
      ],
    },
    (html) => html,
  );
  const language = [{ message: "m1", language: "en" }];
  const found = { findings: [FINDING], promises: [], repairs: [] };
  const review = { conversation: MAIL_ID, language, ...found } as unknown as Review;
  await server.store.write("main", [{ conversation, review }]);
});

function message(id: string, at: string, role: string, text: string) {
  return { id, at, author: { role }, text };
}

const ask = (path: string, init: Parameters<typeof server.ask>[1] = {}) =>
  server.ask(`/api/workspaces${path}`, { ...init, headers: owner });

const verdict = (json: object) => ask("/main/verdicts", { method: "POST", json });
const put = (json: object) => ask("/main/config", { method: "PUT", json });

it("rules say how often each was right, the house's verdicts on top of shipped evidence", async () => {
  const response = await ask("/main/rules");
  expect(await response.json()).toMatchObject([
    { rule: "apathy.shrug", language: null, right: 10, wrong: 1, counted: false },
  ]);
});

describe("one conversation", () => {
  const path = `/main/conversations/${encodeURIComponent(MAIL_ID)}`;

  it("is found by an id full of URL characters, as JSON, with time line and records", async () => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("application/json");
    const view = (await response.json()) as ConversationView;
    expect(view.conversation.id).toBe(MAIL_ID);
    expect(view.timeline.map(({ kind }) => kind)).toEqual(["message", "wait", "message"]);
    expect(view.records).toEqual([
      {
        rule: "apathy.shrug",
        right: 10,
        wrong: 1,
        low: expect.any(Number),
        high: expect.any(Number),
        written: null,
      },
    ]);
  });

  it("is not found under another id or in another workspace", async () => {
    expect((await ask("/main/conversations/other")).status).toBe(404);
    expect((await ask(path.replace("main", "demo"))).status).toBe(404);
  });

  it("takes a verdict with the name of who gave it, and takes it back", async () => {
    const given = { conversation: MAIL_ID, finding: "f_1", verdict: "wrong", note: "polite" };
    const [view] = (await (await verdict(given)).json()) as VerdictView[];
    expect(view).toMatchObject({ verdict: "wrong", note: "polite", by: "Owner" });
    expect(await (await verdict({ ...given, verdict: null })).json()).toEqual([]);
    expect((await verdict({ ...given, finding: "f_2" })).status).toBe(404);
    expect((await verdict({ ...given, verdict: "maybe" })).status).toBe(400);
  });
});

describe("configuration", () => {
  it("is replaced, what is left out by its default", async () => {
    const config = { calendar: { zone: "Asia/Manila" }, staff: ["shop.example"] };
    expect(await (await put(config)).json()).toEqual(Config.parse(config));
    expect(await (await ask("/main/config")).json()).toMatchObject({ staff: ["shop.example"] });
    expect(server.lines).toContainEqual({ workspace: "main", text: "configuration changed" });
  });

  it.each([
    [{ calendar: { zone: "Mars/Olympus" } }, "calendar.zone"],
    [{ promise_calendar: { zone: "'; drop" } }, "promise_calendar.zone"],
    [{ calendar: { hours: { mon: [["17:00", "09:00"]] } } }, "calendar.hours.mon"],
    [{ calendar: { hours: { mon: [["25:00", "26:00"]] } } }, "calendar.hours.mon.0.0"],
    [{ locale: "not a locale" }, "locale"],
    [{ facts: [{ about: ["warranty"], values: ["2 years", "long"] }] }, "facts.0.values.1"],
    [{ facts: [{ about: [], values: ["2 years"] }] }, "facts.0.about"],
    [{ targets: { email: { minutes: -1, clock: "elapsed" } } }, "targets.email.minutes"],
  ])("%j is refused", async (config, field) => {
    const response = await put(config);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { place: field } });
  });
});

describe("workspaces", () => {
  it("other than the demo go only when their name is repeated", async () => {
    await server.store.createWorkspace("old", "Old team", false);
    const remove = (path: string) => ask(path, { method: "DELETE" });
    expect((await remove("/old")).status).toBe(409);
    expect((await remove("/old?confirm=old")).status).toBe(409);
    expect((await remove("/old?confirm=Old%20team")).status).toBe(204);
    expect((await remove("/demo")).status).toBe(204);
    expect((await remove("/demo")).status).toBe(404);
    expect((await ask("/main/config")).status).toBe(200);
  });
});

describe("erasing and linting", () => {
  it("answers with what went", async () => {
    const json = { who: " a@x.example " };
    const response = await ask("/main/erase", { method: "POST", json });
    expect(await response.json()).toEqual({
      conversations: 1,
      orders: 0,
      messages: 0,
      episodes: 0,
    });
    expect((await ask("/main/erase", { method: "POST", json: { who: "  " } })).status).toBe(400);
  });

  it("lints a draft", async () => {
    const json = { draft: "Done?" };
    const response = await server.ask("/api/lint", { method: "POST", json, headers: owner });
    expect(await response.json()).toMatchObject({ unanswered: [{ quote: "Done?" }] });
  });
});
