import { createHmac } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { aboutConnection } from "../../jobs/connections/secrets.ts";
import { openHooks } from "../../jobs/connections/hooks.ts";
import { vaultWith } from "../../jobs/delivery/vault.ts";
import type { ToldEvent } from "../../store/webhooks/types.ts";
import { fakeStore } from "../testing/fake_store.ts";
import { NOW, testServer } from "../testing/test_server.ts";

const vault = vaultWith("a key for tests, thirty-two long");
const SECRET = "signing-key";
const ID = "c-1";
const secrets = vault.seal(JSON.stringify({ webhook_secret: SECRET }), aboutConnection("main", ID));

let server: Awaited<ReturnType<typeof testServer>>;
const kept: ToldEvent[] = [];
beforeAll(async () => {
  const store = fakeStore([{ id: "main", name: "My team", demo: false, conversations: 0 }]);
  store.webhooks = {
    ...store.webhooks,
    target: async (id) => (id === ID ? { workspace: "main", kind: "front", secrets } : null),
    keep: async (events) => void kept.push(...events),
    backlog: async () => kept.length,
  };
  server = await testServer({ store, hooks: openHooks(store, { vault, mostWaiting: 2 }) });
});

function post(body: string, headers: Record<string, string> = {}, id = ID) {
  const stamp = String(Date.parse(NOW));
  const signature = createHmac("sha256", SECRET).update(`${stamp}:${body}`).digest("base64");
  const signed = { "x-front-signature": signature, "x-front-request-timestamp": stamp };
  return server.ask(`/hooks/${id}`, { method: "POST", body, headers: { ...signed, ...headers } });
}
const event = (id: string) =>
  JSON.stringify({ type: "inbound_received", payload: { id, conversation: { id: "cnv_1" } } });

describe("POST /hooks/{connection}", () => {
  it("answers 202 to what it has stored, as it came, without a sign-in", async () => {
    const body = ` ${event("evt_1")}\n`;
    const answer = await post(body);
    expect([answer.status, await answer.text()]).toEqual([202, ""]);
    expect(kept).toEqual([
      { workspace: "main", connection: ID, id: "evt_1", conversation: "cnv_1", body },
    ]);
  });

  it("sends back the word by which a desk asks whether anybody is there, to who proves to be it", async () => {
    const asked = { "x-front-challenge": "sesame" };
    const answer = await post('{"type":"sync"}', asked);
    expect([answer.status, await answer.json()]).toEqual([200, { challenge: "sesame" }]);
    const stranger = await post('{"type":"sync"}', { ...asked, "x-front-signature": "x" });
    expect([stranger.status, await stranger.text()]).toEqual([
      401,
      expect.not.stringContaining("sesame"),
    ]);
    expect((await server.ask(`/hooks/${ID}`, { method: "HEAD" })).status).toBe(204);
  });

  it("says what is wrong and stores nothing of it", async () => {
    const before = kept.length;
    const refused = async (answer: Promise<Response>) => {
      const { status } = await answer;
      const { error } = (await (await answer).json()) as { error: { message: string } };
      return [status, error.message];
    };
    expect(await refused(post(event("evt_2"), { "x-front-signature": "wrong" }))).toEqual([
      401,
      "The signature of this webhook is not that of its connection.",
    ]);
    expect(await refused(post(event("evt_2"), { "x-front-signature": "" }))).toEqual([
      401,
      "This webhook is not signed.",
    ]);
    expect(await refused(post("{ half"))).toEqual([400, "The body of this webhook is no JSON."]);
    expect(await refused(post(event("evt_2"), {}, "c-2"))).toEqual([
      404,
      "There is no connection with this address.",
    ]);
    expect(await refused(post("x".repeat(2 * 1024 * 1024 + 1)))).toEqual([
      413,
      "A webhook is larger than 2 MB.",
    ]);
    expect((await post('{"type":"sync"}')).status).toBe(204);
    expect(kept).toHaveLength(before);
  });

  it("asks to try again later when too many wait", async () => {
    expect((await post(event("evt_3"))).status).toBe(202);
    const answer = await post(event("evt_4"));
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "10"]);
    expect(kept.map(({ id }) => id)).toEqual(["evt_1", "evt_3"]);
  });
});
