import { describe, expect, it } from "vitest";
import { workCalendar } from "../../calendar/work_calendar.ts";
import { Calendar } from "../../model/config.ts";
import { Delivery, PromisedOrder } from "../../model/order.ts";
import { compareOrder } from "./index.ts";
import { differenceWords } from "./words.ts";

// Monday is 2 March 2026; the house works from Monday to Friday, 9 to 18, in Manila.
const calendar = workCalendar(Calendar.parse({ zone: "Asia/Manila", holidays: ["2026-03-12"] }));
const at = (day: number, time: string) =>
  `2026-03-${String(day).padStart(2, "0")}T${time}:00+08:00`;

const KETTLE = { sku: "K-BLK", name: "Kettle", colour: "black", accessories: ["filter"] };
const MUGS = { sku: "MUG", name: "Mug", quantity: 4 };

function compare(
  order: object,
  deliveries: readonly (readonly [at: string, items?: readonly object[]])[],
  now: string,
  connected: readonly string[] = [],
) {
  const promise = PromisedOrder.parse({
    order: "A-1",
    ordered_at: at(2, "09:00"),
    promised: "2026-03-06",
    items: [KETTLE, MUGS],
    ...order,
  });
  const come = deliveries.map(([delivered_at, items], i) =>
    Delivery.parse({ order: "A-1", id: `D-${i + 1}`, delivered_at, ...(items && { items }) }),
  );
  return compareOrder(promise, come, { now: Date.parse(now), calendar, connected });
}

const words = (outcome: ReturnType<typeof compare>) =>
  outcome.differences.map((one) => differenceWords(one, "en"));

describe("an order", () => {
  it("that came in time, complete and as ordered is kept", () => {
    const outcome = compare({}, [[at(6, "17:00"), [KETTLE, MUGS]]], at(20, "09:00"));
    expect(outcome).toMatchObject({
      state: "kept",
      due: at(6, "18:00"),
      completed_at: at(6, "17:00"),
      on_time: true,
      complete: true,
      as_ordered: true,
      differences: [],
      next_change_at: null,
    });
    expect(outcome.evidence.map(({ event }) => event)).toEqual(["order:A-1", "delivery:A-1/D-1"]);
  });

  it("is open until its time and the grace have passed, and says when that is", () => {
    // Four days and nine hours were promised; a tenth of that is grace, past midnight.
    const before = compare({}, [], at(6, "20:00"));
    expect(before).toMatchObject({ state: "open", latest: "2026-03-07T04:30:00+08:00" });
    expect(before.next_change_at).toBe(before.latest);
    expect(compare({}, [], before.latest ?? "").state).toBe("unverifiable");
  });

  it("of which nothing is known is broken only where shipping is connected", () => {
    expect(compare({}, [], at(20, "09:00"))).toMatchObject({
      state: "unverifiable",
      on_time: null,
      as_ordered: null,
    });
    const known = compare({}, [], at(20, "09:00"), ["shipping"]);
    expect(known).toMatchObject({ state: "broken", on_time: false });
    expect(known.evidence.at(-1)).toMatchObject({ kind: "silence" });
    expect(words(known)).toEqual([
      "short: 0 of 1 came (Kettle, black)",
      "short: 0 of 4 came (Mug)",
    ]);
  });

  it("that came late is late by working days of the promise calendar", () => {
    // The 7th and 8th are a weekend, the 12th is a day off.
    const outcome = compare({}, [[at(13, "10:00"), [KETTLE, MUGS]]], at(20, "09:00"));
    expect(outcome.state).toBe("kept_late");
    expect(words(outcome)).toEqual([
      "late by 4 working days: due 2026-03-06 18:00, complete 2026-03-13 10:00",
    ]);
  });

  it("promised for a day is in time all day, and on a free day until the end of the next working day", () => {
    const come = (day: number, time: string) =>
      compare({ ordered_at: undefined }, [[at(day, time), [KETTLE, MUGS]]], at(20, "09:00"));
    expect(come(6, "23:55").state).toBe("kept");
    expect(come(7, "00:05").state).toBe("kept_late");
    const sunday = { promised: "2026-03-08", ordered_at: undefined };
    expect(compare(sunday, [[at(9, "17:59"), [KETTLE, MUGS]]], at(20, "09:00")).state).toBe("kept");
  });

  it("promised for an instant has a quarter of an hour of grace or a tenth of the wait", () => {
    const promised = { promised: at(6, "14:00"), ordered_at: at(6, "13:00") };
    const come = (time: string) =>
      compare(promised, [[at(6, time), [KETTLE, MUGS]]], at(20, "09:00")).state;
    expect([come("14:15"), come("14:16")]).toEqual(["kept", "kept_late"]);
  });

  it("without a promised date is never late and never missing anything", () => {
    const promised = { promised: undefined };
    expect(compare(promised, [], at(30, "09:00"), ["shipping"]).state).toBe("open");
    const part = compare(promised, [[at(6, "10:00"), [MUGS]]], at(30, "09:00"));
    expect(part).toMatchObject({ state: "open", differences: [], on_time: null });
    expect(compare(promised, [[at(28, "10:00"), [KETTLE, MUGS]]], at(30, "09:00")).state).toBe(
      "kept",
    );
  });
});

describe("what came", () => {
  const later = at(20, "09:00");
  it.each([
    [
      "white",
      { ...KETTLE, sku: undefined, colour: "white" },
      "wrong colour: white instead of black (Kettle, black)",
    ],
    [
      "of another number",
      { sku: "K-WHT", name: "Kettle", accessories: ["filter"] },
      "wrong item: K-WHT came, K-BLK was ordered",
    ],
  ])("%s is named as such at once, and nothing came right", (_name, item, told) => {
    const early = compare({ items: [KETTLE] }, [[at(4, "10:00"), [item]]], at(4, "11:00"));
    expect(early).toMatchObject({ state: "open", as_ordered: false });
    expect(words(early)).toEqual([told]);
    const late = compare({ items: [KETTLE] }, [[at(4, "10:00"), [item]]], later);
    expect(late.state).toBe("broken");
    expect(words(late)).toContain(told);
  });

  it("in the wrong size, model and colour names all three", () => {
    const items = [{ name: "Shirt", model: "Slim", colour: "blue", size: "M", quantity: 2 }];
    const came = [{ name: "shirt", model: "Wide", colour: "red", size: "XL", quantity: 2 }];
    expect(words(compare({ items }, [[at(5, "10:00"), came]], later))).toEqual([
      "wrong model: Wide instead of Slim (Shirt, Slim, blue, M × 2)",
      "wrong colour: red instead of blue (Shirt, Slim, blue, M × 2)",
      "wrong size: XL instead of M (Shirt, Slim, blue, M × 2)",
      "short: 0 of 2 came (Shirt, Slim, blue, M)",
    ]);
  });

  it("written in another way is the same thing", () => {
    const items = [{ sku: "S-1", name: "Camisa", colour: "Gris", size: "L" }];
    const came = [{ sku: "s 1", name: "Shirt", model: "any", colour: "GREY", size: "Large" }];
    expect(compare({ items }, [[at(5, "10:00"), came]], later)).toMatchObject({
      state: "kept",
      differences: [],
    });
  });

  it("too few or without an accessory is partly kept after its time, and not spoken of before", () => {
    const came = [
      { ...KETTLE, accessories: [] },
      { ...MUGS, quantity: 3 },
    ];
    expect(compare({}, [[at(5, "10:00"), came]], at(5, "11:00"))).toMatchObject({
      state: "open",
      complete: null,
      differences: [],
    });
    const outcome = compare({}, [[at(5, "10:00"), came]], later);
    expect(outcome).toMatchObject({ state: "partly_kept", complete: false, as_ordered: true });
    expect(words(outcome)).toEqual([
      "missing accessory: filter (Kettle, black)",
      "short: 3 of 4 came (Mug)",
    ]);
  });

  it("in several parcels is complete with the last of them", () => {
    const filter = { name: "Filter" };
    const outcome = compare(
      {},
      [
        [
          at(4, "10:00"),
          [
            { ...KETTLE, accessories: [] },
            { ...MUGS, quantity: 1 },
          ],
        ],
        [at(5, "10:00"), [filter]],
        [at(6, "10:00"), [{ ...MUGS, quantity: 3 }]],
      ],
      later,
    );
    expect(outcome).toMatchObject({ state: "kept", completed_at: at(6, "10:00"), differences: [] });
  });

  it("wrong and replaced in time is kept, and what was wrong stays told", () => {
    const outcome = compare(
      { items: [KETTLE] },
      [
        [at(4, "10:00"), [{ name: "Kettle", colour: "red" }]],
        [at(6, "10:00"), [KETTLE]],
      ],
      later,
    );
    expect(outcome).toMatchObject({ state: "kept", as_ordered: false });
    expect(words(outcome)).toEqual([
      "wrong colour: red instead of black (Kettle, black); made good later",
    ]);
  });

  it("beyond the order is told and is no harm", () => {
    const extra = { name: "Sticker" };
    const outcome = compare(
      {},
      [[at(5, "10:00"), [KETTLE, { ...MUGS, quantity: 6 }, extra]]],
      later,
    );
    expect(outcome.state).toBe("kept");
    expect(words(outcome)).toEqual(["not ordered: Mug × 2", "not ordered: Sticker"]);
  });

  it("beside the right one is no wrong one", () => {
    const white = { name: "Kettle", colour: "white" };
    const outcome = compare({ items: [KETTLE] }, [[at(5, "10:00"), [white, KETTLE]]], later);
    expect(words(outcome)).toEqual(["not ordered: Kettle, white"]);
  });

  it("without a record of its contents is taken for whole, and its contents for unknown", () => {
    expect(compare({}, [[at(5, "10:00")]], later)).toMatchObject({
      state: "kept",
      on_time: true,
      complete: null,
      as_ordered: null,
    });
  });

  it("is not yet known before it came", () => {
    const outcome = compare({}, [[at(5, "10:00"), [KETTLE, MUGS]]], at(4, "10:00"));
    expect(outcome).toMatchObject({ state: "open", next_change_at: at(5, "10:00") });
  });
});

describe("a cancelled order", () => {
  const now = at(20, "09:00");
  const cancelled = (day: number, by?: string) => ({ cancelled: { at: at(day, "10:00"), by } });

  it("is released when it was cancelled in time, or nobody knows when", () => {
    expect(compare(cancelled(4, "customer"), [], now, ["shipping"]).state).toBe("released");
    expect(compare({ cancelled: {} }, [], now, ["shipping"]).state).toBe("released");
  });

  it("stays broken when the customer had waited past its time", () => {
    expect(compare(cancelled(12, "customer"), [], now, ["shipping"]).state).toBe("broken");
  });

  it("is broken when the house takes its word back", () => {
    const outcome = compare(cancelled(4, "house"), [], at(4, "11:00"));
    expect(outcome.state).toBe("broken");
    expect(outcome.evidence.at(-1)).toMatchObject({ kind: "cancelled", at: at(4, "10:00") });
    expect(compare(cancelled(4, "house"), [], at(3, "11:00")).state).toBe("open");
  });
});

it.each([
  ["es", "color equivocado: rojo en vez de negro (Tetera, negro)"],
  ["tl", "maling kulay: rojo sa halip na negro (Tetera, negro)"],
] as const)("differences are told in %s", (language, told) => {
  const items = [{ name: "Tetera", colour: "negro" }];
  const came = [{ name: "Tetera", colour: "rojo" }];
  const [difference] = compare({ items }, [[at(5, "10:00"), came]], at(5, "11:00")).differences;
  expect(difference && differenceWords(difference, language)).toBe(told);
});
