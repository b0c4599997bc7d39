import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition: "Basic courtesies are absent from a whole conversation that calls for them.",
  remedy:
    "Greet, thank, and apologise once and for the thing itself; close kindly. Not in every line.",
  explanations: {
    none_at_all:
      "This confirms what went wrong, and in the whole conversation the staff write no greeting, thanks, please or apology.",
    bare: "Here and in the whole conversation the customer gets a few bare words each time, without a greeting, thanks, please or apology.",
    curt: "The customer had told of trouble, and gets bare words without a courtesy as the whole reply.",
    unregretted:
      "The customer names what the house did wrong; it is made good without a word of regret.",
    reported: "The customer says that a basic courtesy was missing.",
  },
} as const satisfies Texts;
