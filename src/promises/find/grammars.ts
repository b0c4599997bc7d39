import type { CueLanguage } from "../../text/cues.ts";
import { ENGLISH } from "./en.ts";
import type { PromiseGrammar } from "./grammar.ts";

/** The languages in which promises are found. A further language is one more entry. */
export const GRAMMARS: Readonly<Partial<Record<CueLanguage, PromiseGrammar>>> = { en: ENGLISH };

/** The grammar of a language; English where there is none yet. */
export function grammarOf(language: CueLanguage): PromiseGrammar {
  return GRAMMARS[language] ?? ENGLISH;
}
