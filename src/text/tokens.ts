import type { Token } from "./types.ts";

const WORD = /[a-z0-9ñ][a-z0-9ñ'’]*(?:-[a-z0-9ñ]+)*/g;

/** Words of a folded text range. Hyphenated words stay whole; `'s` and `n't` stay attached. */
export function tokenise(folded: string, start = 0, end = folded.length): Token[] {
  const tokens: Token[] = [];
  const slice = start === 0 && end === folded.length ? folded : folded.slice(start, end);
  WORD.lastIndex = 0;
  for (let found = WORD.exec(slice); found !== null; found = WORD.exec(slice)) {
    const at = start + found.index;
    tokens.push({ word: found[0], start: at, end: at + found[0].length });
  }
  return tokens;
}
