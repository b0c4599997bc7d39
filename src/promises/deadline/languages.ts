import type { CueLanguage } from "../../text/cues.ts";
import { SPANISH_TIME } from "./es.ts";
import { inEnglish, type TimePhrases } from "./phrases.ts";
import { TAGALOG_TIME } from "./tl.ts";

/** The languages other than English in which deadlines are read. A further one is one more entry. */
const PHRASES: Readonly<Record<Exclude<CueLanguage, "en">, TimePhrases>> = {
  es: SPANISH_TIME,
  tl: TAGALOG_TIME,
};

/** Words that say when (folded), in the English that the grammar of deadlines reads. */
export function readable(folded: string, language: CueLanguage): string {
  return language === "en" ? folded : inEnglish(folded, PHRASES[language]);
}
