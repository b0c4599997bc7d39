import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Superseded } from "../queue/types.ts";
import { DATABASES, type TestDatabase } from "../testing/databases.ts";
import { reviewed, talk } from "../testing/samples.ts";
import type { Reviewed } from "../types.ts";
import type { HeldConnection, PageEnd } from "./types.ts";

const fail = (): never => {
  throw new Error("nothing to take");
};

describe.each(DATABASES)("connections on %s", (_name, open) => {
  let database: TestDatabase;
  let number = 0;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  /** A workspace with a connection; those of the tests before it no longer wait. */
  async function house(ids: readonly string[] = ["c"]) {
    const ws = `connections-${(number += 1)}`;
    const { store, db } = database;
    await sql`update connection set state = 'paused'`.execute(db);
    await store.createWorkspace(ws, "A house", false);
    for (const id of ids) {
      const settings = { host: "mail.example" };
      await store.connections.add(ws, { id, kind: "imap", name: id, settings, secrets: "sealed" });
    }
    return { ws, store, connections: store.connections };
  }
  const held = async () => (await database.store.connections.take()) ?? fail();
  const fresh = (id: string, texts = ["Where is it?"]): Reviewed => ({
    ...reviewed(talk(id, texts)),
    basedOn: null,
  });
  const end = (items: readonly Reviewed[], cursor: unknown): PageEnd => ({
    cursor,
    left: 7,
    ids: items.map(({ conversation }) => conversation.id),
    created: items.map(({ conversation }) => conversation.id),
    messages: items.length,
    problems: [{ place: "INBOX 9", reason: "not a mail", hint: null }],
  });
  const save = (lease: HeldConnection, items: readonly Reviewed[], cursor: unknown) =>
    database.store.connections.savePage(lease, items, end(items, cursor));

  it("are taken by one at a time, what follows first", async () => {
    const { ws, connections } = await house(["history", "live"]);
    await sql`update connection set state = 'following' where workspace_id = ${ws} and id = 'live'`.execute(
      database.db,
    );
    expect((await held()).id).toBe("live");
    const second = await held();
    expect(second.id).toBe("history");
    expect(await connections.take()).toBeNull();
    await connections.release(second, 3600);
    expect(await connections.take()).toBeNull();
    await connections.wake(ws, "history");
    expect((await held()).id).toBe("history");
  });

  it("whose process was lost go to another, and the lost one writes nothing", async () => {
    const { ws, store, connections } = await house();
    const lost = await held();
    await sql`update connection set lease_until = now() where workspace_id = ${ws}`.execute(
      database.db,
    );
    const next = await held();
    expect(await connections.renew(lost, false)).toBe(false);
    await expect(save(lost, [fresh("a")], { at: 1 })).rejects.toBeInstanceOf(Superseded);
    await connections.caughtUp(lost);
    await connections.failed(lost, { reason: "late", hint: null, retrySeconds: null });
    expect(await connections.get(ws, "c")).toMatchObject({
      cursor: null,
      state: "backfilling",
      error: null,
    });
    expect(await store.conversation(ws, "a")).toBeNull();
    expect(await connections.renew(next, false)).toBe(true);
  });

  it("store a page and the cursor after it, or neither", async () => {
    const { ws, store, connections } = await house();
    const lease = await held();
    expect(await save(lease, [fresh("a"), fresh("b")], { at: 2 })).toMatchObject({ created: 2 });
    expect(await connections.get(ws, "c")).toMatchObject({
      cursor: { at: 2 },
      conversations: 2,
      messages: 2,
      problems: 1,
      to_come: 7,
      last_message_at: "2026-03-02T08:00:00.000Z",
    });
    expect(await connections.problems(ws, "c", 10)).toMatchObject([{ place: "INBOX 9" }]);
    // Somebody else has written "a" since: nothing of the page is stored.
    const stale = [fresh("a", ["Where is it?", "On its way."]), fresh("d")];
    expect(await save(lease, stale, { at: 3 })).toMatchObject({ created: 0, outdated: ["a"] });
    expect(await store.conversation(ws, "d")).toBeNull();
    expect(await connections.get(ws, "c")).toMatchObject({ cursor: { at: 2 }, messages: 2 });
  });

  it("know how much was to come at first and since it was started, and in what it is counted", async () => {
    const { ws, connections } = await house();
    let lease = await held();
    const page = (cursor: number, left: number | null, over: Partial<PageEnd> = {}) =>
      connections.savePage(lease, [], {
        ...end([], { at: cursor }),
        problems: [],
        left,
        unit: "seconds",
        reached: "2026-03-02T08:00:00.000Z",
        ...over,
      });
    const stored = () => connections.get(ws, "c");
    await page(1, 900);
    await page(2, 600);
    expect(await stored()).toMatchObject({
      to_come: 600,
      to_come_unit: "seconds",
      reached_at: "2026-03-02T08:00:00.000Z",
      most_to_come: 900,
      begun_to_come: 900,
    });
    await connections.steer(ws, "c", "pause");
    await connections.steer(ws, "c", "resume");
    expect(await stored()).toMatchObject({ most_to_come: 900, begun_to_come: null });
    lease = await held();
    await page(3, 300);
    expect(await stored()).toMatchObject({ most_to_come: 900, begun_to_come: 300 });
    // What was counted in something else says nothing about it.
    await page(4, 12, { unit: "messages", reached: undefined });
    expect(await stored()).toMatchObject({ most_to_come: 12, begun_to_come: 12, reached_at: null });
    await page(5, null);
    expect(await stored()).toMatchObject({ to_come: null, most_to_come: null });
    await connections.change(ws, "c", { settings: {}, anew: true });
    expect(await stored()).toMatchObject({
      cursor: null,
      most_to_come: null,
      state: "backfilling",
    });
  });

  it.each(["pause", "disconnect"] as const)("take nothing more after: %s", async (action) => {
    const { ws, store, connections } = await house();
    const lease = await held();
    await connections.steer(ws, "c", action);
    await expect(save(lease, [fresh("a")], { at: 1 })).rejects.toBeInstanceOf(Superseded);
    expect(await store.conversation(ws, "a")).toBeNull();
    expect(await connections.take()).toBeNull();
    if (action === "pause") {
      await connections.steer(ws, "c", "resume");
      expect((await held()).id).toBe("c");
    } else {
      expect(await connections.get(ws, "c")).toMatchObject({
        state: "disconnected",
        secrets: null,
      });
      await expect(connections.steer(ws, "c", "resume")).rejects.toMatchObject({
        code: "conflict",
      });
    }
  });

  it("wait after a failure, or for a person, and forget it when it works again", async () => {
    const { ws, connections } = await house();
    await connections.failed(await held(), { reason: "no answer", hint: "h", retrySeconds: 60 });
    expect(await connections.take()).toBeNull();
    expect(await connections.get(ws, "c")).toMatchObject({ failures: 1, error: "no answer" });
    await connections.wake(ws, "c");
    const again = await held();
    await connections.caughtUp(again);
    expect(await connections.get(ws, "c")).toMatchObject({
      state: "following",
      failures: 0,
      error: null,
    });
    await connections.failed(again, { reason: "wrong password", hint: null, retrySeconds: null });
    expect(await connections.get(ws, "c")).toMatchObject({ state: "error" });
    await connections.wake(ws, "c");
    expect(await connections.take()).toBeNull();
  });

  it("are erased with what they alone brought", async () => {
    const { ws, store, connections } = await house(["c", "other"]);
    await store.write(ws, [reviewed(talk("before", ["Hello"]))]);
    const first = await held();
    const both = fresh("both");
    await save(first, [fresh("alone"), both], { at: 1 });
    const before = {
      ...fresh("before"),
      basedOn: (await store.states(ws, ["before"])).get("before")?.hash ?? "",
    };
    await connections.savePage(first, [before], { ...end([before], { at: 2 }), created: [] });
    const second = await held();
    await connections.savePage(second, [], { ...end([both], { at: 1 }), created: [] });
    expect(await connections.erase(ws, first.id)).toEqual({ conversations: 1 });
    expect([...(await store.states(ws, ["alone", "both", "before"])).keys()].toSorted()).toEqual([
      "before",
      "both",
    ]);
    expect(await connections.get(ws, first.id)).toBeNull();
    await expect(save(first, [fresh("late")], { at: 3 })).rejects.toBeInstanceOf(Superseded);
    await expect(connections.erase(ws, first.id)).rejects.toMatchObject({ code: "not_found" });
  });

  it("a thread that turns out to be part of another goes into it, with its verdicts", async () => {
    const { ws, store } = await house();
    const part = reviewed(talk("<part@x.example>", ["Where is it?", "We will send it by Friday."]));
    await store.write(ws, [part]);
    const promise = part.review.promises[0]?.id ?? "";
    await store.mark(
      ws,
      promise,
      { kind: "released", reason: "She came by." },
      "kim",
      "2026-03-04T10:00:00.000Z",
    );
    const hash = (await store.states(ws, ["<part@x.example>"])).get("<part@x.example>")?.hash ?? "";
    const whole = {
      ...fresh("<whole@x.example>", ["First", "Second"]),
      absorbs: [{ id: "<part@x.example>", hash }],
    };
    const stale = { ...whole, absorbs: [{ id: "<part@x.example>", hash: "other" }] };
    expect(await store.write(ws, [stale])).toMatchObject({ outdated: ["<whole@x.example>"] });
    expect(await store.write(ws, [whole])).toMatchObject({ created: 1, outdated: [] });
    expect(await store.conversation(ws, "<part@x.example>")).toBeNull();
    expect((await store.marks(ws, ["<whole@x.example>"])).get("<whole@x.example>")).toHaveLength(1);
    expect(await store.withMailIds(ws, ["<whole@x.example>", "<part@x.example>"])).toEqual([
      { mail_id: "<whole@x.example>", conversation: "<whole@x.example>" },
    ]);
    expect((await store.workspaces()).find(({ id }) => id === ws)?.conversations).toBe(1);
  });
});
