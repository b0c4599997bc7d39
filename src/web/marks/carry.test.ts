import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carrySpans } from "./carry.ts";

describe("carrySpans", () => {
  it("moves what stands behind an insertion, keeps what stands before it, drops what it changed", () => {
    const older = "We will call. It is policy. Bye";
    const spans = ["We will call", "It is policy", "Bye"].map((words) => {
      const start = older.indexOf(words);
      return { start, end: start + words.length };
    });
    const newer = older.replace("is policy", "is our policy");
    const carried = carrySpans(older, newer, spans);
    expect(carried.map(({ start, end }) => newer.slice(start, end))).toEqual([
      "We will call",
      "Bye",
    ]);
  });

  it("always points at the same words", () => {
    const text = fc.string({ maxLength: 20 });
    fc.assert(
      fc.property(text, text, text, text, fc.nat(20), fc.nat(20), (a, b, c, d, x, y) => {
        const older = a + b + d;
        const newer = a + c + d;
        const spans = [{ start: Math.min(x, y), end: Math.min(older.length, Math.max(x, y)) }];
        for (const { start, end } of carrySpans(older, newer, spans)) {
          expect(newer.slice(start, end)).toBe(older.slice(spans[0]?.start, spans[0]?.end));
        }
      }),
    );
  });
});
