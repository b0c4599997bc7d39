import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { CUES_ES } from "./cues.es.ts";
import { CUES_TL } from "./cues.tl.ts";
import { DOORS } from "./doors.ts";
import { examples } from "./examples.ts";
import { REPORTS_EN } from "./reports.en.ts";
import { REPORTS_TL } from "./reports.tl.ts";
import { decide } from "./rule.ts";
import { TEXTS_EN } from "./texts.en.ts";
import { TEXTS_ES } from "./texts.es.ts";
import { TEXTS_TL } from "./texts.tl.ts";

export const runaround: Sin = {
  id: "runaround",
  version: 7,
  factor: "responsiveness",
  label: { en: "Runaround", es: "Peloteo", tl: "Paikot-ikot" },
  source: "Albrecht's seven sins of service, 7",
  severity: 3,
  ...TEXTS_EN,
  translations: { es: TEXTS_ES, tl: TEXTS_TL },
  cues: [...CUES_EN, ...REPORTS_EN, ...CUES_ES, ...CUES_TL, ...REPORTS_TL, ...DOORS],
  decide,
  examples,
};
