import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition:
    "Itinuring na maliit na bagay, sobra o abala ang reklamo, at walang inalok na paraan para maayos.",
  remedy:
    "Pasalamatan sila sa pagsasabi, sabihin kung ano ang naging epekto sa kanila, akuin, ayusin, at kumustahin pagkatapos.",
  explanations: {
    minimised: "Pinaliit o tinanggihan ang reklamo dito; walang pananagutan o pag-aayos na kasama.",
    others_do_not:
      "Sa problemang sinabi, ang sagot ng staff ay wala namang ganito o reklamo ang iba.",
    reported: "Sinasabi ng customer na hindi sineryoso ang reklamo nila.",
  },
};
