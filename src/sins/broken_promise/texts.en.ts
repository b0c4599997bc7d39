import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition:
    "What was promised to the customer was not done, or done after its time without prior agreement.",
  remedy:
    "Own it without excuse, give a new firm time, do it, and tell the customer before they ask. Promise less, with dates.",
  explanations: {
    broken: "This was promised, its time passed, and nothing shows that it was done.",
    late: "This was promised and done after its time, without a new time agreed before.",
    expectation_missed: "This was held out as likely, and it did not happen in its time.",
    admitted: "The reply says that something promised was not done.",
    reported: "The customer says that a promise was not kept.",
    reported_public: "The customer says that a promise was not kept.",
    reported_loosely:
      "The customer's words suggest that something did not happen as it was said it would.",
    regretted:
      "The customer writes that something ordered is not there yet, and the first reply says sorry.",
    order_late:
      "Order {order}, records: everything came, but after the promised time. {differences}.",
    order_moved:
      "Order {order}, records: it was promised for {dates}, and a later date was given only after that had passed.",
    order_not_delivered:
      "Order {order}, records: it was promised, its time passed or the house cancelled it, and it did not come.",
  },
} as const satisfies Texts;
