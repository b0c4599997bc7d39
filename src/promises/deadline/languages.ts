import type { CueLanguage } from "../../text/cues.ts";
import { ENGLISH_TIME } from "./en.ts";
import type { TimeWords } from "./words.ts";

/** The languages in which deadlines are read. A further language is one more entry. */
const TIME_WORDS: Readonly<Partial<Record<CueLanguage, TimeWords>>> = { en: ENGLISH_TIME };

/** The words for time of a language; English where there are none yet. */
export function timeWordsOf(language: CueLanguage): TimeWords {
  return TIME_WORDS[language] ?? ENGLISH_TIME;
}
