import type { Sin } from "../types.ts";
import { CUES_EN } from "./cues.en.ts";
import { CUES_ES } from "./cues.es.ts";
import { CUES_TL } from "./cues.tl.ts";
import { examples } from "./examples.ts";
import { decide } from "./rule.ts";
import { TEXTS_EN } from "./texts.en.ts";
import { TEXTS_ES } from "./texts.es.ts";
import { TEXTS_TL } from "./texts.tl.ts";

export const missingCourtesy: Sin = {
  id: "missing_courtesy",
  version: 4,
  factor: "assurance",
  label: { en: "Missing courtesy", es: "Falta de cortesía básica", tl: "Nakalimutang paggalang" },
  source: "SERVQUAL assurance (courtesy)",
  severity: 1,
  ...TEXTS_EN,
  translations: { es: TEXTS_ES, tl: TEXTS_TL },
  cues: [...CUES_EN, ...CUES_ES, ...CUES_TL],
  decide,
  examples,
};
