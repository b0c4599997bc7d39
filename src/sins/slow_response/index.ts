import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { CUES_ES } from "./cues.es.ts";
import { CUES_TL } from "./cues.tl.ts";
import { examples } from "./examples.ts";
import { REPORTS_EN } from "./reports.en.ts";
import { REPORTS_ES } from "./reports.es.ts";
import { REPORTS_TL } from "./reports.tl.ts";
import { changesAt, decide } from "./rule.ts";
import { LOOSE_EN } from "./loose.en.ts";
import { TEXTS_EN } from "./texts.en.ts";
import { TEXTS_ES } from "./texts.es.ts";
import { TEXTS_TL } from "./texts.tl.ts";

export const slowResponse: Sin = {
  id: "slow_response",
  version: 9,
  factor: "responsiveness",
  label: { en: "Slow response", es: "Respuesta lenta", tl: "Mabagal na tugon" },
  source: "SERVQUAL responsiveness; targets per channel from the configuration",
  severity: 1,
  ...TEXTS_EN,
  translations: { es: TEXTS_ES, tl: TEXTS_TL },
  cues: [
    ...CUES_EN,
    ...LOOSE_EN,
    ...REPORTS_EN,
    ...CUES_ES,
    ...REPORTS_ES,
    ...CUES_TL,
    ...REPORTS_TL,
  ],
  decide,
  changesAt,
  examples,
};
