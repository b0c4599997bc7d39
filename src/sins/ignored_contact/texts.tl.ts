import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition:
    "Walang anumang sagot sa tanong o reklamo, o may tanong na nilampasan sa loob ng mensaheng sinagot.",
  remedy:
    "Sagutin ang bawat tanong, isa-isa. Magkaroon ng alerto para sa mga usapang walang sagot. Laging tao ang sumasagot sa reklamo.",
  explanations: {
    never_answered: "Isinulat ito {waited} na ang nakalipas at wala pang sagot.",
    no_reply: "Isinulat ito {waited} na ang nakalipas at wala pang sumasagot.",
    question_left: "Itinanong ito {waited} na ang nakalipas at wala pang sagot.",
    word_left:
      "Isinulat ito {waited} na ang nakalipas bilang tugon sa isang sagot at wala pang kasunod.",
    last_word:
      "Ito ang huling salita ng kustomer {waited} na ang nakalipas, pagkatapos ng isang sagot at walang pasasalamat, at wala pang tugon.",
    closed_unanswered: "Isinara ang usapan habang wala pa itong sagot.",
    reported: "Sinasabi ng customer na may mensahe silang hindi sinagot.",
    reported_public: "Sinasabi ng customer na may mensahe silang hindi sinagot.",
    reported_loosely:
      "Ayon sa mga salita ng customer, mukhang nagtanong na siya noon at walang nangyari.",
  },
};
