import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition: "Curt, impatient or unfriendly words that treat the customer as a nuisance.",
  remedy: "Acknowledge the trouble in one sentence first, use the name once, then act.",
  explanations: {
    impatience: "These words show impatience with the customer.",
    told_too_little: "The customer is reproached here for not having told enough.",
    pointed_back: "The customer is pointed back to what was said before.",
    not_understood: "The customer is told bluntly that they cannot be understood.",
    reported: "The customer says they were treated coldly.",
  },
} as const satisfies Texts;
