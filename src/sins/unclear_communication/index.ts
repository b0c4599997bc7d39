import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { CUES_ES } from "./cues.es.ts";
import { CUES_TL } from "./cues.tl.ts";
import { examples } from "./examples.ts";
import { decide } from "./rule.ts";
import { TERMS } from "./terms.ts";
import { TEXTS_EN } from "./texts.en.ts";
import { TEXTS_ES } from "./texts.es.ts";
import { TEXTS_TL } from "./texts.tl.ts";

export const unclearCommunication: Sin = {
  id: "unclear_communication",
  version: 9,
  factor: "empathy",
  label: {
    en: "Unclear communication",
    es: "Comunicación confusa",
    tl: "Malabong komunikasyon",
  },
  source: "SERVQUAL empathy (communication, 1985)",
  severity: 1,
  ...TEXTS_EN,
  translations: { es: TEXTS_ES, tl: TEXTS_TL },
  cues: [...CUES_EN, ...CUES_ES, ...CUES_TL, ...TERMS],
  decide,
  examples,
};
