import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition: "Hinahamak, kinukutya o pinagsasabihan ang kasamahan kung saan mababasa ng customer.",
  remedy:
    "Magsalita bilang iisang organisasyon: itama ang sinabi, hindi ang tao, at ayusin ang iba sa usapang panloob.",
  explanations: {
    disparaged: "May paghamak sa kasamahan sa mga salitang nababasa ng customer.",
    rebuked: "Pinagsabihan ang kasamahang naunang sumagot sa mga salitang nababasa ng customer.",
  },
};
