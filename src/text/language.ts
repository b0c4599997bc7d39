import type { Language } from "../model/taxonomy.ts";
import { LANGUAGE_WORDS, type WordList } from "./language_words.ts";
import type { Sentence, Token } from "./types.ts";

const CODES = ["en", "es", "tl", "foreign"] as const satisfies readonly WordList[];
type Counts = Record<WordList, number>;

/** Words of exactly one list; a word on several lists tells nothing apart. */
const LANGUAGE_OF_WORD: ReadonlyMap<string, WordList> = (() => {
  const seen = new Map<string, Set<WordList>>();
  for (const code of CODES) {
    for (const word of LANGUAGE_WORDS[code].split(/\s+/)) {
      seen.set(word, (seen.get(word) ?? new Set()).add(code));
    }
  }
  const single = new Map<string, WordList>();
  for (const [word, codes] of seen) {
    const [only] = codes;
    if (codes.size === 1 && only !== undefined) single.set(word, only);
  }
  return single;
})();

function count(tokens: readonly Token[], into: Counts): void {
  for (const { lexeme } of tokens) {
    const code = (lexeme.language ??= LANGUAGE_OF_WORD.get(lexeme.word) ?? "");
    if (code !== "") into[code] += 1;
  }
}

function noCounts(): Counts {
  return { en: 0, es: 0, tl: 0, foreign: 0 };
}

/** Language of a run of words: en, es, tl, mixed (Taglish and the like), other, or null when unsure. */
function decide(counts: Counts, words: number): Language | null {
  const total = counts.en + counts.es + counts.tl + counts.foreign;
  if (total === 0) return words >= 8 ? "other" : null;
  const [first, second] = firstTwo(counts);
  const lead = counts[first];
  const next = counts[second];
  if (lead === next || lead < 2) {
    if (lead === 1 && next === 0 && words <= 3 && (first === "en" || first === "es")) return first;
    if (lead < 2) return null;
  }
  const mixed = next >= 2 && next / total >= 0.25;
  if (mixed && first !== "foreign" && second !== "foreign") return "mixed";
  return first === "foreign" ? "other" : first;
}

/** The two most frequent; in the order of CODES where they are equal. */
function firstTwo(counts: Counts): [WordList, WordList] {
  let first: WordList = "en";
  let second: WordList = "es";
  for (const code of CODES) {
    if (code === "en") continue;
    if (counts[code] > counts[first]) {
      second = first;
      first = code;
    } else if (second === first || code === "es" || counts[code] > counts[second]) second = code;
  }
  return [first, second];
}

/**
 * Sets the language of each sentence. A sentence too short to tell takes the language of the whole
 * message, and where that is unknown too, `unsure`.
 */
export function assignLanguages(sentences: readonly Sentence[], unsure: Language): void {
  const whole = noCounts();
  const own = sentences.map(({ tokens }) => {
    const counts = noCounts();
    count(tokens, counts);
    for (const code of CODES) whole[code] += counts[code];
    return decide(counts, tokens.length);
  });
  const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const fallback = decide(whole, words) ?? strongest(whole, unsure);
  sentences.forEach((sentence, i) => {
    sentence.own = own[i] ?? null;
    sentence.language = own[i] ?? fallback;
  });
}

function strongest(counts: Counts, unsure: Language): Language {
  const [best] = firstTwo(counts);
  if (counts[best] === 0) return unsure;
  return best === "foreign" ? "other" : best;
}
