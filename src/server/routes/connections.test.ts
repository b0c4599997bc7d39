import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { ConnectionTrouble } from "../../connect/trouble.ts";
import type { Connector } from "../../connect/types.ts";
import { connectionsDesk } from "../../jobs/connections/desk.ts";
import { vaultWith } from "../../jobs/delivery/vault.ts";
import { COMMON_SETTINGS } from "../../model/connections.ts";
import { fakeStore } from "../testing/fake_store.ts";
import { testServer } from "../testing/test_server.ts";

const REQUEST = {
  kind: "imap",
  name: "Support",
  settings: { host: "mail.example" },
  secrets: { password: "open sesame" },
};

/** A kind of connection that takes one password. */
const imap: Connector<{ host: string }, { password: string }> = {
  kind: "imap",
  settings: z.object({ ...COMMON_SETTINGS, host: z.string() }),
  secrets: z.object({ password: z.string() }),
  pollSeconds: 60,
  async test({ secrets }) {
    const choices = [{ id: "INBOX", name: "INBOX", messages: 3, chosen: true }];
    if (secrets.password === "open sesame") return { account: "help@mail.example", choices };
    throw new ConnectionTrouble("the password is wrong", { hint: "Make a new one." });
  },
  async *pull() {
    yield* [];
  },
};

let server: Awaited<ReturnType<typeof testServer>>;
let owner: Record<string, string>;
beforeAll(async () => {
  const store = fakeStore([{ id: "main", name: "My team", demo: false, conversations: 0 }]);
  const vault = vaultWith("a key for tests, thirty-two long");
  const now = () => "2026-03-02T12:10:00.000Z";
  const connections = connectionsDesk(store, { vault, now, connectors: { imap } });
  server = await testServer({ store, connections });
  owner = await server.owner();
});

async function ask(path: string, method = "GET", json?: unknown, headers = owner) {
  const init = json === undefined ? { method } : { method, json };
  const answer = await server.ask(`/api/workspaces/main/connections${path}`, { ...init, headers });
  const text = await answer.text();
  expect(text).not.toMatch(/open sesame|v1\./);
  return { status: answer.status, body: JSON.parse(text) };
}

describe("connections", () => {
  it("are tested, added, paused, resumed, changed, disconnected and erased", async () => {
    expect((await ask("/test", "POST", REQUEST)).body).toMatchObject({
      account: "help@mail.example",
      choices: [{ id: "INBOX", messages: 3 }],
    });
    const { status, body } = await ask("", "POST", REQUEST);
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: "Support", state: "backfilling", has_secrets: true });
    const steer = (action: string) => ask(`/${body.id}/actions`, "POST", { action });
    expect((await steer("pause")).body.state).toBe("paused");
    expect((await steer("resume")).body).toMatchObject({ state: "backfilling", per_minute: 0 });
    expect((await ask(`/${body.id}`, "PATCH", { name: "Help" })).body.name).toBe("Help");
    const settings = { ...REQUEST.settings, every_seconds: 60 };
    expect((await ask(`/${body.id}`, "PATCH", { settings })).body).toMatchObject({
      name: "Help",
      settings: { every_seconds: 60 },
      reads_again: false,
    });
    const elsewhere = { settings: { host: "other.example" } };
    expect((await ask(`/${body.id}`, "PATCH", elsewhere)).body.error.message).toContain("password");
    expect((await ask(`/${body.id}/problems`)).body).toMatchObject([{ place: "INBOX 7" }]);
    expect((await ask("")).body).toHaveLength(1);
    expect((await steer("disconnect")).body).toMatchObject({
      state: "disconnected",
      has_secrets: false,
    });
    expect((await ask(`/${body.id}`, "DELETE")).body).toEqual({ conversations: 3 });
    expect((await ask(`/${body.id}`)).status).toBe(404);
  });

  it("tell which kinds there are, and what each must be told", async () => {
    const { body } = await ask("/kinds");
    const chatwoot = body.find((one: { kind: string }) => one.kind === "chatwoot");
    expect(chatwoot).toMatchObject({ name: "Chatwoot", webhooks: true });
    const fields = [...chatwoot.settings, ...chatwoot.secrets];
    expect(fields.map(({ name, type, required }) => [name, type, required])).toEqual([
      ["url", "text", true],
      ["account_id", "number", true],
      ["api_access_token", "secret", true],
      ["webhook_secret", "secret", false],
    ]);
    const region = body.find((one: { kind: string }) => one.kind === "intercom").settings[0];
    expect(region).toMatchObject({ type: "choice", options: ["us", "eu", "au"], value: "us" });
  });

  it("say what is wrong and what to do, and store nothing then", async () => {
    const { status, body } = await ask("", "POST", { ...REQUEST, secrets: { password: "no" } });
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ message: "the password is wrong", hint: "Make a new one." });
    const unset = await ask("", "POST", { ...REQUEST, settings: {} });
    expect(unset.body.error.message).toContain("settings.host");
    expect((await ask("")).body).toEqual([]);
  });

  it("are the owner's: a program may look, and change nothing", async () => {
    const json = { name: "bot", role: "lead" };
    const made = await server.ask("/api/keys", { method: "POST", headers: owner, json });
    const key = { "x-api-key": ((await made.json()) as { key: string }).key };
    expect((await ask("", "GET", undefined, key)).status).toBe(200);
    for (const path of ["", "/test"])
      expect((await ask(path, "POST", REQUEST, key)).status).toBe(403);
  });
});
