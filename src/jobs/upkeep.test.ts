import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Config } from "../model/config.ts";
import { contentHash } from "../model/ids.ts";
import { OrderQuery, PromisedOrder } from "../model/order.ts";
import { ReminderSettings } from "../model/reminders.ts";
import { DATABASES, type TestDatabase } from "../store/testing/databases.ts";
import { finding, NOW, reviewed, talk, withFindings } from "../store/testing/samples.ts";
import { openUpkeep, type Upkeep } from "./upkeep.ts";

/** More than one batch. */
const TALKS = 60;
const BOGOTA = Config.parse({ calendar: { zone: "America/Bogota" } });
const fail = (error: unknown) => {
  throw error;
};

describe.each(DATABASES)("keeping stored reviews true on %s", (_name, open) => {
  let database: TestDatabase;
  let upkeep: Upkeep | null = null;
  let number = 0;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  /** A workspace of conversations in which a promise was made on 2 March and nothing followed. */
  async function house(count: number) {
    const id = `upkeep-${(number += 1)}`;
    const { store } = database;
    await store.createWorkspace(id, "A house", false);
    const talks = Array.from({ length: count }, (_unused, i) =>
      reviewed(
        talk(`t${String(i).padStart(3, "0")}`, ["Where is it?", "I will call you tomorrow."]),
        "2026-03-02T10:00:00.000Z",
      ),
    );
    await store.write(id, talks);
    return id;
  }

  it("reviews everything again when the settings change, keeps verdicts, and shows the run", async () => {
    const { store } = database;
    const id = await house(TALKS);
    const first = (await store.conversation(id, "t000")) ?? fail("not stored");
    await store.write(id, [withFindings(first, [finding("f1", "t000-1", 0, 6)])]);
    const given = { conversation: "t000", finding: "f1", verdict: "wrong", note: "" } as const;
    await store.setVerdict(id, given, "Ada", NOW);
    await store.setConfig(id, BOGOTA);
    upkeep = openUpkeep(store);
    upkeep.configChanged(id);
    await upkeep.idle();
    const after = (await store.conversation(id, "t000"))?.review;
    expect(after?.provenance.config).not.toBe(first.review.provenance.config);
    expect(await store.verdicts(id, "t000")).toMatchObject([{ finding: "f1", verdict: "wrong" }]);
    const [run, ...others] = await store.queue.runs(id);
    expect(others).toEqual([]);
    expect(run).toMatchObject({ state: "done", total: TALKS, looked: TALKS, written: TALKS });

    upkeep.configChanged(id);
    await upkeep.idle();
    expect(await store.queue.runs(id)).toEqual([run]);
    await upkeep.close();
  });

  it("stopped in the middle, it goes on at the next start with what is left", async () => {
    const { store } = database;
    const id = await house(TALKS);
    await store.setConfig(id, BOGOTA);
    let first: Upkeep | null = null;
    const stopping = {
      ...store,
      async write(...[ws, items, how]: Parameters<typeof store.write>) {
        const written = await store.write(ws, items, how);
        void first?.close();
        return written;
      },
    };
    first = openUpkeep(stopping);
    first.configChanged(id);
    const looked = async () => (await store.queue.runs(id))[0]?.looked;
    await expect.poll(looked, { timeout: 50_000 }).toBeGreaterThan(0);
    await first.close();
    const [cut] = await store.queue.runs(id);
    expect(cut?.state).toBe("running");
    expect(cut?.written).toBeLessThan(TALKS);

    const second = openUpkeep(store);
    second.start(fail);
    await second.idle();
    await second.close();
    const settings = new Set<string>();
    for await (const { review } of store.each(id)) settings.add(review.provenance.config);
    expect([...settings]).toEqual([contentHash(await store.config(id))]);
    // What had come due was reviewed as such, by whichever job was first: together they did everything.
    const [done] = await store.queue.runs(id);
    expect(done).toMatchObject({ state: "done", total: done?.looked });
    expect(done?.looked).toBeGreaterThanOrEqual(cut?.looked ?? TALKS);
  });

  it("a promise that came due while the server runs is overdue without anybody asking", async () => {
    const { store } = database;
    const id = await house(1);
    const state = async () => (await store.conversation(id, "t000"))?.review.promises[0]?.state;
    const before = await state();
    expect(before).toBe("open");
    const running = openUpkeep(store, 20);
    running.start(fail);
    await expect.poll(state, { timeout: 20_000 }).not.toBe(before);
    await running.close();
    expect(await store.dueForChange(id, new Date().toISOString(), 5)).toEqual([]);
  });

  it("a question that nobody answers is ignored once its target has passed", async () => {
    const { store } = database;
    const id = await house(0);
    const asked = talk("w1", ["Which of the two stoves is quieter?"]);
    await store.write(id, [reviewed(asked, "2026-03-02T09:05:00.000Z")]);
    const sins = async () =>
      (await store.conversation(id, "w1"))?.review.findings.map(({ sin }) => sin);
    expect(await sins()).toEqual([]);
    const running = openUpkeep(store, 20);
    running.start(fail);
    await expect.poll(sins, { timeout: 20_000 }).toEqual(["ignored_contact"]);
    await running.close();
  });

  it("compares orders again whose time has passed, or whose settings have changed", async () => {
    const { store } = database;
    const id = await house(1);
    const order = PromisedOrder.parse({
      order: "A",
      promised: "2026-03-04",
      items: [{ sku: "K" }],
    });
    await store.orders.write(id, { orders: [order], deliveries: [] }, "2026-03-02T10:00:00.000Z");
    const state = async () =>
      (await store.orders.page(id, OrderQuery.parse({}))).items.map((row) => row.state);
    expect(await state()).toEqual(["open"]);
    upkeep = openUpkeep(store);
    upkeep.start(fail);
    await upkeep.idle();
    await expect.poll(state, { timeout: 20_000 }).toEqual(["unverifiable"]);
    await store.setConfig(id, Config.parse({ connected: ["shipping"] }));
    upkeep.configChanged(id);
    await upkeep.idle();
    expect(await state()).toEqual(["broken"]);
    await upkeep.close();
  });

  it("removes sent messages that are kept no longer", async () => {
    const { store } = database;
    const id = await house(0);
    const settings = ReminderSettings.parse({ keep_days: 30 });
    await store.outbox.saveSettings(id, settings, {}, NOW);
    const message = { bucket: 0, kind: "morning", conversation: null, promise: null } as const;
    const days = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString();
    for (const ago of [40, 20]) {
      const to = `${ago}@shop.example`;
      const mail = { ...message, due: days(ago), channel: "email", recipient: to } as const;
      await store.outbox.add(id, [mail], days(ago));
    }
    for (let taken = await store.outbox.take(days(0), days(-1)); taken !== null; ) {
      await store.outbox.settle(taken, { state: "sent", at: taken.due ?? "" });
      taken = await store.outbox.take(days(0), days(-1));
    }
    upkeep = openUpkeep(store, 10);
    upkeep.start(fail);
    const left = async () =>
      (await store.outbox.list(id, { limit: 9 })).map((one) => one.recipient);
    await expect.poll(left, { timeout: 20_000 }).toEqual(["20@shop.example"]);
    await upkeep.close();
  });

  it("makes the facts of conversations that have none", async () => {
    const { store } = database;
    const id = await house(3);
    const missing = async () =>
      (await store.measures.report(id, { by: "all" }, NOW)).not_yet_measured;
    await store.measures.clear(id);
    expect(await missing()).toBe(3);
    upkeep = openUpkeep(store);
    upkeep.start(fail);
    await expect.poll(missing, { timeout: 20_000 }).toBe(0);
    await upkeep.close();
  });
});
