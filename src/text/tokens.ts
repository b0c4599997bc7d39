import { hashed, lexemeAt, NO_LETTERS } from "./lexicon.ts";
import type { Token } from "./types.ts";

const APOSTROPHE = 39;
const HYPHEN = 45;

/**
 * Words of a folded text range. Hyphenated words and contractions stay whole ("na-approve", "don't");
 * letters of every script count, so that text in another script still has words.
 */
export function tokenise(folded: string, start = 0, end = folded.length): Token[] {
  const tokens: Token[] = [];
  let from = -1;
  let hash = NO_LETTERS;
  for (let i = start; i < end; i += 1) {
    const code = folded.charCodeAt(i);
    if (isWordUnit(code)) {
      if (from < 0) from = i;
      hash = hashed(hash, code);
      continue;
    }
    if (from < 0) continue;
    const joins = (code === APOSTROPHE || code === HYPHEN) && i + 1 < end;
    if (joins && isWordUnit(folded.charCodeAt(i + 1))) {
      hash = hashed(hash, code);
      continue;
    }
    tokens.push(tokenAt(folded, from, i, hash));
    from = -1;
    hash = NO_LETTERS;
  }
  if (from >= 0) tokens.push(tokenAt(folded, from, end, hash));
  return tokens;
}

function tokenAt(folded: string, start: number, end: number, hash: number): Token {
  const lexeme = lexemeAt(folded, start, end, hash);
  return { word: lexeme.word, start, end, lexeme };
}

/** Letters and digits; beyond Latin everything but the blocks of punctuation and symbols. */
function isWordUnit(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  if (code < 0xc0) return code === 0xaa || code === 0xba;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7;
  if (code < 0x3040) return code >= 0x2c00 && code < 0x2e00;
  return code < 0xd800 || (code >= 0xf900 && code < 0xfe00);
}
