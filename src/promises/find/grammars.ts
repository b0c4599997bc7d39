import type { CueLanguage } from "../../text/cues.ts";
import { ENGLISH } from "./en.ts";
import { SPANISH } from "./es.ts";
import type { PromiseGrammar } from "./grammar.ts";
import { TAGALOG } from "./tl.ts";

/** The languages in which promises are found. A further language is one more entry. */
export const GRAMMARS: Readonly<Record<CueLanguage, PromiseGrammar>> = {
  en: ENGLISH,
  es: SPANISH,
  tl: TAGALOG,
};
