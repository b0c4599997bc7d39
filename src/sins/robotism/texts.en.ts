import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition:
    "Scripted treatment: words that would fit anybody and do not respond to what this customer wrote.",
  remedy:
    "Begin with one line that only fits this customer, then the process. Edit every template; after it failed once, write freely.",
  explanations: {
    repeated:
      "The same text was sent before in this conversation, and the customer came back unserved.",
    invited_again:
      "The customer is asked once more to write elsewhere, with no word on what they answered.",
    stock_phrases: "Only stock phrases answer what the customer wrote.",
    template:
      "This text was sent in {count} conversations, and it does not respond to what this customer wrote.",
    data_first: "Data is demanded before any word about the problem.",
    help_if:
      "The customer had named the matter, and the reply only offers help in case it is needed.",
    passed_on: "The customer came back, and the reply only says that their words were passed on.",
    checklist:
      "The first reply to a described problem is a standard list of steps for any problem.",
    steps_again: "The customer says that the steps are done, and gets the usual list of them.",
    no_person: "Asked whether a person is there, the reply is set phrases and does not say.",
    leftover: "A part of the template or draft was left in the text.",
    reported: "The customer says that the replies are scripted or come from a machine.",
  },
} as const satisfies Texts;
