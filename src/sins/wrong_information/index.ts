import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { CUES_ES } from "./cues.es.ts";
import { CUES_TL } from "./cues.tl.ts";
import { examples } from "./examples.ts";
import { REPORTS_ES } from "./reports.es.ts";
import { REPORTS_TL } from "./reports.tl.ts";
import { decide } from "./rule.ts";
import { LOOSE_EN } from "./loose.en.ts";
import { TEXTS_EN } from "./texts.en.ts";
import { TEXTS_ES } from "./texts.es.ts";
import { TEXTS_TL } from "./texts.tl.ts";

export const wrongInformation: Sin = {
  id: "wrong_information",
  version: 4,
  factor: "assurance",
  label: { en: "Wrong information", es: "Información incorrecta", tl: "Maling impormasyon" },
  source: "SERVQUAL assurance (competence)",
  severity: 3,
  ...TEXTS_EN,
  translations: { es: TEXTS_ES, tl: TEXTS_TL },
  cues: [...CUES_EN, ...LOOSE_EN, ...CUES_ES, ...REPORTS_ES, ...CUES_TL, ...REPORTS_TL],
  decide,
  examples,
};
