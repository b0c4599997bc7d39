import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition: "Insult, mockery, profanity or a threat directed at the customer.",
  remedy:
    "Apologise once, without a but, and let a colleague take over if you need to. Then solve the problem.",
  explanations: {
    attack: "These words attack or mock the customer.",
    reported: "The customer says they were treated rudely.",
    reported_public: "The customer says they were treated rudely.",
    reported_loosely: "The customer's words suggest that somebody was unkind to them.",
  },
} as const satisfies Texts;
