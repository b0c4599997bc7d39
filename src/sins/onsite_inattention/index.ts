import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { CUES_ES } from "./cues.es.ts";
import { CUES_TL } from "./cues.tl.ts";
import { examples } from "./examples.ts";
import { decide } from "./rule.ts";
import { LOOSE_EN } from "./loose.en.ts";
import { TEXTS_EN } from "./texts.en.ts";
import { TEXTS_ES } from "./texts.es.ts";
import { TEXTS_TL } from "./texts.tl.ts";

export const onsiteInattention: Sin = {
  id: "onsite_inattention",
  version: 2,
  factor: "responsiveness",
  label: {
    en: "Inattention on site",
    es: "Desatención en el lugar",
    tl: "Hindi inaasikaso sa lugar",
  },
  source: "SERVQUAL responsiveness",
  severity: 1,
  ...TEXTS_EN,
  translations: { es: TEXTS_ES, tl: TEXTS_TL },
  cues: [...CUES_EN, ...LOOSE_EN, ...CUES_ES, ...CUES_TL],
  decide,
  examples,
};
