import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { CUES_ES } from "./cues.es.ts";
import { CUES_TL } from "./cues.tl.ts";
import { examples } from "./examples.ts";
import { REPORTS_ES } from "./reports.es.ts";
import { LOOSE_EN } from "./loose.en.ts";
import { REGRETTED_EN } from "./regretted.en.ts";
import { REGRETTED_ES } from "./regretted.es.ts";
import { REGRETTED_TL } from "./regretted.tl.ts";
import { decideOrder } from "./order_rule.ts";
import { REPORTS_TL } from "./reports.tl.ts";
import { decide } from "./rule.ts";
import { TEXTS_EN } from "./texts.en.ts";
import { TEXTS_ES } from "./texts.es.ts";
import { TEXTS_TL } from "./texts.tl.ts";

export const wrongDelivery: Sin = {
  id: "wrong_delivery",
  version: 5,
  factor: "reliability",
  label: {
    en: "Wrong or incomplete delivery",
    es: "Entrega errónea o incompleta",
    tl: "Mali o kulang na naihatid",
  },
  source: "SERVQUAL reliability; research on core service failures",
  severity: 3,
  ...TEXTS_EN,
  translations: { es: TEXTS_ES, tl: TEXTS_TL },
  cues: [
    ...CUES_EN,
    ...LOOSE_EN,
    ...REGRETTED_EN,
    ...CUES_ES,
    ...REPORTS_ES,
    ...REGRETTED_ES,
    ...CUES_TL,
    ...REPORTS_TL,
    ...REGRETTED_TL,
  ],
  decide,
  decideOrder,
  examples,
};
