import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { CUES_ES } from "./cues.es.ts";
import { CUES_TL } from "./cues.tl.ts";
import { examples } from "./examples.ts";
import { decide } from "./rule.ts";
import { TEXTS_EN } from "./texts.en.ts";
import { TEXTS_ES } from "./texts.es.ts";
import { TEXTS_TL } from "./texts.tl.ts";

export const inconvenientAccess: Sin = {
  id: "inconvenient_access",
  version: 2,
  factor: "empathy",
  label: {
    en: "Inconvenient access",
    es: "Acceso incómodo",
    tl: "Hirap sa lokasyon, oras o presyo",
  },
  source: "SERVQUAL empathy (access)",
  severity: 1,
  ...TEXTS_EN,
  translations: { es: TEXTS_ES, tl: TEXTS_TL },
  cues: [...CUES_EN, ...CUES_ES, ...CUES_TL],
  decide,
  examples,
};
