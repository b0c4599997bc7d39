import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition:
    "Hindi tugma ang sagot sa sinabi ng customer: hinihingi ulit ang naibigay na, pinapaulit ang nasubukan na, o ibang tanong ang sinasagot.",
  remedy:
    "Basahin ang buong usapan. Sabihin muna sa isang linya kung ano ang naintindihan mo, saka sumagot; laktawan ang nasubukan na at sabihin ito.",
  explanations: {
    told_before: "Sumasagot ang customer na nasabi o nagawa na ito.",
    mismatch: "Sumasagot ang customer na hindi ito ang tanong nila.",
    asked_again: "Hinihingi nito ang bagay na naibigay na ng customer sa usapang ito.",
    set_aside: "Isinasantabi nito ang sinasabi ng customer.",
    tried_before: "Ipinapayo nito ang hakbang na sinabi na ng customer na ginawa nila.",
    corrected: "Tinatanong nito ang sinabi ng customer na hindi iyon.",
    upsold:
      "Hiniling ng customer na magpa-cancel; nag-aalok ito ng higit pa at walang sinasabi tungkol doon.",
    reported: "Sinasabi ng customer na walang nakinig sa kanila.",
  },
};
