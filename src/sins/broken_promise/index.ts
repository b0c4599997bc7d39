import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { CUES_ES } from "./cues.es.ts";
import { CUES_TL } from "./cues.tl.ts";
import { examples } from "./examples.ts";
import { REPORTS_ES } from "./reports.es.ts";
import { decideOrder } from "./order_rule.ts";
import { REPORTS_TL } from "./reports.tl.ts";
import { decide } from "./rule.ts";
import { LOOSE_EN } from "./loose.en.ts";
import { REGRETTED_EN } from "./regretted.en.ts";
import { REGRETTED_ES } from "./regretted.es.ts";
import { REGRETTED_TL } from "./regretted.tl.ts";
import { TEXTS_EN } from "./texts.en.ts";
import { TEXTS_ES } from "./texts.es.ts";
import { TEXTS_TL } from "./texts.tl.ts";

export const brokenPromise: Sin = {
  id: "broken_promise",
  version: 4,
  factor: "reliability",
  label: { en: "Broken promise", es: "Promesa incumplida", tl: "Napakong pangako" },
  source: "SERVQUAL reliability",
  severity: 3,
  ...TEXTS_EN,
  translations: { es: TEXTS_ES, tl: TEXTS_TL },
  cues: [
    ...CUES_EN,
    ...LOOSE_EN,
    ...REGRETTED_EN,
    ...REGRETTED_ES,
    ...REGRETTED_TL,
    ...CUES_ES,
    ...REPORTS_ES,
    ...CUES_TL,
    ...REPORTS_TL,
  ],
  decide,
  decideOrder,
  examples,
};
