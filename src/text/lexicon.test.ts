import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashed, lexemeAt, NO_LETTERS } from "./lexicon.ts";
import { tokenise } from "./tokens.ts";

const hashOf = (word: string) =>
  Array.from({ length: word.length }, (_unused, i) => word.charCodeAt(i)).reduce(
    hashed,
    NO_LETTERS,
  );
const look = (word: string) => lexemeAt(word, 0, word.length, hashOf(word));

describe("what is known of words", () => {
  it("is of the word that stands there, and the same wherever it stands", () => {
    const word = fc.stringMatching(/^[a-zñé0-9]{1,30}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const text = words.join(" ");
        const tokens = tokenise(text);
        expect(tokens.map((token) => token.word)).toEqual(words);
        for (const { word: own, start, end, lexeme } of tokens) {
          expect(text.slice(start, end)).toBe(own);
          expect(lexeme.word).toBe(own);
          if (own.length <= 24) expect(look(own)).toBe(lexeme);
        }
      }),
    );
  });

  it("keeps words of one hash apart", () => {
    // 31 * "a" + "q" = 31 * "b" + "R", so "aq" and "bR" have one hash, and so has every row of them.
    expect(hashOf("aqbR")).toBe(hashOf("bRaq"));
    expect(look("aqbR").word).toBe("aqbR");
    expect(look("bRaq").word).toBe("bRaq");
    expect(look("aqbR")).not.toBe(look("bRaq"));
  });

  it("is forgotten of words not met for long, and kept of those that are", () => {
    const [kept, lost] = [look("kept"), look("lost")];
    for (let i = 0; i < 100_000; i += 1) {
      expect(look(`w${i}`).word).toBe(`w${i}`);
      if (i % 1000 === 0) expect(look("kept")).toBe(kept);
    }
    expect(look("lost")).not.toBe(lost);
    expect(look("lost").word).toBe("lost");
  });
});
