import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SINS } from "../sins/index.ts";
import { fold } from "./fold.ts";
import { quickTest } from "./quick_test.ts";
import { requiredBy } from "./required.ts";

const PIECES = ["aba", "bab ", " ab", "bba", "b", "a."];
const atom = fc.constantFrom(...PIECES, ...PIECES, "[ab]", "[^a]", "\\w", "\\b", ".", "\\s", "^");
const times = fc.constantFrom("", "", "", "", "", "?", "{2}", "{0,2}", "{1,3}", "*", "+");
const { tree: pattern } = fc.letrec<{ tree: string; leaf: string; group: string }>((tie) => ({
  leaf: fc
    .tuple(atom, times)
    .map(([what, often]) => (/^(?:\\b|\^)$/.test(what) ? what : `(?:${what})${often}`)),
  group: fc
    .tuple(
      fc.constantFrom("?:", "?:", "?=", "?!", "?<=", "?<!"),
      tie("tree"),
      fc.constantFrom("", "", "?", "{2}"),
    )
    .map(([kind, inner, often]) => (kind === "?:" ? `(?:${inner})${often}` : `(${kind}${inner})`)),
  tree: fc
    .array(
      fc.array(fc.oneof({ depthSize: "small" }, tie("leaf"), tie("leaf"), tie("group")), {
        minLength: 1,
        maxLength: 4,
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((options) => options.map((parts) => parts.join("")).join("|")),
}));

const words = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 6 })
  .map((pieces) => pieces.join(""));

describe("what a pattern requires", () => {
  it("is in every text that it matches", () => {
    let told = 0;
    fc.assert(
      fc.property(pattern, words, (source, text) => {
        const required = requiredBy(source);
        if (!new RegExp(source).test(text)) return;
        told += required.length;
        for (const strings of required)
          expect(
            strings.some((one) => text.includes(one)),
            `/${source}/ on "${text}"`,
          ).toBe(true);
        expect(quickTest(new RegExp(source), text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(told).toBeGreaterThan(20);
  });

  it("changes nothing of what cues find in their examples", () => {
    let required = 0;
    for (const { id, pattern: own, anchors, examples } of SINS.flatMap(({ cues }) => cues)) {
      if (requiredBy(own.source, anchors).length > 0) required += 1;
      for (const text of [...examples.match, ...(examples.not ?? [])].map(fold))
        expect(quickTest(own, text), `${id}: ${text}`).toBe(own.test(text));
    }
    expect(required).toBeGreaterThan(500);
  });

  it.each([
    ["\\bnothing (?:we|i) can do\\b", [["nothing we can do", "nothing i can do"]]],
    ["\\brefund(?:ed|s)?\\b", [["refund"]]],
    ["(?:lost|broken)\\W{1,3}parcels?", [["parcel"], ["broken", "lost"]]],
    ["will (?=(?:call|write)\\b)", [["will "], ["call", "write"]]],
    ["will (?!not)", [["will "]]],
    ["\\d{2,4} days", [[" days"]]],
    ["ok|thanks", []],
    ["a?b?", []],
    ["mañana", []],
    ["(", []],
  ])("%s: %j", (source, lists) => {
    const sorted = (all: readonly (readonly string[])[]) =>
      all.map((one) => [...one].toSorted()).toSorted((a, b) => (a.join() < b.join() ? -1 : 1));
    expect(sorted(requiredBy(source))).toEqual(sorted(lists));
  });

  it("leaves out what every anchor of a cue holds", () => {
    expect(requiredBy("\\b(?:lost|losing) patience", ["lost", "losing"])).toEqual([
      ["lost patience", "losing patience"],
    ]);
    expect(requiredBy("\\bpatience\\b", ["patience"])).toEqual([]);
  });
});
