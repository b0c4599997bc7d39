import { describe, expect, it } from "vitest";
import { workCalendar } from "../../calendar/work_calendar.ts";
import { Calendar } from "../../model/config.ts";
import { Delivery, PromisedOrder } from "../../model/order.ts";
import { compareOrder } from "./index.ts";
import { renewedOrder } from "./renewed.ts";

// Monday is 2 March 2026; the house works from Monday to Friday, 9 to 18.
const calendar = workCalendar(Calendar.parse({}));
const at = (day: number, time = "12:00") =>
  `2026-03-${String(day).padStart(2, "0")}T${time}:00.000Z`;
const date = (day: number) => at(day).slice(0, 10);

const order = (day: number | undefined, over: object = {}) =>
  PromisedOrder.parse({
    order: "A-1",
    ordered_at: at(2),
    items: [{ sku: "K" }],
    ...(day !== undefined && { promised: date(day) }),
    ...over,
  });

/** The order as it was first stored, then sent again: [sent at, promised day, more]. */
function sentAgain(
  ...sent: readonly (readonly [when: string, day: number | undefined, over?: object])[]
) {
  let known = { order: order(5), since: at(2) };
  for (const [when, day, over = {}] of sent) {
    const next = order(day, over);
    const same = next.promised === known.order.promised;
    known = {
      order: renewedOrder(known, next, when, calendar),
      since: same ? known.since : when,
    };
  }
  return known.order;
}

const earlier = (one: PromisedOrder, now: string, came: string | null = null) => {
  const deliveries = came === null ? [] : [Delivery.parse({ order: "A-1", delivered_at: came })];
  const outcome = compareOrder(one, deliveries, { now: Date.parse(now), calendar, connected: [] });
  return (outcome.earlier ?? []).map(({ promised, state }) => [promised, state]);
};

describe("an order that is sent again with a later date", () => {
  it("given in time was renegotiated; after it had passed it was not kept", () => {
    const inTime = sentAgain([at(4), 9]);
    expect(earlier(inTime, at(20))).toEqual([[date(5), "renegotiated"]]);
    const late = sentAgain([at(6), 9]);
    expect(earlier(late, at(6))).toEqual([[date(5), "broken"]]);
    expect(earlier(late, at(20), at(9))).toEqual([[date(5), "kept_late"]]);
  });

  it("goes by when the customer was told, where the record says so", () => {
    expect(earlier(sentAgain([at(6), 9, { changed_at: at(4) }]), at(20))).toEqual([
      [date(5), "renegotiated"],
    ]);
  });

  it("accuses nobody where both dates were old news when they arrived", () => {
    const archive = { order: order(5), since: at(20) };
    expect(earlier(renewedOrder(archive, order(9), at(21), calendar), at(22))).toEqual([
      [date(5), "unverifiable"],
    ]);
    const unknown = { order: order(5), since: null };
    expect(earlier(renewedOrder(unknown, order(9), at(21), calendar), at(22))).toEqual([
      [date(5), "unverifiable"],
    ]);
  });

  it("keeps every date once, in their order, and says when they are many", () => {
    const often = sentAgain([at(4), 9], [at(6), 12], [at(6), 12], [at(11), 17]);
    expect(earlier(often, at(18))).toEqual([
      [date(5), "renegotiated"],
      [date(9), "renegotiated"],
      [date(12), "renegotiated"],
    ]);
    const outcome = compareOrder(often, [], { now: Date.parse(at(18)), calendar, connected: [] });
    expect(outcome.renewed_often).toBe(true);
    // An old export sent again and the new one after it change nothing.
    const again = sentAgain([at(4), 9], [at(4), 5], [at(4), 9]);
    expect(again.earlier).toEqual([{ promised: date(5), changed_at: at(4) }]);
  });

  it("is a correction when the date is earlier, the same, or gone", () => {
    expect(sentAgain([at(4), 4]).earlier).toBeUndefined();
    expect(sentAgain([at(4), 5]).earlier).toBeUndefined();
    expect(sentAgain([at(4), undefined]).earlier).toBeUndefined();
    expect(sentAgain([at(4), 9], [at(6), undefined]).earlier).toHaveLength(1);
  });

  it("does not matter where all came by the first date", () => {
    expect(earlier(sentAgain([at(4), 9]), at(20), at(5))).toEqual([]);
  });
});
