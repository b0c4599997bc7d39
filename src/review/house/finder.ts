import type { Wording } from "../../model/house_rules.ts";
import { fold } from "../../text/fold.ts";
import { linearPattern } from "../../text/linear/index.ts";
import { tokenise } from "../../text/tokens.ts";
import type { Span, Token } from "../../text/types.ts";

/** Folded text with its words. */
export interface Readable {
  text: string;
  /** Where the text begins in the message. */
  start: number;
  tokens: readonly Token[];
}

/** Looks for a wording; the first place in the message, or null. */
export type Finder = (where: Readable) => Span | null;

/**
 * Finds one of the phrases, whatever signs and line ends stand between their words, or the pattern.
 * @throws PatternFault when the pattern is not allowed
 */
export function finderOf({ phrases = [], pattern }: Wording): Finder {
  const wanted = phrases.map(wordsOf);
  const linear = pattern === undefined ? null : linearPattern(pattern);
  return (where) => {
    for (const words of wanted) {
      const found = findWords(where.tokens, words);
      if (found !== null) return found;
    }
    const match = linear?.find(where.text) ?? null;
    return match && { start: where.start + match.start, end: where.start + match.end };
  };
}

/** The words of which one must be in a text for the wording to be there; null when none is known. */
export function anchorsOf({ phrases, anchors }: Wording): readonly string[] | null {
  if (phrases !== undefined) return phrases.flatMap((phrase) => wordsOf(phrase).slice(0, 1));
  return anchors === undefined ? null : wordsOf(anchors);
}

/** Folded words of a text. */
export function wordsOf(text: string): string[] {
  return tokenise(fold(text)).map(({ word }) => word);
}

function findWords(tokens: readonly Token[], words: readonly string[]): Span | null {
  const [first] = words;
  for (let i = 0; i + words.length <= tokens.length; i += 1) {
    if (tokens[i]?.word !== first) continue;
    if (!words.every((word, k) => tokens[i + k]?.word === word)) continue;
    return { start: tokens[i]?.start ?? 0, end: tokens[i + words.length - 1]?.end ?? 0 };
  }
  return null;
}
