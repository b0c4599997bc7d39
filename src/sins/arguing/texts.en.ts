import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition:
    "Proving the customer wrong becomes the aim: contradicted or accused, with nothing offered.",
  remedy:
    "Agree on the aim, not on the blame: whatever happened, get them going again. State a fact once, gently, then repair.",
  explanations: {
    accusation: "These words accuse the customer, and no help is beside them.",
    contradictions:
      "The customer is contradicted twice, in one reply or in two in a row, and nothing is offered.",
    reported: "The customer says that the staff argued with them or accused them.",
  },
} as const satisfies Texts;
