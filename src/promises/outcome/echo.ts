import type { CueLanguage } from "../../text/cues.ts";
import type { Sentence, Span } from "../../text/types.ts";
import { GRAMMARS } from "../find/grammars.ts";
import type { PromisePart } from "../types.ts";
import { OUTCOME_WORDS } from "./languages.ts";

/** A verb shorter than this says too little to be recognised in another form. */
const SHORTEST = 4;

const CLASSES: ReadonlySet<string> = new Set(
  Object.values(GRAMMARS).flatMap(({ deeds }) => deeds.map(([deed]) => deed)),
);

/** How a language says that a verb has been done: what its forms share, and which forms say so. */
interface Forms {
  stem: (verb: string) => string;
  done: (word: string, stem: string) => boolean;
}

const FORMS: Readonly<Record<CueLanguage, Forms>> = {
  en: {
    stem: (verb) => verb.replace(/e$/, ""),
    done: (word, stem) => word.startsWith(stem) && /(?:ed|en|wn|t)$/.test(word),
  },
  es: {
    stem: (verb) =>
      verb.replace(
        /(?:(?:are|ere|ire)mos|[aei]r(?:e|a|an)|[aei]r(?:le|les|te|lo|la|los|las)?|[aei]mos|an|en|o|a|e)$/,
        "",
      ),
    done: (word, stem) =>
      word.startsWith(stem) && /(?:ad[oa]s?|id[oa]s?|aron|ieron|io)$/.test(word),
  },
  tl: {
    stem: (verb) =>
      verb
        .replace(/^(?:i|mag|mai|ma)?-?((?:ng|ts|[bcdfghjklmnprstvwy])?[aeiou])-?(?=\1)/, "")
        .replace(/h?[ia]n$/, ""),
    done: (word, stem) =>
      (word.includes(stem) && /^(?:na|ni|in|i-?ni)/.test(word)) ||
      word.startsWith(`${stem[0]}in${stem.slice(1)}`) ||
      word.startsWith(`i${stem[0]}in${stem.slice(1)}`),
  },
};

/**
 * A sentence that says the promised verb as done ("we'll tune it": "the piano has been tuned"), for verbs
 * of no class of their own; null when none does.
 */
export function echoIn(
  { deed }: PromisePart,
  statements: readonly Sentence[],
  language: CueLanguage,
): (Span & { sentence: Sentence }) | null {
  if (CLASSES.has(deed) || deed.length < SHORTEST) return null;
  const { stem: stemOf, done } = FORMS[language];
  const stem = stemOf(deed);
  if (stem.length < SHORTEST - 1) return null;
  const { negatedBefore, unrealBefore } = OUTCOME_WORDS[language];
  for (const sentence of statements) {
    const token = sentence.tokens.find(({ word }) => word !== deed && done(word, stem));
    if (token === undefined || sentence.question) continue;
    const before = sentence.text.slice(0, token.start - sentence.start);
    if (negatedBefore.test(before) || unrealBefore.test(before)) continue;
    return { start: sentence.start, end: sentence.end, sentence };
  }
  return null;
}
