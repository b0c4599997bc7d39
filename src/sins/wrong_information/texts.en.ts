import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition:
    "A fact told to the customer is wrong: by the house's own facts, by a later correction, or by what the customer met.",
  remedy:
    "Check before you state. Correct at once, say what was wrong, make good what followed from it, and put the right answer where all find it.",
  explanations: {
    contradicts_fact: "The house's facts say otherwise ({fact}).",
    corrected: "The staff themselves say later that this was wrong.",
    reported: "The customer says that what they were told was wrong.",
    reported_public: "The customer says that what they were told was wrong.",
    reported_loosely:
      "The customer's words suggest that what they were told was wrong or left out.",
  },
} as const satisfies Texts;
