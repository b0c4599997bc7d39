import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition:
    "Getting rid of the customer instead of the problem: sent away or closed once, unsolved, with nobody owning it.",
  remedy:
    "Stay the one contact until it is confirmed solved. If you must hand over: say who, pass on what is known, by when, and check back.",
  explanations: {
    deflected: "The customer is sent away here; no help, hand-over or exact place to go follows.",
    feedback_only: "A complaint gets nothing but the place where feedback is collected.",
    duplicate: "The reply only says that this was asked before and sends the customer there.",
    other_party:
      "The customer is sent to another party, without a place to go or what to tell them.",
    not_ours: "The reply only says that the matter is not one of this place.",
    other_door:
      "The first reply only names another place to write or call; it says nothing of the matter.",
    closed_unsolved: "The case is closed while the customer's question has no answer.",
    reported: "The customer says they were sent away or closed without help.",
  },
} as const satisfies Texts;
