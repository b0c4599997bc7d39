import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition: "Iba-iba ang sagot ng iisang organisasyon sa parehong tanong.",
  remedy:
    "Magkaroon ng iisang pinagkukunan ng bawat sagot. Sabihin nang hayag kung alin ang tama, at sundin ang mas mabuti kung doon umasa ang customer.",
  explanations: {
    contradiction: "Iba ang naunang sinabi ng staff tungkol dito; hindi maaaring tama ang dalawa.",
    reported: "Sinabi ng customer na iba-iba ang sinabi sa kanila.",
    reported_loosely:
      "Ayon sa mga salita ng customer, mukhang magkaiba ang sinasabi o ginagawa rito at doon.",
  },
};
