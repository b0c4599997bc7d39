import { createHmac } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { CONNECTORS } from "../../connect/index.ts";
import { desk as zendeskDesk } from "../../connect/zendesk/testing/desk.ts";
import { serveDesk } from "../../connect/desk/testing/server.ts";
import { say, type Talk, worldOf } from "../../connect/desk/testing/world.ts";
import type { Connector } from "../../connect/types.ts";
import { DATABASES, type TestDatabase } from "../../store/testing/databases.ts";
import { vaultWith } from "../delivery/vault.ts";
import { connectionsDesk } from "./desk.ts";
import { gathered } from "./gathered.ts";
import { openHooks } from "./hooks.ts";
import { runConnections, type RunningConnections } from "./run.ts";

const vault = vaultWith("a key for tests, thirty-two long");
const SECRET = "signing-secret";
/** A loaded machine may need minutes for what takes seconds. */
const LONG = { timeout: 170_000 };
const NOW = Date.parse("2026-04-02T12:00:00Z");

describe.each(DATABASES)("webhooks on %s", LONG, (_name, open) => {
  let database: TestDatabase;
  let number = 0;
  let talks: Talk[];
  let server: Awaited<ReturnType<typeof serveDesk>>;
  let running: RunningConnections | null = null;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    talks = worldOf(12);
    server = await serveDesk(zendeskDesk, () => talks);
  });
  afterEach(async () => {
    await running?.close();
    running = null;
    await server.close();
    await database.store.removeWorkspace(`hooks-${number}`);
  });

  async function house(mostWaiting?: number) {
    const ws = `hooks-${(number += 1)}`;
    const { store } = database;
    await store.createWorkspace(ws, "A house", false);
    const real = CONNECTORS.zendesk as Required<Connector>;
    const { network } = server;
    const zendesk: Connector = {
      ...real,
      test: (access) => real.test({ ...access, network }),
      pull: (access, cursor) => real.pull({ ...access, network }, cursor),
      look: (access, told) => real.look({ ...access, network }, told),
    };
    const connectors = { zendesk };
    const desk = connectionsDesk(store, { vault, connectors, now: () => new Date().toISOString() });
    const { id } = await desk.add(ws, {
      kind: "zendesk",
      name: "Shop",
      settings: { ...zendeskDesk.settings },
      secrets: { ...zendeskDesk.secrets, webhook_secret: SECRET },
    });
    const start = () =>
      (running ??= runConnections(store, {
        vault,
        connectors,
        look: 20,
        onError: (error) => {
          throw error;
        },
      }));
    const hooks = openHooks(store, {
      vault,
      connectors,
      wake: () => running?.wake(),
      ...(mostWaiting === undefined ? {} : { mostWaiting }),
    });
    const waiting = async () => (await store.webhooks.waiting(ws, id, 1000)).map((one) => one.id);
    const words = async (conversation: number) =>
      (await store.conversation(ws, String(conversation)))?.conversation.messages.length;
    return { ws, store, id, hooks, start, waiting, words, desk };
  }

  /** A webhook as Zendesk sends it. */
  function told(ticket: number | string, event: string, secret = SECRET, at = NOW) {
    const body = JSON.stringify({
      id: event,
      type: "zen:event-type:ticket.comment_added",
      detail: { id: String(ticket) },
    });
    const stamp = new Date(at).toISOString();
    const headers: Readonly<Record<string, string>> = {
      "x-zendesk-webhook-signature": createHmac("sha256", secret)
        .update(`${stamp}${body}`)
        .digest("base64"),
      "x-zendesk-webhook-signature-timestamp": stamp,
    };
    return { header: (name: string) => headers[name], body: Buffer.from(body), now: NOW };
  }

  it("are stored when they are genuine, each once; nothing else is", async () => {
    const { id, hooks, waiting, store, ws } = await house();
    await expect(hooks.receive(id, told(1001, "e1"))).resolves.toEqual({ outcome: "kept" });
    await hooks.receive(id, told(1001, "e1"));
    await hooks.receive(id, told(1002, "e2"));
    expect(await waiting()).toEqual(["e1", "e2"]);
    expect(JSON.parse((await store.webhooks.waiting(ws, id, 1))[0]?.body ?? "")).toMatchObject({
      detail: { id: "1001" },
    });
    const refused = (delivery: ReturnType<typeof told>, code: string, connection = id) =>
      expect(hooks.receive(connection, delivery)).rejects.toMatchObject({ code });
    await refused(told(1001, "e3", "another-secret"), "unauthenticated");
    await refused(told(1001, "e3", SECRET, NOW - 3_600_000), "unauthenticated");
    await refused({ ...told(1001, "e3"), header: () => undefined }, "unauthenticated");
    await refused(told(1001, "e3"), "not_found", "another");
    const genuine = told(1001, "e3");
    const body = Buffer.from("{ half");
    const stamp = new Date(NOW).toISOString();
    const signature = createHmac("sha256", SECRET).update(`${stamp}{ half`).digest("base64");
    const signed = (name: string) =>
      name === "x-zendesk-webhook-signature" ? signature : genuine.header(name);
    await refused({ ...genuine, body, header: signed }, "invalid_input");
    await expect(hooks.receive(id, told("../users", "e3"))).resolves.toEqual({
      outcome: "nothing",
    });
    expect(await waiting()).toEqual(["e1", "e2"]);
  });

  it("are refused when too many wait, and taken again when fewer do", async () => {
    const { id, hooks, waiting, ws, store } = await house(3);
    const later = (delivery: ReturnType<typeof told>) => ({ ...delivery, now: NOW + 60_000 });
    for (const name of ["a", "b", "c"]) await hooks.receive(id, told(1001, name));
    await expect(hooks.receive(id, told(1001, "d"))).rejects.toMatchObject({ code: "busy" });
    await expect(hooks.receive(id, later(told(1001, "d")))).rejects.toMatchObject({ code: "busy" });
    const lease = await store.connections.take();
    expect(lease).toMatchObject({ workspace: ws, id });
    if (lease === null) return;
    const page = { cursor: null, left: null, ids: [], created: [], messages: 0, problems: [] };
    await store.connections.savePage(lease, [], { ...page, events: ["a"] });
    const muchLater = { ...told(1001, "d"), now: NOW + 120_000 };
    await hooks.receive(id, muchLater);
    expect(await waiting()).toEqual(["b", "c", "d"]);
  });

  it("without a secret, or of a connection that was disconnected, are refused", async () => {
    const { ws, store, id, hooks, desk } = await house();
    await desk.steer(ws, id, "disconnect");
    await expect(hooks.receive(id, told(1001, "a"))).rejects.toMatchObject({
      code: "unauthenticated",
    });
    expect(await store.webhooks.backlog(ws, id, 10)).toBe(0);
  });

  it("bring what they told of at once, a burst in one look, without asking for everything again", async () => {
    const { ws, id, hooks, start, waiting, words, desk } = await house();
    start();
    await expect
      .poll(() => desk.view(ws, id), LONG)
      .toMatchObject({ state: "following", conversations: 12 });
    server.asked.length = 0;
    const [first, second] = talks as [Talk, Talk];
    const before = first.said.length;
    for (let i = 0; i < 20; i += 1) say(first, NOW / 1000 + i);
    say(second, NOW / 1000);
    await Promise.all(
      Array.from({ length: 20 }, (_unused, i) => hooks.receive(id, told(first.id, `burst-${i}`))),
    );
    await hooks.receive(id, told(second.id, "one"));
    await hooks.receive(id, told(9, "of one that is gone"));
    await expect.poll(waiting, LONG).toEqual([]);
    expect([await words(first.id), await words(second.id)]).toEqual([
      before + 20,
      second.said.length,
    ]);
    expect(server.asked.filter((path) => path.includes("/incremental/"))).toEqual([]);
    // Fewer looks than events: those that came together are answered by one.
    const looks = server.asked.filter((path) => path.includes(`/tickets/${first.id}.json`)).length;
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThan(20);
    // The same events again change nothing, and are not even looked at.
    await hooks.receive(id, told(first.id, "burst-3"));
    expect(await waiting()).toEqual([]);
    expect(await desk.view(ws, id)).toMatchObject({ problems: 0, error: null });
  });

  it("that come while history is read are not kept waiting for its end", async () => {
    talks = worldOf(160);
    const { ws, id, hooks, start, waiting, words, desk, store } = await house();
    // Before anything was read: the answer to a webhook comes with the first page at the latest.
    const last = talks.at(-1) as Talk;
    say(last, NOW / 1000);
    await hooks.receive(id, told(last.id, "early"));
    start();
    await expect.poll(waiting, LONG).toEqual([]);
    expect(await words(last.id)).toBe(last.said.length);
    await expect.poll(() => desk.view(ws, id), LONG).toMatchObject({ state: "following" });
    const houses = await store.workspaces();
    expect(houses.find((one) => one.id === ws)?.conversations).toBe(160);
  });
});

describe("gathered", () => {
  it("writes what comes during a write together, and tells each what came of it", async () => {
    const writes: number[][] = [];
    let go: () => void = () => {};
    const keep = gathered<number>(async (things) => {
      writes.push([...things]);
      if (things.includes(13)) throw new Error("no");
      await new Promise<void>((resolve) => (go = resolve));
    });
    const first = keep(1);
    const more = [2, 3].map(keep);
    go();
    await first;
    go();
    await Promise.all(more);
    expect(writes).toEqual([[1], [2, 3]]);
    await expect(keep(13)).rejects.toThrow("no");
    const after = keep(4);
    go();
    await after;
    expect(writes.at(-1)).toEqual([4]);
  });
});
