import { expect, it } from "vitest";
import { reviewOrder } from "../review/review_order.ts";
import { demoConfig, demoConversations } from "./index.ts";
import { demoOrders } from "./orders.ts";

const NOW = "2026-03-04T10:00:00+08:00";

it("has an order that was moved, once in time and once too late", () => {
  const { orders, deliveries } = demoOrders(NOW);
  const moved = orders.flatMap((order) => {
    const own = deliveries.filter((delivery) => delivery.order === order.order);
    return reviewOrder(order, own, { now: NOW, config: demoConfig() }).earlier ?? [];
  });
  expect(moved.map(({ state }) => state)).toEqual(["renegotiated", "kept_late"]);
});

it("has orders of customers who wrote, with something of everything", () => {
  const { orders, deliveries } = demoOrders(NOW);
  const known = new Set(demoConversations(NOW).map(({ customer }) => customer?.email));
  expect(orders.filter(({ customer }) => !known.has(customer?.email))).toEqual([]);
  const states = orders.map((order) => {
    const own = deliveries.filter((delivery) => delivery.order === order.order);
    return reviewOrder(order, own, { now: NOW, config: demoConfig() }).state;
  });
  expect(new Set(states)).toEqual(
    new Set(["kept", "kept_late", "partly_kept", "unverifiable", "open"]),
  );
});
