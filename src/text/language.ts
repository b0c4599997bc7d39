import type { Language } from "../model/taxonomy.ts";
import type { Token } from "./types.ts";

/** Language of a run of words: en, es, tl, mixed (Taglish and the like) or other. */
export function languageOf(_tokens: readonly Token[]): Language {
  return "en";
}
