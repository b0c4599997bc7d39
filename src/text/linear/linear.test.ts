import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linearPattern } from "./index.ts";
import { PatternFault } from "./syntax.ts";

function faultOf(source: string): PatternFault | null {
  try {
    linearPattern(source);
    return null;
  } catch (error) {
    if (error instanceof PatternFault) return error;
    throw error;
  }
}

const atom = fc.oneof(
  fc.constantFrom("a", "b", " ", "[ab]", "[^a]", "\\w", "\\b", ".", "\\s", "\\W", "\\B", "^", "$"),
);
const times = fc.constantFrom("", "", "?", "{2}", "{0,2}", "{1,3}", "??", "{0,2}?");
const { tree: pattern } = fc.letrec<{ tree: string; leaf: string; group: string }>((tie) => ({
  leaf: fc
    .tuple(atom, times)
    .map(([what, often]) => (/^(?:\\[bB]|\^|\$)$/.test(what) ? what : what + often)),
  group: fc.tuple(tie("tree"), times).map(([inner, often]) => `(?:${inner})${often}`),
  tree: fc
    .array(
      fc.tuple(
        fc.constantFrom("a", "b", "[ab]", "."),
        fc.array(fc.oneof({ depthSize: "small" }, tie("leaf"), tie("group")), { maxLength: 4 }),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((options) => options.map(([first, rest]) => first + rest.join("")).join("|")),
}));

describe("linear patterns", () => {
  it("find what JavaScript finds", () => {
    let compared = 0;
    fc.assert(
      fc.property(pattern, fc.stringMatching(/^[ab .]{0,12}$/), (source, text) => {
        if (faultOf(source) !== null) return;
        compared += 1;
        const expected = new RegExp(source).exec(text);
        const span = expected && {
          start: expected.index,
          end: expected.index + expected[0].length,
        };
        expect(linearPattern(source).find(text), `/${source}/ on "${text}"`).toEqual(span);
      }),
      { numRuns: 800 },
    );
    expect(compared).toBeGreaterThan(200);
  });

  it.each([
    ["other branch(?:es)*", "at our other brancheses", "other brancheses"],
    ["(?:really )*sorry", "I am really really sorry", "really really sorry"],
    ["caf[ée]", "the cafe", "cafe"],
    ["REFUND \\d{2,4}", "refund 12345", "refund 1234"],
    ["a-b\\.c", "x a-b.c", "a-b.c"],
  ])("%s finds its words in: %s", (source, text, words) => {
    const span = linearPattern(source).find(text);
    expect(span && text.slice(span.start, span.end)).toBe(words);
  });

  it.each([
    ["(a+)+", 4],
    ["(?:\\w{1,20} )*", 13],
    ["(?:a*b){2,}", 7],
    ["(?:a*b){0,3}x", 4],
    ["x.*y", 2],
    ["x\\w+", 3],
    ["x[^.]{2,}", 5],
    ["(?:x.)+", 6],
    ["(a)\\1", 3],
    ["x(?:a?){3}", 7],
    ["x(?=y)", 1],
    ["(?<!y)x", 0],
    ["(?<name>x)", 0],
    ["(?i)x", 0],
    ["x{0,500}", 1],
    ["(?:\\w{1,99} ){1,99}", 0],
    ["(?:x", 0],
    ["x)", 1],
    ["[xy", 0],
    ["x**y", 2],
    ["^*x", 1],
    ["+x", 0],
    ["x{3,1}", 1],
    ["x{a}", 1],
    ["\\q", 0],
    ["x\\", 1],
    ["(?:please )?", 0],
    ["a|", 0],
    ["x".repeat(501), 500],
    [`${"(".repeat(60)}x${")".repeat(60)}`, 41],
  ])("refuses %s and says where", (source, at) => {
    const fault = faultOf(source);
    if (source === "(?:\\w{1,99} ){1,99}") return expect(fault?.message).toMatch(/too large/);
    expect(fault?.at).toBe(at);
    expect(fault?.hint).not.toBe("");
  });

  it("either compile or tell where the trouble is, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (source) => {
        const fault = faultOf(source);
        if (fault !== null) expect(fault.at).toBeLessThanOrEqual(source.length);
        else expect(() => new RegExp(source)).not.toThrow();
      }),
      { numRuns: 3000 },
    );
  });

  it("look at a text in proportion to its length", () => {
    const worst = linearPattern("(?:a{1,20}){0,8}b");
    const looks = (length: number) => {
      let count = 0;
      const letter = () => {
        count += 1;
        return "a".charCodeAt(0);
      };
      const text = { length, charCodeAt: letter } as unknown as string;
      expect(worst.find(text)).toBeNull();
      return count;
    };
    expect(looks(500)).toBeGreaterThan(500);
    expect(looks(4000) / looks(500)).toBeLessThan(8.5);
  });
});
