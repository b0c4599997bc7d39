import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition: "Colleagues are run down, mocked or rebuked where the customer can read it.",
  remedy:
    "Speak as one organisation: correct the fact, not the person, and settle the rest in the internal thread.",
  explanations: {
    disparaged: "A colleague is spoken of with contempt in words the customer reads.",
    rebuked: "A colleague who answered before is rebuked in words the customer reads.",
  },
} as const satisfies Texts;
