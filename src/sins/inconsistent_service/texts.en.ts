import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition: "The same question gets different answers from the same organisation.",
  remedy:
    "Keep one source for each answer. Say openly which answer is right, and honour the better one where the customer relied on it.",
  explanations: {
    contradiction: "The staff said something else about the same before; both cannot be right.",
    reported: "The customer says that they were told different things.",
    reported_loosely:
      "The customer's words suggest that one thing is said or done here and another there.",
  },
} as const satisfies Texts;
