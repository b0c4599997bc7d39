import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Delivery, OrderQuery, PromisedOrder } from "../../model/order.ts";
import { DATABASES, type TestDatabase } from "../testing/databases.ts";
import { reviewed, talk } from "../testing/samples.ts";

const EARLY = "2026-03-03T10:00:00.000Z";
const LATE = "2026-03-20T10:00:00.000Z";
const KETTLE = { sku: "KT-B", name: "Kettle", colour: "black" };

const order = (number: string, promised: string, over: object = {}) =>
  PromisedOrder.parse({
    order: number,
    customer: { name: "Rosa Lim", email: `rosa-${number}@home.example` },
    ordered_at: "2026-03-02T09:00:00Z",
    promised,
    items: [KETTLE],
    ...over,
  });
const delivery = (number: string, day: number, colour = "black") =>
  Delivery.parse({
    order: number,
    id: `D-${number}-${day}`,
    delivered_at: `2026-03-${String(day).padStart(2, "0")}T11:00:00Z`,
    items: [{ ...KETTLE, sku: undefined, colour }],
  });

describe.each(DATABASES)("orders judged and moved on %s", (_name, open) => {
  let database: TestDatabase;
  let number = 0;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  async function house() {
    const id = `judged-${(number += 1)}`;
    await database.store.createWorkspace(id, "A house", false);
    return id;
  }
  const one = async (ws: string, wanted = "A") => {
    const { items } = await database.store.orders.page(ws, OrderQuery.parse({}));
    const row = items.find((item) => item.order === wanted);
    if (row === undefined) throw new Error("no such order");
    return row;
  };
  const judge = async (
    ws: string,
    verdict: "right" | "wrong" | null,
    { contents, by = "Ana", note = "" }: { contents?: string; by?: string; note?: string } = {},
  ) => {
    const row = await one(ws);
    const finding = row.findings[0]?.id ?? "";
    const request = { order: "A", finding, contents: contents ?? row.contents, verdict, note };
    await database.store.orders.setVerdict(ws, request, by, LATE);
  };

  describe("a verdict on a finding", () => {
    it("is given, changed and taken back by each person, and counts for its rule", async () => {
      const { store } = database;
      const ws = await house();
      await store.orders.write(
        ws,
        { orders: [order("A", "2026-03-04")], deliveries: [delivery("A", 4, "white")] },
        LATE,
      );
      await judge(ws, "right");
      await judge(ws, "wrong", { note: "The label was wrong." });
      await judge(ws, "right", { by: "Ben" });
      expect((await one(ws)).verdicts).toMatchObject([
        { by: "Ana", verdict: "wrong", note: "The label was wrong.", current: true },
        { by: "Ben", verdict: "right", sin: "wrong_delivery", current: true },
      ]);
      const rule = "wrong_delivery.order_wrong";
      expect(await store.trackRecords(ws)).toMatchObject([{ rule, right: 1, wrong: 1 }]);
      await judge(ws, null);
      expect((await one(ws)).verdicts.map(({ by }) => by)).toEqual(["Ben"]);
    });

    it("stays with the contents it was given on, whatever comes afterwards", async () => {
      const { store } = database;
      const ws = await house();
      const first = { orders: [order("A", "2026-03-04")], deliveries: [delivery("A", 4, "white")] };
      await store.orders.write(ws, first, LATE);
      const before = (await one(ws)).contents;
      await judge(ws, "wrong");
      // The same again, a new customer name and a look at the clock change no contents.
      const renamed = order("A", "2026-03-04", { customer: { name: "Rosa L." } });
      await store.orders.write(ws, { orders: [renamed], deliveries: first.deliveries }, LATE);
      await store.orders.compareAgain(ws, "due", "2026-04-20T10:00:00.000Z", 9);
      expect((await one(ws)).verdicts).toMatchObject([{ current: true }]);
      for (const change of [
        { orders: [], deliveries: [delivery("A", 6, "red")] },
        { orders: [order("A", "2026-03-05")], deliveries: [] },
        {
          orders: [order("A", "2026-03-05", { items: [{ ...KETTLE, quantity: 2 }] })],
          deliveries: [],
        },
      ]) {
        await store.orders.write(ws, change, LATE);
        expect((await one(ws)).verdicts).toMatchObject([{ verdict: "wrong", current: false }]);
        await expect(judge(ws, "right", { contents: before })).rejects.toThrow(/has changed/);
      }
      await judge(ws, "right");
      expect((await one(ws)).verdicts.map(({ verdict, current }) => [verdict, current])).toEqual([
        ["right", true],
        ["wrong", false],
      ]);
    });

    it("needs a finding that is there, and goes with an erased customer", async () => {
      const { store } = database;
      const ws = await house();
      await store.orders.write(ws, { orders: [order("A", "2026-03-04")], deliveries: [] }, EARLY);
      await expect(judge(ws, "right")).rejects.toThrow(/no such finding/);
      await store.orders.write(ws, { orders: [], deliveries: [delivery("A", 4, "white")] }, LATE);
      await judge(ws, "right");
      await store.erase(ws, "rosa-A@home.example");
      expect(await store.trackRecords(ws)).toEqual([]);
    });
  });

  describe("an order sent again with a later date", () => {
    const move = async (ws: string, promised: string, now: string, over: object = {}) =>
      database.store.orders.write(
        ws,
        { orders: [order("A", promised, over)], deliveries: [] },
        now,
      );

    it("keeps the date before, which was moved in time or not kept, and counts it by itself", async () => {
      const { store } = database;
      const ws = await house();
      await move(ws, "2026-03-04", EARLY);
      await move(ws, "2026-03-06", "2026-03-04T10:00:00.000Z");
      await move(ws, "2026-03-11", "2026-03-09T10:00:00.000Z");
      expect(await move(ws, "2026-03-11", LATE)).toMatchObject({ orders: { unchanged: 1 } });
      await store.orders.write(ws, { orders: [], deliveries: [delivery("A", 10)] }, LATE);
      const row = await one(ws);
      expect(row.state).toBe("kept");
      expect(row.earlier).toMatchObject([
        { promised: "2026-03-04", state: "renegotiated" },
        { promised: "2026-03-06", state: "kept_late" },
      ]);
      expect(row.findings).toMatchObject([{ rule: "broken_promise.order_moved" }]);
      expect(row.findings[0]?.explanation).toContain("2026-03-06");
      const { orders } = await store.compliance(ws, {}, LATE);
      expect(orders).toMatchObject({ orders: 1, kept: 1, late: 1, broken: 0 });
    });

    it("tells nobody off for an archive in which both dates are old", async () => {
      const ws = await house();
      await move(ws, "2026-03-04", LATE);
      await move(ws, "2026-03-11", LATE);
      const row = await one(ws);
      expect(row.earlier).toMatchObject([{ state: "unverifiable", changed_at: null }]);
      const told = await house();
      await move(told, "2026-03-04", LATE);
      await move(told, "2026-03-11", LATE, { changed_at: EARLY });
      expect((await one(told)).earlier).toMatchObject([{ state: "renegotiated" }]);
    });
  });

  describe("compliance", () => {
    it("tells orders in time, complete and as ordered, and takes the smaller share", async () => {
      const { store } = database;
      const ws = await house();
      const orders = Array.from({ length: 10 }, (_unused, i) => order(`C${i}`, "2026-03-06"));
      const deliveries = orders.map(({ order: name }, i) =>
        delivery(name, i < 8 ? 5 : 12, i < 4 ? "white" : "black"),
      );
      await store.orders.write(ws, { orders, deliveries }, LATE);
      await store.write(ws, [reviewed(talk("t", ["Hello"]))]);
      const { orders: found, promises } = await store.compliance(ws, {}, LATE);
      expect(promises).toBe(0);
      // Four came white: wrong, and so not complete either.
      expect(found).toMatchObject({
        orders: 10,
        on_time: { value: 0.4, n: 10 },
        complete: { value: 0.6, n: 10 },
        as_ordered: { value: 0.6, n: 10 },
        right: { value: 0.6, n: 10 },
        together: { value: 0.4, n: 10 },
        compliance: { value: 0.4, of: "together" },
      });
      expect(found?.on_time?.low).toBeGreaterThan(0.1);
      expect((await store.overview(ws, LATE)).score.compliance.value).toBe(0.4);
      const earlier = await store.compliance(ws, { to: "2026-03-05" }, LATE);
      expect(earlier.orders).toBeNull();
      const inside = await store.compliance(ws, { from: "2026-03-06", to: "2026-03-06" }, LATE);
      expect(inside.orders?.orders).toBe(10);
      expect((await store.compliance(ws, { team: "Returns" }, LATE)).orders).toBeNull();
    });

    it("shows no rate of fewer than five", async () => {
      const { store } = database;
      const ws = await house();
      await store.orders.write(
        ws,
        { orders: [order("A", "2026-03-04")], deliveries: [delivery("A", 4)] },
        LATE,
      );
      const { orders } = await store.compliance(ws, {}, LATE);
      expect(orders).toMatchObject({ kept: 1, on_time: null, right: null, compliance: null });
    });
  });
});
