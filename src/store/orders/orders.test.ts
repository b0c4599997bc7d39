import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Config } from "../../model/config.ts";
import { Delivery, OrderQuery, PromisedOrder } from "../../model/order.ts";
import { DATABASES, type TestDatabase } from "../testing/databases.ts";
import { reviewed, talk } from "../testing/samples.ts";

const EARLY = "2026-03-03T10:00:00.000Z";
const LATE = "2026-03-20T10:00:00.000Z";

const order = (number: string, over: object = {}) =>
  PromisedOrder.parse({
    order: number,
    customer: { name: "Rosa Lim", email: `rosa-${number}@home.example` },
    ordered_at: "2026-03-02T09:00:00Z",
    promised: "2026-03-04",
    items: [{ sku: "KT-B", name: "Kettle", colour: "black" }],
    ...over,
  });
const delivery = (number: string, day: number, over: object = {}) =>
  Delivery.parse({
    order: number,
    delivered_at: `2026-03-${String(day).padStart(2, "0")}T11:00:00Z`,
    items: [{ sku: "KT-B", name: "Kettle", colour: "black" }],
    ...over,
  });
const WHITE = { items: [{ name: "Kettle", colour: "white" }] };

describe.each(DATABASES)("orders on %s", (_name, open) => {
  let database: TestDatabase;
  let number = 0;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  async function house() {
    const id = `orders-${(number += 1)}`;
    await database.store.createWorkspace(id, "A house", false);
    return id;
  }
  const write = (
    ws: string,
    orders: readonly PromisedOrder[],
    deliveries: readonly Delivery[] = [],
    now = LATE,
  ) => database.store.orders.write(ws, { orders, deliveries }, now);
  const page = (ws: string, query: object = {}) =>
    database.store.orders.page(ws, OrderQuery.parse(query));
  const states = async (ws: string) =>
    Object.fromEntries((await page(ws)).items.map((row) => [row.order, row.state]));

  it("keeps what was promised beside what was delivered, with its findings", async () => {
    const ws = await house();
    await write(
      ws,
      [order("A"), order("B"), order("C"), order("D", { promised: "2026-03-31" })],
      [delivery("A", 4), delivery("B", 6), delivery("C", 4, WHITE)],
    );
    const all = await page(ws);
    expect(all.items.map(({ order, state }) => [order, state])).toEqual([
      ["D", "open"],
      ["A", "kept"],
      ["B", "kept_late"],
      ["C", "broken"],
    ]);
    expect(all).toMatchObject({
      total: 4,
      next: null,
      counts: { wrong: 2, open: 1, unverifiable: 0, kept: 1, all: 4 },
      strays: 0,
    });
    expect(all.items[3]).toMatchObject({
      customer: "Rosa Lim",
      promised: "2026-03-04",
      deliveries: [{ delivered_at: "2026-03-04T11:00:00Z" }],
      findings: [{ sin: "wrong_delivery", rule: "wrong_delivery.order_wrong", counted: false }],
    });
  });

  it("filters, searches and pages", async () => {
    const ws = await house();
    await write(
      ws,
      ["A-1", "A-2", "B-1"].map((one) => order(one)),
      [delivery("A-1", 6), delivery("A-2", 4, WHITE)],
    );
    const numbers = async (query: object) => (await page(ws, query)).items.map((row) => row.order);
    expect(await numbers({ view: "wrong" })).toEqual(["A-1", "A-2"]);
    expect(await numbers({ difference: "wrong_colour" })).toEqual(["A-2"]);
    expect(await numbers({ difference: "late" })).toEqual(["A-1"]);
    expect(await numbers({ state: "unverifiable" })).toEqual(["B-1"]);
    expect(await numbers({ q: "rosa a-" })).toEqual(["A-1", "A-2"]);
    expect(await numbers({ q: "100%" })).toEqual([]);
    const first = await page(ws, { limit: 2 });
    expect(first.next).toBe("2");
    expect(await numbers({ limit: 2, cursor: first.next })).toEqual(["B-1"]);
  });

  it("told again changes nothing; another promise takes the place of the first", async () => {
    const ws = await house();
    const batch = [[order("A"), order("B")], [delivery("A", 4)]] as const;
    const none = { created: 0, updated: 0, unchanged: 0 };
    expect(await write(ws, ...batch)).toEqual({
      orders: { ...none, created: 2 },
      deliveries: { ...none, created: 1 },
    });
    const { rows } =
      await sql`select * from promised_order where workspace_id = ${ws} order by number`.execute(
        database.db,
      );
    expect(await write(ws, ...batch, "2026-04-01T00:00:00.000Z")).toEqual({
      orders: { ...none, unchanged: 2 },
      deliveries: { ...none, unchanged: 1 },
    });
    const again =
      await sql`select * from promised_order where workspace_id = ${ws} order by number`.execute(
        database.db,
      );
    expect(again.rows).toEqual(rows);
    const moved = await write(ws, [order("A", { promised: "2026-03-03" })]);
    expect(moved.orders).toEqual({ ...none, updated: 1 });
    expect(await states(ws)).toMatchObject({ A: "kept_late" });
  });

  it("does not mind in which order, and in how many batches, promise and deliveries arrive", async () => {
    const records = [
      { order: order("A", { items: [{ name: "Mug", quantity: 3 }] }) },
      { delivery: delivery("A", 3, { items: [{ name: "Mug", quantity: 1 }] }) },
      { delivery: delivery("A", 4, { items: [{ name: "Mug", quantity: 2 }] }) },
      { order: order("B") },
      { delivery: delivery("B", 9, WHITE) },
      { delivery: delivery("Z", 9) },
    ];
    let expected: unknown = null;
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(records, { minLength: records.length }),
        fc.integer({ min: 1, max: 6 }),
        async (arriving, size) => {
          const ws = await house();
          for (let i = 0; i < arriving.length; i += size) {
            const part = arriving.slice(i, i + size);
            await write(
              ws,
              part.flatMap(({ order }) => order ?? []),
              part.flatMap(({ delivery }) => delivery ?? []),
            );
          }
          const found = await page(ws);
          expect(found.strays).toBe(1);
          expected ??= found;
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 8 },
    );
  });

  it("is looked at again when its time has passed, and when the settings change", async () => {
    const ws = await house();
    const { store } = database;
    const { orders } = store;
    await write(ws, [order("A"), order("B")], [delivery("B", 4)], EARLY);
    expect(await states(ws)).toEqual({ A: "open", B: "open" });
    expect(await orders.compareAgain(ws, "due", EARLY, 10)).toBe(0);
    expect(await orders.compareAgain(ws, "due", LATE, 10)).toBe(2);
    expect(await states(ws)).toEqual({ A: "unverifiable", B: "kept" });
    expect(await orders.compareAgain(ws, "due", LATE, 10)).toBe(0);
    await store.setConfig(ws, Config.parse({ connected: ["shipping"] }));
    expect(await orders.compareAgain(ws, "outdated", LATE, 1)).toBe(1);
    expect(await orders.compareAgain(ws, "outdated", LATE, 10)).toBe(1);
    expect(await orders.compareAgain(ws, "outdated", LATE, 10)).toBe(0);
    expect(await states(ws)).toEqual({ A: "broken", B: "kept" });
  });

  it("stands beside the conversations of its customer, of its events, and of its own", async () => {
    const ws = await house();
    const { store } = database;
    const event = { at: "2026-03-02T09:00:00Z", type: "purchase" as const, ref: "B" };
    await store.write(ws, [
      reviewed(talk("A", ["Where is it?"])),
      reviewed(talk("other", ["Where is mine?"], { events: [event] })),
      reviewed(talk("third", ["And mine?"])),
    ]);
    const strange = { customer: { name: "Nobody" } };
    await write(ws, [
      order("A"),
      order("B", strange),
      order("C", { ...strange, conversation: "third" }),
    ]);
    const links = (await page(ws)).items.map((row) => row.conversations.map(({ id }) => id));
    expect(links).toEqual([["A"], ["other"], ["third"]]);
    for (const [id, number] of [
      ["A", "A"],
      ["other", "B"],
      ["third", "C"],
    ] as const) {
      const found = await store.conversation(ws, id);
      const own = found === null ? [] : await store.orders.of(ws, found.conversation);
      expect(own.map((row) => row.order)).toEqual([number]);
    }
  });

  it("counts in score and overview, once and apart from what people said", async () => {
    const ws = await house();
    const { store } = database;
    await store.write(ws, [reviewed(talk("A", ["Hello", "Hello, how can I help?"]))]);
    expect((await store.overview(ws, LATE)).score.orders).toBeNull();
    await write(
      ws,
      ["A", "B", "C", "D", "E"].map((one) =>
        order(one, one === "E" ? { promised: undefined } : {}),
      ),
      [delivery("A", 4), delivery("B", 6), delivery("C", 4, WHITE), delivery("E", 4)],
    );
    const { score, sins } = await store.overview(ws, LATE);
    expect(score.orders).toEqual({
      kept: 1,
      late: 1,
      broken: 1,
      unverifiable: 1,
      pending: 0,
      checked: 4,
      wrong: 1,
    });
    expect(score.compliance).toMatchObject({
      kept: 1,
      late: 1,
      broken: 1,
      n: 3,
      per_100_conversations: 0,
    });
    expect(score.factors.find(({ factor }) => factor === "reliability")?.value).toBeCloseTo(1 / 3);
    expect(
      sins.map(({ sin, orders, findings, counted }) => [sin, orders, findings, counted]),
    ).toEqual([
      ["broken_promise", 1, 1, 0],
      ["wrong_delivery", 1, 1, 0],
    ]);
  });

  it("goes with its customer, and with its workspace", async () => {
    const ws = await house();
    const { store, db } = database;
    await write(ws, [order("A"), order("B")], [delivery("A", 4), delivery("B", 4)]);
    expect(await store.erase(ws, "Rosa-A@home.example")).toMatchObject({ orders: 1 });
    expect(Object.keys(await states(ws))).toEqual(["B"]);
    const left = async () => {
      const { rows } = await sql<{ text: string }>`
        select data::text as text from promised_order where workspace_id = ${ws}
        union all select data::text from order_delivery where workspace_id = ${ws}`.execute(db);
      return rows.map(({ text }) => text).join("\n");
    };
    expect(await left()).not.toContain('"A"');
    expect(await left()).toContain('"B"');
    await store.removeWorkspace(ws);
    expect(await left()).toBe("");
    await expect(write(ws, [order("A")])).rejects.toThrow(/no workspace/);
  });

  it("takes hostile text and far times as they are", async () => {
    const ws = await house();
    const name = "'; drop table promised_order; --\u0000\ud800<script>";
    await write(
      ws,
      [
        order(`${name}1`, { items: [{ name }], promised: "0001-01-01", customer: { name } }),
        order("2", { promised: "9999-12-31T23:59:59+00:00", ordered_at: "0000-01-01T00:00:00Z" }),
      ],
      [delivery("2", 4, { id: name, delivered_at: "9999-12-31T23:59:59Z" })],
    );
    const { items } = await page(ws);
    expect(items.map(({ state }) => state).toSorted()).toEqual(["open", "unverifiable"]);
    expect(items.find(({ order }) => order !== "2")?.items[0]?.name).toContain("\ufffd<script>");
  });
});
