import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition:
    "No interest in the customer or the problem: no answer, action, question or next step, though not unfriendly.",
  remedy:
    "Name the problem in your own words, then say what you do now and by when. Managers: look at load and monotony before blaming attitude.",
  explanations: {
    no_interest:
      "A need is on the table, and the reply holds no answer, action, question or next step.",
    empty_reply: "The whole reply to a described problem is these words.",
    no_information:
      "The reply only says that nothing is known, without a search, a time or somebody who may know.",
    reported: "The customer says that nobody cares.",
  },
} as const satisfies Texts;
