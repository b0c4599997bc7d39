import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition: "The customer cannot reach a person, a manager or the right channel.",
  remedy:
    "Always leave a way to a human; show hours and waiting time; a manager calls back at a stated time.",
  explanations: {
    refused: "A person, a manager or a channel is refused here, and no other human way is named.",
    loop: "The customer asked for a human more than once, and only automatic replies came.",
    reported: "The customer says that nobody could be reached.",
    reported_public: "The customer says that nobody could be reached.",
    reported_loosely: "The customer's words suggest that nobody could be reached this way.",
  },
} as const satisfies Texts;
