import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SINS } from "../sins/index.ts";
import { fold } from "./fold.ts";
import { type AllOf, type OneOf, requiredBy } from "./required.ts";
import { quickTest } from "./requirement.ts";
import { asks, EDGE, packed, TrigramSet } from "./trigrams.ts";

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

const withoutEdges = (text: string) => text.replaceAll(EDGE, "");

/** What `mayHold` approximates: a string is there, and its edges are edges. */
function holds(text: string, required: AllOf): boolean {
  const there = (one: string): boolean => {
    const bare = withoutEdges(one);
    for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1))
      if (edgesFit(text, at, one)) return true;
    return false;
  };
  return required.every((list) =>
    list.some((one) => (typeof one === "string" ? there(one) : holds(text, one))),
  );
}

function edgesFit(text: string, at: number, one: string): boolean {
  let i = at;
  return Array.from(one).every((char) => {
    if (char !== EDGE) i += 1;
    return char !== EDGE || isEdge(text, i);
  });
}

const isWord = (char: string | undefined) => char !== undefined && /\w/.test(char);
const isEdge = (text: string, i: number) => isWord(text[i - 1]) !== isWord(text[i]);

/** By the runs of a text, as patterns of cues are asked about after they were tried many times. */
function mayHold(text: string, required: AllOf): boolean {
  const row = packed(required);
  const trigrams = new TrigramSet();
  trigrams.read(text);
  return !asks(row) || trigrams.mayHold(row, 0);
}

describe("what a pattern requires", () => {
  it("is in every text that it matches", () => {
    let told = 0;
    fc.assert(
      fc.property(pattern, words, (source, text) => {
        const required = requiredBy(source);
        if (!new RegExp(source).test(text)) return;
        told += required.length;
        expect(holds(text, required), `/${source}/ on "${text}"`).toBe(true);
        expect(mayHold(text, required), `/${source}/ on "${text}"`).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(told).toBeGreaterThan(20);
  });

  it("changes nothing of what cues find in their examples", () => {
    let required = 0;
    for (const { id, pattern: own, anchors, examples } of SINS.flatMap(({ cues }) => cues)) {
      const needs = requiredBy(own.source, anchors);
      if (needs.length > 0) required += 1;
      for (const text of examples.match.map(fold))
        if (own.test(text)) expect(mayHold(text, needs), `${id}: ${text}`).toBe(true);
    }
    expect(required).toBeGreaterThan(500);
  });

  it("is looked for once a pattern was asked about many times, and tells most texts that lack it", () => {
    const pattern = /\b(?:lost|broken) (?:parcels?|boxes)\b/;
    const texts = ["your lost parcel", "a broken vase", "lost", "boxes broken"];
    for (let times = 0; times < 400; times += 1)
      for (const text of texts) expect(quickTest(pattern, text)).toBe(pattern.test(text));
    const required = requiredBy(pattern.source);
    expect(texts.map((text) => mayHold(text, required))).toEqual([true, false, false, false]);
  });

  it.each([
    ["\\bnothing (?:we|i) can do\\b", ["|nothing we can do| / |nothing i can do|"]],
    ["\\brefund(?:ed|s)?\\b", ["|refund| / |refunded| / |refunds|"]],
    ["(?:lost|broken)\\W{1,3}parcels?", ["parcel", "broken / lost"]],
    ["will (?=(?:call|write)\\b)", ["call| / write|", "will "]],
    ["will (?!not)", ["will "]],
    ["\\d{2,4} days", [" days"]],
    ["\\b(?:no|so)\\b", ["|no| / |so|"]],
    ["(?:late|lost \\w+ parcel|(?:a|b)?)\\b", []],
    ["late|(?:lost|no) \\w{1,20} parcel", ["(( parcel) and (lost  / no )) / late"]],
    ["ok|thanks", []],
    ["a?b?", []],
    ["mañana", ["mañana"]],
    ["(", []],
  ])("%s: %j", (source, lists) => {
    const sorted = (all: readonly string[]) =>
      all.map((list) => list.split(" / ").toSorted().join(" / ")).toSorted();
    expect(sorted(requiredBy(source).map(written))).toEqual(sorted(lists));
  });

  it("leaves out what every anchor of a cue holds", () => {
    const requires = (source: string, ...anchors: string[]) =>
      requiredBy(source, anchors).map(written);
    expect(requires("\\b(?:lost|losing) patience", "lost", "losing")).toEqual([
      "|lost patience / |losing patience",
    ]);
    expect(requires("\\bpatience\\b", "patience")).toEqual([]);
  });
});

const written = (list: OneOf): string =>
  list
    .map((one) =>
      typeof one === "string"
        ? one.replaceAll(EDGE, "|")
        : `(${one.map((other) => `(${written(other)})`).join(" and ")})`,
    )
    .join(" / ");
