import { FOREIGN_WORDS, LANGUAGE_WORDS } from "./language_words.ts";
import type { Token } from "./types.ts";

const { en, es, tl } = LANGUAGE_WORDS;

/** Words that stand above for one language only, because they tell the served ones apart. */
const ALSO: Readonly<Record<string, string>> = {
  de: "in so am an",
  nl: "in is de die en was over af",
  fr: "de en la un que se si on",
  it: "in la un se mi si lo le come tu",
  pt: "de que para como por se um e o os mas tudo",
  sv: "de en i du vi om",
};

const WORDS: Readonly<Record<string, string>> = {
  en,
  es,
  tl,
  ...Object.fromEntries(
    Object.entries(FOREIGN_WORDS).map(([name, words]) => [name, `${words} ${ALSO[name] ?? ""}`]),
  ),
};

/** Writing systems that tell a language, or a family of them, by themselves. */
const SCRIPTS: readonly (readonly [tongue: string, letter: RegExp])[] = [
  ["el", /[\u0370-\u03ff]/],
  ["ru", /[\u0400-\u04ff]/],
  ["he", /[\u0590-\u05ff]/],
  ["ar", /[\u0600-\u06ff]/],
  ["hi", /[\u0900-\u097f]/],
  ["th", /[\u0e00-\u0e7f]/],
  ["ja", /[\u3040-\u30ff]/],
  ["zh", /[\u4e00-\u9fff]/],
  ["ko", /[\uac00-\ud7af]/],
];

/** Tongues each word is frequent in. */
const TONGUES_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const [tongue, words] of Object.entries(WORDS)) {
    for (const word of new Set(words.split(/\s+/))) {
      const tongues = found.get(word);
      if (tongues) tongues.push(tongue);
      else found.set(word, [tongue]);
    }
  }
  return found;
})();

/** Fewer telling words than this prove no language. */
const ENOUGH = 4;
/** The first must be so many times as frequent as the second. */
const LEAD = 2.5;
/** So many of a text's words are frequent ones in any language we know. */
const SHARE = 0.15;

/** The same where a guess is enough. */
const LIKELY = 1.5;
const LIKELY_LEAD = 2;
const LIKELY_SHARE = 0.12;

/** A language that a text seems to be written in. */
export interface Tongue {
  /** An ISO 639-1 code; for other scripts that of the commonest language. */
  name: string;
  /** Else it is only the likeliest, as of a sentence of five words. */
  certain: boolean;
}

/**
 * Which language a text is written in, told more finely than `Language`; null where two are about as
 * likely, as in mixed texts.
 */
export function likelyTongueOf(tokens: readonly Token[]): Tongue | null {
  const ranked = [...countsOf(tokens)].toSorted((a, b) => b[1] - a[1]);
  const [name, most] = ranked[0] ?? ["", 0];
  const next = ranked[1]?.[1] ?? 0;
  const leads = (enough: number, lead: number, share: number) =>
    most >= enough && most >= next * lead && most >= tokens.length * share;
  if (!leads(LIKELY, LIKELY_LEAD, LIKELY_SHARE)) return null;
  return { name, certain: leads(ENOUGH, LEAD, SHARE) };
}

/** A word of one list counts one; a word of several counts for each of them a part. */
function countsOf(tokens: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word } of tokens) {
    const script = scriptOf(word);
    const tongues = script === null ? (TONGUES_OF.get(word) ?? []) : [script];
    for (const tongue of tongues) {
      counts.set(tongue, (counts.get(tongue) ?? 0) + 1 / tongues.length);
    }
  }
  return counts;
}

function scriptOf(word: string): string | null {
  if (word.charCodeAt(0) < 0x370) return null;
  return SCRIPTS.find(([, letter]) => letter.test(word))?.[0] ?? null;
}
