import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition:
    "Pagmamaliit: mga salitang nagpapalagay na mas kaunti ang alam o naiintindihan ng customer.",
  remedy:
    "Itanong muna kung ano na ang nasubukan nila, sabihin kung bakit simple ang tanong mo, at ituro ang hirap sa produkto, hindi sa tao.",
  explanations: {
    talk_down: "Ipinapalagay ng mga salitang ito na kulang sa alam o sa isip ang customer.",
    lectured: "Pinapangaralan dito ang customer kahit hindi nila hiningi.",
    doubted:
      "Pinagdududahan dito ang sinasabi o gusto ng customer, o hinahanap sa kanila ang mali.",
    reported: "Sinasabi ng customer na minaliit sila.",
  },
};
