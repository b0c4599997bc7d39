import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentsOf, type Span } from "./segments.ts";

const span = (start: number, end: number): Span => ({ start, end });

describe("segmentsOf", () => {
  it("leaves a text without spans whole, and an empty one empty", () => {
    expect(segmentsOf("hello", []).map(({ text }) => text)).toEqual(["hello"]);
    expect(segmentsOf("", [span(0, 1)])).toEqual([]);
  });

  it("shows spans that overlap, nest and touch", () => {
    const [whole, left, right] = [span(0, 6), span(1, 3), span(2, 6)];
    const segments = segmentsOf("abcdefgh", [whole, left, right]);
    expect(segments.map(({ text, over }) => [text, over.length])).toEqual([
      ["a", 1],
      ["b", 2],
      ["c", 3],
      ["def", 2],
      ["gh", 0],
    ]);
    expect(segments[1]?.begins).toEqual([left]);
    expect(segments[2]?.ends).toEqual([left]);
    expect(segments[3]?.ends).toEqual([whole, right]);
  });

  it("ignores spans that are empty, inverted or outside", () => {
    const segments = segmentsOf("abc", [span(1, 1), span(2, 1), span(-1, 2), span(1, 9)]);
    expect(segments).toHaveLength(1);
  });

  it("never loses or moves a character", () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => span(a, b)));
    fc.assert(
      fc.property(fc.string({ maxLength: 30, unit: "binary" }), spans, (text, all) => {
        const segments = segmentsOf(text, all);
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
        for (const one of all) {
          const covered = segments.filter(({ over }) => over.includes(one));
          const valid = one.start < one.end && one.end <= text.length;
          const expected = valid ? text.slice(one.start, one.end) : "";
          expect(covered.map((segment) => segment.text).join("")).toBe(expected);
          if (valid) {
            expect(segments.filter(({ begins }) => begins.includes(one))).toHaveLength(1);
            expect(segments.filter(({ ends }) => ends.includes(one))).toHaveLength(1);
          }
        }
      }),
    );
  });
});
