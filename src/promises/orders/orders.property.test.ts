import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workCalendar } from "../../calendar/work_calendar.ts";
import { Config } from "../../model/config.ts";
import { Delivery, type OrderItem, OrderReview, PromisedOrder } from "../../model/order.ts";
import type { PromiseState } from "../../model/taxonomy.ts";
import { reviewOrder } from "../../review/review_order.ts";
import { compareOrder } from "./index.ts";

const START = Date.UTC(2026, 2, 2, 1);
const HOUR = 3_600_000;
const calendar = workCalendar(Config.parse({}).calendar);
const RUNS = { numRuns: 300 };
const instant = (hours: number) => new Date(START + hours * HOUR).toISOString();

/** Few names, so that lines meet: the same article in several variants, told in full or in part. */
const some = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const item = fc
  .record({
    name: fc.constantFrom("Kettle", "Mug", "Filter"),
    sku: some("K-1", "K-2", "M-1"),
    colour: some("black", "white"),
    size: some("L", "large", "S"),
    quantity: fc.integer({ min: 1, max: 3 }),
    accessories: some<string[]>([], ["filter"], ["filter", "lid"]),
  })
  .map((value) => JSON.parse(JSON.stringify(value)) as OrderItem);
const hours = fc.integer({ min: 0, max: 24 * 20 });
const delivery = fc.record({
  hours,
  items: some(true, true, true),
  lines: fc.array(item, { minLength: 1, maxLength: 3 }),
});

interface Case {
  order: PromisedOrder;
  deliveries: Delivery[];
  now: number;
  connected: string[];
}

const oneCase: fc.Arbitrary<Case> = fc
  .record({
    items: fc.array(item, { minLength: 1, maxLength: 4 }),
    promised: some(48, 96, 100),
    ordered: some(0),
    deliveries: fc.array(delivery, { maxLength: 5 }),
    now: fc.integer({ min: 0, max: 24 * 22 }),
    connected: fc.subarray(["shipping"]),
    cancelled: some({ hours: 60, by: "customer" }, { hours: 60, by: "house" }),
  })
  .map(({ items, promised, ordered, deliveries, now, connected, cancelled }) => ({
    order: PromisedOrder.parse({
      order: "A-1",
      items,
      ...(promised !== undefined && { promised: instant(promised) }),
      ...(ordered !== undefined && { ordered_at: instant(ordered) }),
      ...(cancelled && { cancelled: { at: instant(cancelled.hours), by: cancelled.by } }),
    }),
    deliveries: deliveries.map(({ hours, items, lines }) =>
      Delivery.parse({
        order: "A-1",
        delivered_at: instant(hours),
        ...(items === true && { items: lines }),
      }),
    ),
    now: START + now * HOUR,
    connected,
  }));

const outcomeOf = ({ order, deliveries, now, connected }: Case) =>
  compareOrder(order, deliveries, { now, calendar, connected });

describe("the comparison", () => {
  it("does not depend on the order in which deliveries are told", () => {
    fc.assert(
      fc.property(
        oneCase.chain((one) =>
          fc.tuple(
            fc.constant(one),
            fc.shuffledSubarray(one.deliveries, { minLength: one.deliveries.length }),
          ),
        ),
        ([one, shuffled]) => {
          expect(outcomeOf({ ...one, deliveries: shuffled })).toEqual(outcomeOf(one));
        },
      ),
      RUNS,
    );
  });

  it("does not change when everything is told twice", () => {
    fc.assert(
      fc.property(oneCase, (one) => {
        const twice = [...one.deliveries, ...one.deliveries.map((same) => ({ ...same }))];
        expect(outcomeOf({ ...one, deliveries: twice })).toEqual(outcomeOf(one));
      }),
      RUNS,
    );
  });

  it("stays the same until the instant that it names, and is what it was made from", () => {
    fc.assert(
      fc.property(oneCase, fc.double({ min: 0, max: 1, noNaN: true }), (one, share) => {
        const outcome = outcomeOf(one);
        const until =
          outcome.next_change_at === null
            ? one.now + 1000 * 24 * HOUR
            : Date.parse(outcome.next_change_at) - 1;
        expect(until).toBeGreaterThanOrEqual(one.now);
        const later = Math.floor(one.now + share * (until - one.now));
        expect(outcomeOf({ ...one, now: later })).toEqual(outcome);
      }),
      RUNS,
    );
  });

  it("never calls in time what came after its time, nor complete what is short", () => {
    fc.assert(
      fc.property(oneCase, (one) => {
        const { state, completed_at, latest, differences, complete } = outcomeOf(one);
        const kinds = differences.filter(({ made_good }) => !made_good).map(({ kind }) => kind);
        if (state === "kept") expect(kinds.filter((kind) => kind !== "not_ordered")).toEqual([]);
        if (latest !== null && completed_at !== null && state !== "released") {
          expect(state).toBe(completed_at <= latest ? "kept" : "kept_late");
        }
        if (complete === true) expect(kinds).not.toContain("short");
        const come = one.deliveries.some(({ delivered_at }) => Date.parse(delivered_at) <= one.now);
        if (state === "unverifiable") expect(come).toBe(false);
      }),
      RUNS,
    );
  });
});

/** What is worse for the house; open and released are apart from the others. */
const RANK: Partial<Record<PromiseState, number>> = {
  broken: 0,
  unverifiable: 1,
  partly_kept: 2,
  kept_late: 3,
  kept: 4,
  open: 4,
  released: 4,
};

describe("one more delivery of something ordered", () => {
  /** Lines that tell equally much: which of them a parcel was meant for is never in doubt. */
  const plainItem = fc.record({
    name: fc.constantFrom("Kettle", "Mug"),
    colour: fc.constantFrom("black", "white"),
    quantity: fc.integer({ min: 1, max: 3 }),
    accessories: fc.constantFrom<string[]>(["filter"], []),
  });
  const plainCase = oneCase.chain((one) =>
    fc
      .uniqueArray(plainItem, {
        minLength: 1,
        maxLength: 4,
        selector: ({ name, colour }) => `${name} ${colour}`,
      })
      .chain((items) =>
        fc
          .array(fc.record({ hours, lines: fc.array(plainItem, { minLength: 1, maxLength: 3 }) }), {
            maxLength: 4,
          })
          .map((deliveries) => ({
            ...one,
            order: { ...one.order, items },
            deliveries: deliveries.map(({ hours, lines }) =>
              Delivery.parse({ order: "A-1", delivered_at: instant(hours), items: lines }),
            ),
          })),
      ),
  );

  it("never makes the state worse, nor adds a difference other than when it came", () => {
    fc.assert(
      fc.property(plainCase, fc.nat(), hours, (one, pick, when) => {
        const chosen = one.order.items[pick % one.order.items.length];
        const more = Delivery.parse({
          order: "A-1",
          id: "more",
          delivered_at: instant(when),
          items: [chosen],
        });
        const before = outcomeOf(one);
        const after = outcomeOf({ ...one, deliveries: [...one.deliveries, more] });
        expect(RANK[after.state]).toBeGreaterThanOrEqual(RANK[before.state] ?? 0);
        const missing = ({ differences }: typeof before) =>
          differences
            .filter(
              ({ kind }) =>
                kind === "short" || kind === "missing_accessory" || kind.startsWith("wrong"),
            )
            .reduce((sum, { quantity }) => sum + quantity, 0);
        const told = before.state !== "unverifiable" && before.state !== "open";
        if (told) expect(missing(after)).toBeLessThanOrEqual(missing(before));
      }),
      RUNS,
    );
  });
});

it("every finding has its records as proof, and every outcome fits its schema", () => {
  fc.assert(
    fc.property(oneCase, ({ order, deliveries, now, connected }) => {
      const review = reviewOrder(order, deliveries, {
        now: new Date(now).toISOString(),
        config: Config.parse({ connected }),
      });
      expect(OrderReview.parse(review)).toEqual(review);
      for (const { events, sin, explanation } of review.findings) {
        expect(events[0]).toBe("order:A-1");
        expect(["wrong_delivery", "broken_promise"]).toContain(sin);
        expect(explanation).not.toMatch(/[{}]/);
      }
      const ids = review.findings.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    RUNS,
  );
});
