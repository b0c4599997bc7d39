import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition: "A colleague's request for help is ignored, or refused without support.",
  remedy:
    "Treat the request like a promise to a customer: say who takes it, by when, and close the loop.",
  explanations: {
    unanswered: "This request of a colleague has waited {waited}; the internal target is {target}.",
    refused:
      "The request is turned down; no help, owner or next step follows here or in the next reply.",
    reported: "A colleague says that help or information did not come.",
  },
} as const satisfies Texts;
