import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition: "Hindi pinansin, o tinanggihan nang walang tulong, ang hiling ng isang kasamahan.",
  remedy:
    "Ituring ang hiling na parang pangako sa customer: sabihin kung sino ang hahawak, kailan, at tapusin ito.",
  explanations: {
    unanswered:
      "Ang hiling na ito ng kasamahan ay {waited} nang naghihintay; ang target sa loob ay {target}.",
    refused:
      "Tinanggihan ang hiling; walang tulong, hahawak o susunod na hakbang dito o sa sunod na sagot.",
    reported: "Sinabi ng kasamahan na hindi dumating ang tulong o impormasyon.",
  },
};
