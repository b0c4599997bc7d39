import type { Sin } from "../types.ts";
import { BLUNT_EN } from "./blunt.en.ts";
import { BLUNT_ES } from "./blunt.es.ts";
import { BLUNT_TL } from "./blunt.tl.ts";
import { CUES_EN } from "./cues.en.ts";
import { CUES_ES } from "./cues.es.ts";
import { CUES_TL } from "./cues.tl.ts";
import { examples } from "./examples.ts";
import { decide } from "./rule.ts";
import { TEXTS_EN } from "./texts.en.ts";
import { TEXTS_ES } from "./texts.es.ts";
import { TEXTS_TL } from "./texts.tl.ts";

export const coldness: Sin = {
  id: "coldness",
  version: 6,
  factor: "empathy",
  label: { en: "Coldness", es: "Frialdad", tl: "Panlalamig" },
  source: "Albrecht's seven sins of service, 3",
  severity: 2,
  ...TEXTS_EN,
  translations: { es: TEXTS_ES, tl: TEXTS_TL },
  cues: [...CUES_EN, ...BLUNT_EN, ...CUES_ES, ...BLUNT_ES, ...CUES_TL, ...BLUNT_TL],
  decide,
  examples,
};
