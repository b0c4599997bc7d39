import { describe, expect, it } from "vitest";
import { fold } from "../../text/fold.ts";
import { SOLVED_ELSEWHERE, THANKS_ELSEWHERE, type Wording, WORDINGS } from "./wordings.ts";

const all: readonly Wording[] = [
  ...WORDINGS.flatMap((wordings) => Object.values(wordings)),
  THANKS_ELSEWHERE,
  SOLVED_ELSEWHERE,
];
const cases = all.flatMap(({ pattern, yes, no }) => [
  ...yes.map((text) => ({ text, matches: true, pattern })),
  ...no.map((text) => ({ text, matches: false, pattern })),
]);

describe("wordings", () => {
  it.each(cases)("$text: $matches", ({ text, matches, pattern }) => {
    expect(pattern.test(fold(text))).toBe(matches);
  });

  it("are linear and run on folded text without flags", () => {
    const nested = /\((?:\?[:=!])?[^()]*[^\\(][+*][^()]*\)[+*]/;
    expect(
      all.filter(({ pattern }) => pattern.flags !== "" || nested.test(pattern.source)),
    ).toEqual([]);
  });
});
