import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition: "Mga salitang pabalang, naiinip o masungit, na parang istorbo ang customer.",
  remedy:
    "Kilalanin muna ang abala sa isang pangungusap, banggitin ang pangalan nang isang beses, saka kumilos.",
  explanations: {
    impatience: "Nagpapakita ang mga salitang ito ng pagkainip sa customer.",
    told_too_little: "Sinisisi dito ang customer dahil kulang ang sinabi nila.",
    pointed_back: "Ibinabalik ang customer sa nasabi na noon.",
    not_understood: "Diretsong sinasabi sa customer na hindi sila maintindihan.",
    reported: "Sinasabi ng customer na malamig o masungit ang pagtrato sa kanila.",
  },
};
