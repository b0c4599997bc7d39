import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { CUES_ES } from "./cues.es.ts";
import { CUES_TL } from "./cues.tl.ts";
import { examples } from "./examples.ts";
import { decide } from "./rule.ts";
import { SENT_OFF_EN } from "./sent_off.en.ts";
import { SENT_OFF_ES } from "./sent_off.es.ts";
import { SENT_OFF_TL } from "./sent_off.tl.ts";
import { TEXTS_EN } from "./texts.en.ts";
import { TEXTS_ES } from "./texts.es.ts";
import { TEXTS_TL } from "./texts.tl.ts";

export const brushOff: Sin = {
  id: "brush_off",
  version: 5,
  factor: "responsiveness",
  label: { en: "Brush-off", es: "Desaire", tl: "Pagpapaalis" },
  source: "Albrecht's seven sins of service, 2",
  severity: 3,
  ...TEXTS_EN,
  translations: { es: TEXTS_ES, tl: TEXTS_TL },
  cues: [...CUES_EN, ...CUES_ES, ...CUES_TL, ...SENT_OFF_EN, ...SENT_OFF_ES, ...SENT_OFF_TL],
  decide,
  examples,
};
