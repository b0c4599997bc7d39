import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { CUES_ES } from "./cues.es.ts";
import { CUES_TL } from "./cues.tl.ts";
import { examples } from "./examples.ts";
import { OTHERS_EN } from "./others.en.ts";
import { OTHERS_ES } from "./others.es.ts";
import { OTHERS_TL } from "./others.tl.ts";
import { decide } from "./rule.ts";
import { TEXTS_EN } from "./texts.en.ts";
import { TEXTS_ES } from "./texts.es.ts";
import { TEXTS_TL } from "./texts.tl.ts";

export const complaintDismissal: Sin = {
  id: "complaint_dismissal",
  version: 3,
  factor: "empathy",
  label: {
    en: "Dismissing a complaint",
    es: "Minimizar la queja",
    tl: "Pagbalewala sa reklamo",
  },
  source: "Research on complaint handling (interactional justice)",
  severity: 3,
  ...TEXTS_EN,
  translations: { es: TEXTS_ES, tl: TEXTS_TL },
  cues: [...CUES_EN, ...OTHERS_EN, ...CUES_ES, ...OTHERS_ES, ...CUES_TL, ...OTHERS_TL],
  decide,
  examples,
};
