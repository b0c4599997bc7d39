import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition:
    "Specialist terms, a register or a language that the customer does not share, left unexplained.",
  remedy:
    "Answer in the customer's language and with the customer's words; explain a term or leave it out; one idea a sentence.",
  explanations: {
    other_language:
      "This reply is in another language than the customer's, without a word about it.",
    other_language_likely:
      "This reply seems to be in another language than the customer's short message, without a word about it.",
    foreign_help:
      "The help pointed to is in another language than the customer's, as the reply says.",
    term_not_known: "The customer has to ask what words of this reply mean.",
    not_understood: "The customer says that this reply cannot be followed.",
    circular: "Asked what a term means, this gives the term again.",
    term_for_term: "Asked what a term means, this answers with another term.",
    abbreviations:
      "This sentence has several abbreviations; the customer uses none and none is explained.",
    hard_to_read:
      "This reply is in far longer sentences and words than the customer's; the passage quoted is its hardest.",
    officialese:
      "This reply is in the set phrases of form letters; the customer writes in plain words.",
    reported: "The customer says that what they were told could not be understood.",
  },
} as const satisfies Texts;
