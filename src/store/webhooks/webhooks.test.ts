import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Superseded } from "../queue/types.ts";
import { DATABASES, type TestDatabase } from "../testing/databases.ts";
import { reviewed, talk } from "../testing/samples.ts";
import type { ToldEvent } from "./types.ts";

const NEW = { kind: "zendesk", name: "Shop", settings: {}, secrets: "sealed" } as const;

describe.each(DATABASES)("events of webhooks on %s", { timeout: 170_000 }, (_name, open) => {
  let database: TestDatabase;
  let number = 0;
  let ws: string;
  let id: string;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    ws = `hooks-${(number += 1)}`;
    id = `connection-${number}`;
    await database.store.createWorkspace(ws, "A house", false);
    await database.store.connections.add(ws, { ...NEW, id });
  });

  // No connection of one test has its turn in the next.
  afterEach(() => database.store.removeWorkspace(ws));

  const event = (name: string, conversation = "7"): ToldEvent => ({
    workspace: ws,
    connection: id,
    id: name,
    conversation,
    body: `{"of": "${name}"}`,
  });
  const waiting = async () =>
    (await database.store.webhooks.waiting(ws, id, 100)).map((one) => one.id);
  /** Holds the connection as a process that works on it. */
  async function held() {
    const taken = await database.store.connections.take();
    if (taken?.id !== id) throw new Error("it was not its turn");
    return taken;
  }
  const page = { left: null, ids: [], created: [], messages: 0, problems: [] };

  it("are kept once, in the order in which they came", async () => {
    const { webhooks } = database.store;
    const names = Array.from({ length: 30 }, (_unused, i) => `e${(i * 7) % 30}`);
    await webhooks.keep(names.slice(0, 20).map((name) => event(name)));
    await webhooks.keep(names.slice(10).map((name) => event(name)));
    expect(await waiting()).toEqual(names);
    expect(await webhooks.waiting(ws, id, 1)).toEqual([
      { id: names[0], conversation: "7", body: '{"of": "e0"}' },
    ]);
    expect([await webhooks.backlog(ws, id, 100), await webhooks.backlog(ws, id, 5)]).toEqual([
      30, 5,
    ]);
    expect(await webhooks.target(id)).toEqual({
      workspace: ws,
      kind: "zendesk",
      secrets: "sealed",
    });
    expect(await webhooks.target("another")).toBeNull();
  });

  it("keep their order when the clock goes back", async () => {
    const { store, db } = database;
    await store.webhooks.keep([event("a"), event("b")]);
    await sql`update webhook_event set received_at = received_at + interval '5 days'`.execute(db);
    await store.webhooks.keep([event("c"), event("d")]);
    expect(await waiting()).toEqual(["a", "b", "c", "d"]);
  });

  it("of a connection that is gone are left out, and cost the others nothing", async () => {
    const { connections, webhooks } = database.store;
    await webhooks.keep([{ ...event("a"), connection: "gone" }, event("b")]);
    expect(await waiting()).toEqual(["b"]);
    await connections.erase(ws, id);
    expect(await waiting()).toEqual([]);
  });

  it("are taken off with what came of them, or not at all", async () => {
    const { store, db } = database;
    await store.webhooks.keep([event("a"), event("b")]);
    const lease = await held();
    await store.connections.savePage(lease, [], { ...page, cursor: { at: 3 } });
    const items = [reviewed(talk("7", ["Where is it?"]))];
    const ended = { ...page, cursor: null, ids: ["7"], created: ["7"], events: ["a"] };
    const stolen = { ...lease, lease: "another" };
    await expect(store.connections.savePage(stolen, items, ended)).rejects.toBeInstanceOf(
      Superseded,
    );
    expect([await waiting(), await store.conversation(ws, "7")]).toEqual([["a", "b"], null]);
    await store.connections.savePage(lease, items, ended);
    expect(await waiting()).toEqual(["b"]);
    expect(await store.conversation(ws, "7")).not.toBeNull();
    // The place in the list of everything stays where it was.
    expect((await store.connections.get(ws, id))?.cursor).toEqual({ at: 3 });
    // What was done is known for a while, without its words, and then forgotten.
    await store.webhooks.keep([event("a")]);
    expect(await waiting()).toEqual(["b"]);
    const { rows } =
      await sql`select body from webhook_event where workspace_id = ${ws} and id = 'a'`.execute(db);
    expect(rows).toEqual([{ body: null }]);
    await sql`update webhook_event set done_at = done_at - interval '8 days' where workspace_id = ${ws}`.execute(
      db,
    );
    await store.webhooks.tidy(ws, id);
    await store.webhooks.keep([event("a")]);
    expect(await waiting()).toEqual(["b", "a"]);
  });

  it("wake their connection, also when it is just given back, but not one that was told to wait", async () => {
    const { connections, webhooks } = database.store;
    let lease = await held();
    await connections.release(lease, 600);
    expect(await connections.take()).toBeNull();
    await webhooks.keep([event("a")]);
    lease = await held();
    await connections.release(lease, 600);
    lease = await held();
    await connections.savePage(lease, [], { ...page, cursor: null, events: ["a"] });
    await connections.release(lease, 600);
    expect(await connections.take()).toBeNull();
    await webhooks.keep([event("b")]);
    lease = await held();
    await connections.failed(lease, { reason: "too many requests", hint: null, retrySeconds: 600 });
    await webhooks.keep([event("c")]);
    expect(await connections.take()).toBeNull();
  });

  it("go with the person whom they name", async () => {
    const { store } = database;
    await store.write(ws, [reviewed(talk("7", ["Where is it?"]))]);
    const named = { ...event("a", "8"), body: '{"from": "rosa-7@home.example"}' };
    await store.webhooks.keep([named, event("b", "7"), event("c", "9")]);
    await store.erase(ws, "rosa-7@home.example");
    expect(await waiting()).toEqual(["c"]);
  });
});
