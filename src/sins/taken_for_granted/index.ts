import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { CUES_ES } from "./cues.es.ts";
import { CUES_TL } from "./cues.tl.ts";
import { examples } from "./examples.ts";
import { decide } from "./rule.ts";
import { TEXTS_EN } from "./texts.en.ts";
import { TEXTS_ES } from "./texts.es.ts";
import { TEXTS_TL } from "./texts.tl.ts";

export const takenForGranted: Sin = {
  id: "taken_for_granted",
  version: 3,
  factor: "empathy",
  label: {
    en: "Taking the customer for granted",
    es: "Dar por sentado al cliente",
    tl: "Pagwawalang-bahala sa suki",
  },
  source: "Research on relationship quality",
  severity: 1,
  ...TEXTS_EN,
  translations: { es: TEXTS_ES, tl: TEXTS_TL },
  cues: [...CUES_EN, ...CUES_ES, ...CUES_TL],
  decide,
  examples,
};
