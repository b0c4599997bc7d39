import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition:
    "Iba ang ginagawa ng staff sa lugar habang naghihintay ang customer, o tinanggihan ang munting tulong.",
  remedy: "Bumati sa loob ng takdang oras; bitawan ang gawain, hindi ang customer.",
  explanations: {
    reported: "Sinabi ng customer na hindi sila inasikaso ng staff sa lugar.",
    reported_loosely: "Ayon sa mga salita ng customer, mukhang may kapabayaan sa pinto o sa lugar.",
  },
};
