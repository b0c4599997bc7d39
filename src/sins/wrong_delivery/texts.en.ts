import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition:
    "What came does not match what was ordered, paid for or shown: item, amount, condition or completeness.",
  remedy:
    "Put it right first, ask for proof later; let the right one leave before the wrong one is back, and close the cause.",
  explanations: {
    reported: "The customer says that what came is not what was ordered or paid for.",
    reported_public: "The customer says that what came is not what was ordered or paid for.",
    reported_loosely:
      "The customer's words suggest that what came, or did not come, is not what was ordered or paid for.",
    regretted:
      "The customer complains about something ordered, and the first reply says sorry for it.",
    admitted: "The reply confirms that the wrong thing was delivered or charged.",
    order_wrong: "Order {order}, records: {differences}.",
    order_incomplete:
      "Order {order}, records: its time has passed and part of it did not come. {differences}.",
  },
} as const satisfies Texts;
