import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition:
    "Mahirap gamitin ang serbisyo dahil sa lugar, parking, oras, harang o nakatagong presyo.",
  remedy: "Ilathala ang presyo, oras, mapa at daanan; sagutin ang presyo kung saan ito itinanong.",
  explanations: {
    reported: "Sinabi ng customer na nahirapan sila sa lugar, oras, harang o nakatagong presyo.",
    price_evaded: "Itinanong ang presyo sa publiko, at inilipat ng sagot sa pribadong mensahe.",
  },
};
