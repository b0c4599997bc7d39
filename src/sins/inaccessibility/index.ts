import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { CUES_ES } from "./cues.es.ts";
import { CUES_TL } from "./cues.tl.ts";
import { examples } from "./examples.ts";
import { REPORTS_EN } from "./reports.en.ts";
import { REPORTS_TL } from "./reports.tl.ts";
import { decide } from "./rule.ts";
import { LOOSE_EN } from "./loose.en.ts";
import { TEXTS_EN } from "./texts.en.ts";
import { TEXTS_ES } from "./texts.es.ts";
import { TEXTS_TL } from "./texts.tl.ts";

export const inaccessibility: Sin = {
  id: "inaccessibility",
  version: 8,
  factor: "empathy",
  label: { en: "Inaccessibility", es: "Inaccesibilidad", tl: "Hirap maabot" },
  source: "SERVQUAL empathy (access)",
  severity: 2,
  ...TEXTS_EN,
  translations: { es: TEXTS_ES, tl: TEXTS_TL },
  cues: [...CUES_EN, ...LOOSE_EN, ...REPORTS_EN, ...CUES_ES, ...CUES_TL, ...REPORTS_TL],
  decide,
  examples,
};
