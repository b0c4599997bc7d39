import type { Sentence, Token } from "./types.ts";

/** Words that say nothing about the subject, in the languages we read; folded. */
const EMPTY = new Set(
  `the a an and or but so if of to in on at for from by with about into is are was were be been being am do does did
 has have had will would can could should may might must i you he she it we they me him her us them my your his its
 our their this that these those there here what which who when where why how not no yes any some all just also very
 please thanks thank hello hi hey dear sorry get got go going know need want like help us im ive dont one out up now
 then than only still even more much many really well back let see use using try tried way thing time again after
 before because as ok okay sure hope regards best anyone someone something anything cannot can't don't i'm i've it's
 el la los las un una y o de del al en con por para que se me mi su es no si ya po pong opo na ang ng sa ko mo kong mong yung yong ung ba bang lang lng
 naman nman din rin daw raw nga pala kasi muna mga ito iyan yan yun yon eto nito niyan nyan dito diyan doon
 ako ka kayo kami tayo siya sila akin inyo niyo nyo ninyo amin namin natin nila niya ay at kung pag kapag hindi
 wala walang meron may pero dahil kaya para ano anong paano pano kailan kelan saan bakit sino alin pwede puwede
 gusto kailangan salamat pasensya talaga sana siguro tapos pang nang noong nung ganun ganon ganyan`
    .split(/\s+/)
    .filter(Boolean),
);

/** The words of a stretch that carry its subject, reduced to a rough stem. */
export function contentWords(tokens: readonly Token[]): Set<string> {
  const words = new Set<string>();
  addContentWords(words, tokens);
  return words;
}

/** The same of whole sentences together. */
export function contentWordsIn(sentences: readonly Sentence[]): Set<string> {
  const words = new Set<string>();
  for (const { tokens } of sentences) addContentWords(words, tokens);
  return words;
}

function addContentWords(words: Set<string>, tokens: readonly Token[]): void {
  for (const { lexeme } of tokens) {
    const content = (lexeme.content ??= contentOf(lexeme.word));
    if (content !== "") words.add(content);
  }
}

const contentOf = (word: string): string => (word.length > 2 && !EMPTY.has(word) ? stem(word) : "");

/** Cuts common English endings, enough to match "refunded" with "refund". */
export function stem(word: string): string {
  if (word.length < 5) return word;
  for (const ending of ["ations", "ation", "ings", "ing", "ied", "ies", "ed", "es", "ly", "s"]) {
    if (word.endsWith(ending) && word.length - ending.length >= 3) {
      return word.slice(0, -ending.length);
    }
  }
  return word;
}

/** How many of the first set's words are in the second. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
}
