import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition:
    "Talking down: words that take for granted that the customer knows or understands less.",
  remedy:
    "Ask first what they tried, say why you ask basic questions, and put the difficulty on the product, not on the person.",
  explanations: {
    talk_down: "These words take for granted that the customer lacks knowledge or wit.",
    lectured: "The customer is given a lesson here that they did not ask for.",
    doubted: "These words doubt what the customer says or means, or look for the mistake in them.",
    reported: "The customer says they were talked down to.",
  },
} as const satisfies Texts;
