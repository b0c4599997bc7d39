import type { Orders } from "../../store/orders/types.ts";

/** Orders in memory, for tests of the routes: counts what is new, and compares nothing. */
export function fakeOrders(): Orders {
  const known = new Map<string, string>();
  const count = (records: readonly object[], keyOf: (record: object) => string) => {
    const counts = { created: 0, updated: 0, unchanged: 0 };
    for (const record of records) {
      const [key, text] = [keyOf(record), JSON.stringify(record)];
      const before = known.get(key);
      counts[before === undefined ? "created" : before === text ? "unchanged" : "updated"] += 1;
      known.set(key, text);
    }
    return counts;
  };
  return {
    write: async (ws, { orders, deliveries }) => ({
      orders: count(orders, (one) => `${ws} order ${(one as { order: string }).order}`),
      deliveries: count(deliveries, (one) => `${ws} ${JSON.stringify(one)}`),
    }),
    page: async () => ({ items: [], total: known.size, next: null, counts: {}, strays: 0 }),
    one: async () => null,
    setVerdict: async () => {},
    of: async () => [],
    compareAgain: async () => 0,
  };
}
