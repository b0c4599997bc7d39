import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { httpSink } from "../jobs/delivery/testing/sinks.ts";
import type { ReminderView } from "../model/reminders.ts";
import { testServer } from "./testing/test_server.ts";

const SECRET = `whsec_${Buffer.from("a secret of twenty-four bytes or more").toString("base64")}`;
const PATH = "/api/workspaces/main/reminders";

describe("reminders over HTTP", () => {
  let sink: Awaited<ReturnType<typeof httpSink>>;
  beforeAll(async () => {
    sink = await httpSink();
  });
  afterAll(() => sink.close());

  async function server() {
    const made = await testServer();
    const headers = await made.owner();
    const put = (json: object) => made.ask(PATH, { method: "PUT", headers, json });
    return { ...made, headers, put };
  }

  it("takes secrets and never gives them back, nor writes them to the log", async () => {
    const { ask, put, headers, lines, store } = await server();
    const url = `${sink.url}?token=hidden`;
    const secrets = { webhook_url: url, webhook_secret: SECRET };
    const saved = await put({ private_network: true, from: "amends@shop.example", secrets });
    expect(saved.status).toBe(200);
    const view = (await saved.json()) as ReminderView;
    expect(view.secrets.webhook_url).toEqual({ set: true, host: "127.0.0.1", readable: true });
    expect(view.secrets.slack_url).toEqual({ set: false, host: null, readable: true });
    const again = await (await ask(PATH, { headers })).text();
    const kept = JSON.stringify(await store.outbox.settings("main"));
    for (const text of [JSON.stringify(view), again, kept, JSON.stringify(lines)]) {
      expect(text).not.toContain("hidden");
      expect(text).not.toContain(SECRET.slice(6));
    }
  });

  it("keeps a secret that is not named, and removes one by null", async () => {
    const { put } = await server();
    await put({
      private_network: true,
      secrets: { webhook_url: sink.url, webhook_secret: SECRET },
    });
    const kept = (await (await put({ private_network: true })).json()) as ReminderView;
    expect(kept.secrets.webhook_url.set).toBe(true);
    const gone = (await (
      await put({ private_network: true, secrets: { webhook_url: null } })
    ).json()) as ReminderView;
    expect(gone.secrets.webhook_url.set).toBe(false);
    expect(gone.secrets.webhook_secret.set).toBe(true);
  });

  it("sends a test on request, and says why it was not taken", async () => {
    const { ask, put, headers } = await server();
    const test = async (json: object) =>
      (await ask(`${PATH}/test`, { method: "POST", headers, json })).json();
    expect(await test({ channel: "slack" })).toEqual({ error: "this way out is not set up" });
    await put({ private_network: true, secrets: { slack_url: sink.url } });
    expect(await test({ channel: "slack" })).toEqual({ error: null });
    sink.answer(404);
    expect(await test({ channel: "slack" })).toEqual({ error: "HTTP 404" });
    sink.answer(200);
  });

  it("refuses an address in the private network unless the house allows it, without repeating it", async () => {
    const { put } = await server();
    const refused = await put({ secrets: { slack_url: "https://192.168.0.7/T0KEN" } });
    expect(refused.status).toBe(400);
    const body = await refused.text();
    expect(body).toContain("secrets.slack_url cannot be used: it is in the private network");
    expect(body).not.toContain("T0KEN");
  });

  it("lets programs read what failed and send it again, and change no settings", async () => {
    const { ask, headers } = await server();
    const key = (await (
      await ask("/api/keys", { method: "POST", headers, json: { name: "k", role: "lead" } })
    ).json()) as { key: string };
    const program = { "x-api-key": key.key };
    expect(
      (await ask("/api/workspaces/main/outbox?state=failed", { headers: program })).status,
    ).toBe(200);
    const replay = await ask("/api/workspaces/main/outbox/replay", {
      method: "POST",
      headers: program,
      json: { id: null },
    });
    expect(await replay.json()).toEqual({ replayed: 0 });
    for (const [path, method] of [
      [PATH, "PUT"],
      [`${PATH}/test`, "POST"],
    ] as const)
      expect((await ask(path, { method, headers: program, json: {} })).status).toBe(403);
  });
});
