import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { segment } from "./segments.ts";
import { sentencesOf } from "./sentences.ts";

function split(text: string) {
  const folded = fold(text);
  return sentencesOf(folded, segment(folded));
}

describe("sentencesOf", () => {
  it.each<[string, string[]]>([
    ["It broke. Please help!", ["It broke.", "Please help!"]],
    ["Ask Mr. Reyes, e.g. today. Thanks", ["Ask Mr. Reyes, e.g. today.", "Thanks"]],
    ["Version 102.4 fails", ["Version 102.4 fails"]],
    [
      "Hello Ana\nmy parcel is late\nplease check",
      ["Hello Ana", "my parcel is late", "please check"],
    ],
    ["- first thing\n- second thing", ["- first thing", "- second thing"]],
    [
      "I have been waiting for my new kettle since the\nfirst of March and nobody wrote.",
      ["I have been waiting for my new kettle since the\nfirst of March and nobody wrote."],
    ],
    ["1. Open the lid\n2. Press reset", ["1. Open the lid", "2. Press reset"]],
    ['He said "wait." Then he left.', ['He said "wait."', "Then he left."]],
  ])("splits %j", (text, expected) => {
    expect(split(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it("gives spans and tokens that are exact substrings, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const folded = fold(text);
        for (const sentence of split(text)) {
          expect(sentence.text).toBe(folded.slice(sentence.start, sentence.end));
          for (const token of sentence.tokens) {
            expect(token.word).toBe(folded.slice(token.start, token.end));
          }
        }
      }),
    );
  });

  it.each([
    ["How do I reset it", true],
    ["Ya llegó mi pedido?", true],
    ["Kailan po darating", true],
    ["Dumating na po ba yung order", true],
    ["I know how to reset it.", false],
  ])("knows whether %j asks", (text, asks) => {
    expect(split(text)[0]?.question).toBe(asks);
  });
});
