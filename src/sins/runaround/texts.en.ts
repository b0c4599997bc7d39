import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition:
    "The customer is sent from person to person or from task to task, so that the work of solving moves to them.",
  remedy:
    "Do it with them: stay on while they fill the page, bring the other team in, and come back to them yourself.",
  explanations: {
    transferred: "The conversation was handed over {count} times.",
    sent_on: "The customer came back from one place unserved and is sent to another here.",
    sent_back: "The customer is sent to the place they had just told of.",
    there_and_back: "The customer is sent to others and from there back here.",
    sent_twice:
      "The customer came back with more, and the reply again only names another place to write, call or read.",
    reported: "The customer says that they were passed from one to the next.",
    reported_public: "The customer says that they were passed from one to the next.",
  },
} as const satisfies Texts;
