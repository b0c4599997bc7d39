import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition:
    "Pagtangging patakaran lang ang dahilan: walang paliwanag, alternatibo, exception o pag-akyat sa may kapangyarihan.",
  remedy:
    "Sabihin kung bakit may ganoong patakaran, kung ano ang magagawa mo sa halip nito, at kung sino ang puwedeng magbigay ng exception.",
  explanations: {
    rule_only:
      "Patakaran lang ang batayan ng pagtanggi; walang paliwanag, alternatibo, exception o pag-akyat na ibinigay.",
    reported: "Sinasabi ng customer na nagtatago ang kompanya sa mga patakaran nito.",
  },
};
