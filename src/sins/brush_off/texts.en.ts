import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition:
    "Getting rid of the customer instead of the problem: sent away or closed once, unsolved, with nobody owning it.",
  remedy:
    "Stay the one contact until it is confirmed solved. If you must hand over: say who, pass on what is known, by when, and check back.",
  explanations: {
    deflected: "The customer is sent away here; no help, hand-over or exact place to go follows.",
    feedback_only: "A complaint gets nothing but the place where feedback is collected.",
    closed_unsolved: "The case is closed while the customer's question has no answer.",
    reported: "The customer says they were sent away or closed without help.",
  },
} as const satisfies Texts;
