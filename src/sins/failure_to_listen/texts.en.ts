import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition:
    "The reply does not match what the customer said: stated facts are asked for again, steps already tried are advised again, another question is answered.",
  remedy:
    "Read the whole thread. Say back in one line what you understood, then answer; skip what was already tried and say so.",
  explanations: {
    told_before: "The customer answers that this had already been said or done.",
    mismatch: "The customer answers that this is not what they asked about.",
    asked_again: "This asks for something that the customer had given in this conversation.",
    set_aside: "This sets aside what the customer reports.",
    tried_before: "This advises a step that the customer had said they took.",
    corrected: "This asks about what the customer had said it is not.",
    upsold: "The customer had asked to cancel; this offers more and has no word about it.",
    reported: "The customer says that nobody listened.",
  },
} as const satisfies Texts;
