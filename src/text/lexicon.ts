import type { WordList } from "./language_words.ts";

/**
 * What is known of a word wherever it stands, found out when it is first asked for: texts repeat their words,
 * and a property costs a tenth of looking the word up again. Undefined: not asked for yet.
 */
export interface Lexeme {
  readonly word: string;
  /** Which of the languages alone has it, "" where none; see `language.ts`. */
  language: WordList | "" | undefined;
  /** What it says of the subject, as a stem, "" where nothing; see `content_words.ts`. */
  content: string | undefined;
  /** By number of an index of cues: the numbers of its cues with this word as an anchor; see `cues.ts`. */
  readonly cues: (readonly number[] | undefined)[];
  readonly hash: number;
}

/** Longer words are no words, and are not kept. */
const LONGEST = 24;
/** So many new words later those that were not met again are forgotten. */
const GENERATION = 30_000;
/** A power of two, at least twice as many. */
const PLACES = 65_536;

type Table = (Lexeme | undefined)[];
const emptyTable = (): Table => new Array<Lexeme | undefined>(PLACES).fill(undefined);

let recent = emptyTable();
let recentWords = 0;
let before = emptyTable();

/** The start of a word's hash; every letter is added by `hashed`. */
export const NO_LETTERS = 7;

/** The hash of a word with one more letter. */
export const hashed = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** The word that stands in a folded text; no string is made where it is known. */
export function lexemeAt(folded: string, start: number, end: number, hash: number): Lexeme {
  const place = placeIn(recent, folded, start, end, hash);
  const met = recent[place];
  if (met !== undefined) return met;
  if (end - start > LONGEST) return lexeme(folded.slice(start, end), hash);
  const metBefore = before[placeIn(before, folded, start, end, hash)];
  const known = metBefore ?? lexeme(copied(folded, start, end), hash);
  recent[place] = known;
  recentWords += 1;
  if (recentWords >= GENERATION) {
    before = recent;
    recent = emptyTable();
    recentWords = 0;
  }
  return known;
}

/** Where the word is in a table, or would be: then nothing is there. */
function placeIn(table: Table, folded: string, start: number, end: number, hash: number): number {
  let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  for (let found = table[place]; found !== undefined; found = table[place]) {
    const alike = found.hash === hash && found.word.length === end - start;
    if (alike && stands(found.word, folded, start)) break;
    place = (place + 1) & (PLACES - 1);
  }
  return place;
}

function stands(word: string, folded: string, start: number): boolean {
  for (let i = 0; i < word.length; i += 1)
    if (word.charCodeAt(i) !== folded.charCodeAt(start + i)) return false;
  return true;
}

const lexeme = (word: string, hash: number): Lexeme => ({
  word,
  language: undefined,
  content: undefined,
  cues: [],
  hash,
});

/** A part of a text is kept by V8 as a view that holds the whole text in memory. */
function copied(folded: string, start: number, end: number): string {
  let copy = "";
  for (let i = start; i < end; i += 1) copy += String.fromCharCode(folded.charCodeAt(i));
  return copy;
}
