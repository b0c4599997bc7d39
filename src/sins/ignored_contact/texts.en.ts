import type { Texts } from "../types.ts";

export const TEXTS_EN = {
  definition:
    "A question or complaint gets no answer at all, or a question inside an answered message is passed over.",
  remedy:
    "Answer every question, one by one. Let unanswered conversations raise an alarm. A complaint always gets a reply from a person.",
  explanations: {
    never_answered: "This was written {waited} ago and has no reply.",
    no_reply: "This was written {waited} ago and nobody has replied.",
    question_left: "This question was asked {waited} ago and has no reply.",
    word_left: "This was written {waited} ago in return to a reply and has no reply.",
    last_word:
      "This was the customer's last word {waited} ago, after a reply and without thanks, and has no reply.",
    closed_unanswered: "The conversation was closed while this had no reply.",
    reported: "The customer says that a message of theirs was not answered.",
    reported_public: "The customer says that a message of theirs was not answered.",
    reported_loosely: "The customer's words suggest that they asked before and nothing came of it.",
  },
} as const satisfies Texts;
