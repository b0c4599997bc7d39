import type { Language } from "../model/taxonomy.ts";
import type { Lexeme } from "./lexicon.ts";

/** Half-open range of UTF-16 code units in a message's stored text. */
export interface Span {
  start: number;
  end: number;
}

/** What a stretch of a message is: only `body` is this author's own new words. */
export type SegmentKind = "body" | "quote" | "attribution" | "forward" | "signature" | "code";

export interface Segment extends Span {
  kind: SegmentKind;
}

export interface Token extends Span {
  /** Folded word: lower case, no accents (n with tilde kept), straight apostrophes. */
  word: string;
  /** What is known of it wherever it stands. */
  lexeme: Lexeme;
}

/** One sentence of a body segment. Offsets refer to the stored text. */
export interface Sentence extends Span {
  /** The folded text of the sentence: exactly as long as the original, so offsets carry over. */
  text: string;
  tokens: readonly Token[];
  language: Language;
  /** Language told by its own words alone; null when they do not tell. */
  own: Language | null;
  /** Ends with a question mark, or is worded as a question. */
  question: boolean;
}
