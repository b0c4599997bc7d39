import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition:
    "Palusot (system, kasamahan, supplier o customer mismo) sa halip na pananagutan at solusyon.",
  remedy:
    "Humingi ng paumanhin, aminin ang mali, at sabihin kung ano ang gagawin mo ngayon. Saka lang banggitin ang dahilan kapag may pananagutan at solusyon na.",
  explanations: {
    excuse:
      "May ibang itinurong dahilan, at walang pananagutan o solusyon dito o sa kasunod na tugon.",
    reported: "Sinasabi ng customer na puro palusot ang ibinibigay sa kanila.",
  },
};
