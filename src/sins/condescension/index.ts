import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { CUES_ES } from "./cues.es.ts";
import { CUES_TL } from "./cues.tl.ts";
import { examples } from "./examples.ts";
import { LECTURE_EN } from "./lecture.en.ts";
import { LECTURE_ES } from "./lecture.es.ts";
import { LECTURE_TL } from "./lecture.tl.ts";
import { decide } from "./rule.ts";
import { TEXTS_EN } from "./texts.en.ts";
import { TEXTS_ES } from "./texts.es.ts";
import { TEXTS_TL } from "./texts.tl.ts";

export const condescension: Sin = {
  id: "condescension",
  version: 3,
  factor: "assurance",
  label: { en: "Condescension", es: "Aires de superioridad", tl: "Pangmamaliit" },
  source: "Albrecht's seven sins of service, 4",
  severity: 3,
  ...TEXTS_EN,
  translations: { es: TEXTS_ES, tl: TEXTS_TL },
  cues: [...CUES_EN, ...LECTURE_EN, ...CUES_ES, ...LECTURE_ES, ...CUES_TL, ...LECTURE_TL],
  decide,
  examples,
};
