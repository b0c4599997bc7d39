import type { ServedLanguage } from "../../../model/taxonomy.ts";
import { EN } from "./en.ts";
import { ES } from "./es.ts";
import { TL } from "./tl.ts";
import type { ReportWords } from "./types.ts";

export const REPORT_WORDS: Readonly<Record<ServedLanguage, ReportWords>> = {
  en: EN,
  es: ES,
  tl: TL,
};
