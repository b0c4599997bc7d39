import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Config } from "../../model/config.ts";
import { ReminderSettings } from "../../model/reminders.ts";
import { review } from "../../review/review.ts";
import { DATABASES, type TestDatabase } from "../testing/databases.ts";
import { talk } from "../testing/samples.ts";
import { outboxOver } from "./index.ts";
import type { TakenMessage } from "./types.ts";

/** Promised at 09:00 on 2 March for the 3rd, so due at 18:00 that day; a connected phone shows no call. */
const TEXTS = ["Where is it?", "I will call you tomorrow."];
const EARLY = "2026-03-02T12:00:00.000Z";
const SOON = "2026-03-03T16:30:00.000Z";
const BROKEN = "2026-03-04T09:00:00.000Z";
const LONG_AFTER = "2026-12-01T09:00:00.000Z";
const CONFIG = Config.parse({ connected: ["phone"] });
const SECRETS = { smtp_url: "sealed", webhook_url: "sealed", webhook_secret: "sealed" };
const SETTINGS = ReminderSettings.parse({
  from: "amends@shop.example",
  recipients: [{ owner: "Ben Ortiz", email: "Ben@shop.example" }],
});

describe.each(DATABASES)("the outbox on %s", (_name, open) => {
  let database: TestDatabase;
  let number = 0;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const seen = (id: string, now: string, over: Parameters<typeof talk>[2] = {}, texts = TEXTS) => {
    const conversation = talk(id, texts, over);
    return { conversation, review: review(conversation, { now, config: CONFIG }) };
  };
  async function house(settings = SETTINGS) {
    const ws = `outbox-${(number += 1)}`;
    await database.store.createWorkspace(ws, "A house", false);
    await database.store.setConfig(ws, CONFIG);
    await database.store.outbox.saveSettings(ws, settings, SECRETS, EARLY);
    return ws;
  }
  const all = async (ws: string) =>
    (await database.store.outbox.list(ws, { limit: 100 }))
      .map(({ kind, channel, recipient, state }) => `${kind} ${channel} ${recipient} ${state}`)
      .toSorted();
  /** Takes everything that waits in a workspace. */
  async function takeAll(ws: string, now: string, until: string): Promise<TakenMessage[]> {
    const taken: TakenMessage[] = [];
    for (;;) {
      const message = await database.store.outbox.take(now, until);
      if (message === null) return taken.filter(({ workspace }) => workspace === ws);
      taken.push(message);
    }
  }

  it("writes a reminder once for each way out, whoever looks and however often", async () => {
    const { store } = database;
    const ws = await house();
    await store.write(ws, [seen("a", EARLY)]);
    expect(await store.outbox.remind(ws, EARLY)).toBe(0);
    const looks = await Promise.all([1, 2, 3].map(() => store.outbox.remind(ws, SOON)));
    expect(looks.reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(await all(ws)).toEqual([
      "due_soon email ben@shop.example waiting",
      "due_soon webhook webhook waiting",
    ]);
  });

  it("takes one message at a time, also where rows are joined one by one", async () => {
    const { store, db } = database;
    const ws = await house();
    // Counted while next to nothing was in it, a table is taken to be so.
    await sql`analyze outbox`.execute(db);
    for (const id of ["one", "two", "three"]) await store.write(ws, [seen(id, EARLY)]);
    await store.outbox.remind(ws, SOON);
    const plan = ["hashjoin", "mergejoin", "material", "indexscan", "bitmapscan"];
    await db.transaction().execute(async (trx) => {
      for (const way of plan) await sql.raw(`set local enable_${way} = off`).execute(trx);
      expect(await outboxOver(trx).take(SOON, BROKEN)).not.toBeNull();
      const { rows } = await sql<{
        n: number;
      }>`select count(*)::int as n from outbox where claimed_until = ${BROKEN}::timestamptz`.execute(
        trx,
      );
      expect(rows).toEqual([{ n: 1 }]);
    });
    await takeAll(ws, SOON, BROKEN);
  });

  it("writes a breach with the review that found it, or not at all", async () => {
    const { store } = database;
    const ws = await house();
    await store.write(ws, [seen("b", EARLY)]);
    await store.write(ws, [seen("b", BROKEN)], { force: true });
    expect(await all(ws)).toEqual([
      "broken email ben@shop.example waiting",
      "broken webhook webhook waiting",
    ]);
    await store.write(ws, [seen("b", BROKEN)], { force: true });
    expect(await store.outbox.remind(ws, BROKEN)).toBe(0);

    // The outbox refuses: then the review is not stored either.
    await sql`alter table outbox add constraint refuse check (workspace_id <> ${sql.lit(`${ws}-x`)})`.execute(
      database.db,
    );
    await store.createWorkspace(`${ws}-x`, "x", false);
    await store.outbox.saveSettings(`${ws}-x`, SETTINGS, SECRETS, EARLY);
    await expect(store.write(`${ws}-x`, [seen("b", BROKEN)])).rejects.toThrow(/refuse/);
    expect(await store.conversation(`${ws}-x`, "b")).toBeNull();
    await sql`alter table outbox drop constraint refuse`.execute(database.db);
  });

  it("reminds nobody of what broke long ago, or before reminders were set up", async () => {
    const { store } = database;
    const ws = await house();
    const later = "2026-04-01T09:00:00.000Z";
    await store.write(ws, [seen("c", later)]);
    await store.outbox.remind(ws, later);
    expect(await all(ws)).toEqual([]);
    const late = await house();
    await store.outbox.saveSettings(late, SETTINGS, SECRETS, EARLY);
    await sql`update reminder_settings set since = ${BROKEN}::timestamptz where workspace_id = ${late}`.execute(
      database.db,
    );
    await store.write(late, [seen("c", BROKEN)]);
    expect(await all(late)).toEqual([]);
  });

  it("a complaint of today about a promise of last week is a breach of today", async () => {
    const { store } = database;
    const ws = await house();
    const now = "2026-03-12T12:00:00.000Z";
    const over = { messages: undefined };
    const conversation = talk("d", [...TEXTS, "You did not call me. Nobody called."]);
    const messages = conversation.messages.map((message, i) =>
      i === 2 ? { ...message, at: "2026-03-12T11:00:00.000Z" } : message,
    );
    const told = { ...conversation, ...over, messages };
    await store.write(ws, [{ conversation: told, review: review(told, { now, config: CONFIG }) }]);
    expect(await all(ws)).toContain("broken email ben@shop.example waiting");
  });

  it("gives each message to one of many takers, again when that one is not heard of, and keeps its id", async () => {
    const { store } = database;
    const ws = await house();
    await store.write(
      ws,
      Array.from({ length: 10 }, (_unused, i) => seen(`e${i}`, EARLY)),
    );
    await store.outbox.remind(ws, SOON);
    const until = "2026-03-03T16:32:00.000Z";
    const hands = await Promise.all([1, 2, 3, 4].map(() => takeAll(ws, SOON, until)));
    const first = hands.flat().map(({ id }) => id);
    expect(first).toHaveLength(20);
    expect(new Set(first).size).toBe(20);
    expect(await takeAll(ws, SOON, until)).toEqual([]);
    const again = await takeAll(ws, until, "2026-03-03T16:34:00.000Z");
    expect(again.map(({ id }) => id).toSorted()).toEqual(first.toSorted());
    expect(new Set(again.map(({ attempts }) => attempts))).toEqual(new Set([2]));
    // The first taker wakes up late: what it says no longer counts.
    const [stale] = hands.flat();
    if (stale === undefined) throw new Error("nothing taken");
    expect(await store.outbox.settle(stale, { state: "failed", error: "late" })).toBe(false);
  });

  it("shows what failed, with the reason, and sends it again when asked", async () => {
    const { store } = database;
    const ws = await house();
    await store.write(ws, [seen("f", EARLY)]);
    await store.outbox.remind(ws, SOON);
    for (const message of await takeAll(ws, SOON, BROKEN))
      await store.outbox.settle(message, { state: "failed", error: "HTTP 410" });
    const failed = await store.outbox.list(ws, { state: "failed", limit: 10 });
    expect(failed.map(({ error }) => error)).toEqual(["HTTP 410", "HTTP 410"]);
    expect(await takeAll(ws, BROKEN, "2026-03-04T09:01:00.000Z")).toEqual([]);
    expect(await store.outbox.replay(ws, failed[0]?.id ?? "", BROKEN)).toBe(1);
    const [back] = await takeAll(ws, BROKEN, "2026-03-04T09:01:00.000Z");
    expect(back).toMatchObject({ id: failed[0]?.id, attempts: 1 });
  });

  const GIVEN = { id: "h1", type: "transferred", from: "Ben Ortiz", to: "Cleo Diaz" } as const;
  const OWNERS = ReminderSettings.parse({
    ...SETTINGS,
    recipients: [...SETTINGS.recipients, { owner: "Cleo Diaz", email: "cleo@shop.example" }],
  });

  it("reminds who has the promise now, also when somebody else was reminded of it before", async () => {
    const { store } = database;
    const ws = await house(OWNERS);
    await store.write(ws, [seen("o", EARLY)]);
    await store.outbox.remind(ws, SOON);
    const events = [{ ...GIVEN, at: "2026-03-03T16:35:00.000Z" }];
    const later = "2026-03-03T16:40:00.000Z";
    await store.write(ws, [seen("o", later, { events })]);
    await store.outbox.remind(ws, later);
    await store.outbox.remind(ws, later);
    expect(await all(ws)).toEqual([
      "due_soon email ben@shop.example waiting",
      "due_soon email cleo@shop.example waiting",
      "due_soon webhook webhook waiting",
    ]);
    const taken = await takeAll(ws, later, BROKEN);
    const now = await store.outbox.promise(ws, "o", taken[0]?.promise ?? "");
    expect(now?.row).toMatchObject({ owner: "Cleo Diaz", made_by: "Ben Ortiz", debtor: "agent" });
    // The key tells at sending whose promise it was when the message was written.
    const mine = taken.filter(({ owner_key }) => owner_key === now?.owner_key);
    expect(mine.map(({ recipient }) => recipient)).toEqual(["cleo@shop.example"]);
  });

  it("keeps what was sent for a while, then only the fact, and reminds nobody twice", async () => {
    const { store, db } = database;
    const ws = await house(OWNERS);
    await store.write(ws, [seen("p", BROKEN)]);
    for (const message of await takeAll(ws, BROKEN, "2026-03-04T09:02:00.000Z"))
      await store.outbox.settle(message, { state: "sent", at: BROKEN });
    const sent = await all(ws);
    expect(sent).toHaveLength(2);
    expect(await store.outbox.prune(ws, BROKEN, 10)).toBe(0);
    const after = "2026-03-04T09:00:01.000Z";
    expect(await store.outbox.prune(ws, after, 1)).toBe(1);
    expect(await store.outbox.prune(ws, after, 10)).toBe(1);
    expect(await all(ws)).toEqual([]);
    // The plan calls for it again, and without what is remembered it would be written.
    await store.write(ws, [seen("p", after)], { force: true });
    expect(await store.outbox.remind(ws, after)).toBe(0);
    expect(await all(ws)).toEqual([]);
    // It follows its conversation to another bucket, and goes when it does.
    await store.write(ws, [seen("p", after, { customer: { id: "other", name: "Rosa Lim" } })]);
    expect(await store.outbox.remind(ws, after)).toBe(0);
    await sql`delete from reminded where workspace_id = ${ws}`.execute(db);
    expect(await store.outbox.remind(ws, after)).toBe(2);
    expect(await store.outbox.prune(ws, LONG_AFTER, 10)).toBe(0);
    await store.erase(ws, "other");
    expect(await all(ws)).toEqual([]);
  });

  it("tells once of a breach that only the customer's late answer shows", async () => {
    const { store } = database;
    const ws = await house();
    const now = "2026-03-12T12:00:00.000Z";
    const unseen = Config.parse({});
    const conversation = talk("q", TEXTS);
    const at = (id: string) => ({ id, at: "2026-03-12T11:00:00.000Z", type: "answer" as const });
    const before = review(conversation, { now, config: unseen });
    expect(before.promises[0]?.state).toBe("unverifiable");
    await store.write(ws, [{ conversation, review: before }]);
    expect(await all(ws)).toEqual([]);
    const ref = before.promises[0]?.id ?? "";
    const events = [{ ...at(`answer-${ref}`), ref, value: "no", question: "?", answer: "No" }];
    const told = { ...conversation, events };
    const after = review(told, { now, config: unseen });
    expect(after.promises[0]?.state).toBe("broken");
    await store.write(ws, [{ conversation: told, review: after }]);
    await store.write(ws, [{ conversation: told, review: after }], { force: true });
    expect(await store.outbox.remind(ws, now)).toBe(0);
    expect(await all(ws)).toEqual([
      "broken email ben@shop.example waiting",
      "broken webhook webhook waiting",
    ]);
    const day = { zone: "UTC", today: "2026-03-13T00:00:00Z", tomorrow: "2026-03-14T00:00:00Z" };
    const morning = await store.outbox.morning(ws, { ...day, since: "2026-03-12T00:00:00Z" }, null);
    expect(morning.broken.items.map(({ id }) => id)).toEqual([ref]);
  });

  it("goes with a conversation that turns out to be another customer's, and with one that is erased", async () => {
    const { store } = database;
    const ws = await house();
    await store.write(ws, [seen("g", EARLY, { customer: undefined })]);
    await store.outbox.remind(ws, SOON);
    await store.write(ws, [seen("g", SOON)]);
    expect(await store.outbox.remind(ws, SOON)).toBe(0);
    expect(await all(ws)).toHaveLength(2);
    await store.erase(ws, "rosa-g@home.example");
    expect(await all(ws)).toEqual([]);
    await store.write(ws, [seen("h", SOON)]);
    expect(await all(ws)).toHaveLength(2);
    await store.removeWorkspace(ws);
    expect(await all(ws)).toEqual([]);
  });
});
