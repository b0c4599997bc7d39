import type { Sin } from "../types.ts";
import { ASKED_EN } from "./asked.en.ts";
import { ASKED_ES } from "./asked.es.ts";
import { ASKED_TL } from "./asked.tl.ts";
import { CANNED_EN } from "./canned.en.ts";
import { CANNED_ES } from "./canned.es.ts";
import { CANNED_TL } from "./canned.tl.ts";
import { CUES_EN } from "./cues.en.ts";
import { CUES_ES } from "./cues.es.ts";
import { CUES_TL } from "./cues.tl.ts";
import { examples } from "./examples.ts";
import { decide } from "./rule.ts";
import { TEXTS_EN } from "./texts.en.ts";
import { TEXTS_ES } from "./texts.es.ts";
import { TEXTS_TL } from "./texts.tl.ts";

export const robotism: Sin = {
  id: "robotism",
  version: 3,
  factor: "empathy",
  label: { en: "Robotism", es: "Robotismo", tl: "Robotismo" },
  source: "Albrecht's seven sins of service, 5",
  severity: 2,
  ...TEXTS_EN,
  translations: { es: TEXTS_ES, tl: TEXTS_TL },
  cues: [
    ...CUES_EN,
    ...CUES_ES,
    ...CUES_TL,
    ...CANNED_EN,
    ...CANNED_ES,
    ...CANNED_TL,
    ...ASKED_EN,
    ...ASKED_ES,
    ...ASKED_TL,
  ],
  decide,
  examples,
};
