import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition:
    "A loyal customer is treated as if their business needed no effort: worse terms than new ones, no recognition.",
  remedy:
    "Name how long they have been with you, thank them, ask for the reason, and offer something real.",
  explanations: {
    withheld:
      "This is kept from the customer because they are no new one, and nothing is offered instead.",
    loyalty_unanswered:
      "The customer names their loyalty in a complaint, and no reply takes it up.",
    reported: "The customer says that loyalty is not valued.",
  },
} as const satisfies Texts;
