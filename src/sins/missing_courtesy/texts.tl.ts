import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition: "Walang pangunahing paggalang sa buong usapan kahit kailangan ito.",
  remedy:
    "Bumati, magpasalamat, at humingi ng paumanhin nang isang beses at para sa mismong nangyari; magtapos nang maayos. Hindi sa bawat linya.",
  explanations: {
    none_at_all:
      "Inaamin dito ang nangyari, pero sa buong usapan ay walang bati, pasalamat, pakiusap o paumanhin ang staff.",
    bare: "Dito at sa buong usapan, ilang tuyong salita lang ang sagot sa customer, walang bati, pasalamat, pakiusap o paumanhin.",
    curt: "May ikinuwentong problema ang customer, at tuyong salita lang na walang paggalang ang buong sagot.",
    unregretted:
      "Sinabi ng customer ang pagkakamali ng kumpanya; inayos ito nang walang anumang paumanhin.",
    reported: "Sinasabi ng customer na kulang sa pangunahing paggalang.",
  },
};
