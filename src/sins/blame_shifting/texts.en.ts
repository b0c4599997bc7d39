import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition:
    "An excuse (system, colleague, supplier, customer) in place of responsibility and a solution.",
  remedy:
    "Say sorry, we got this wrong, here is what I do now. Name the cause only after responsibility and repair.",
  explanations: {
    excuse:
      "An outside cause is named, and neither responsibility nor repair follows here or in the next reply.",
    reported: "The customer says they are given excuses.",
  },
} as const satisfies Texts;
