import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_INPUT } from "../score/input.ts";
import { DEFAULT_SETTINGS } from "../score/total.ts";
import { biasOf } from "./bias.ts";
import { cesOf, csatOf, isGoodRating, itemOf, npsOf, ratingsOf } from "./scores.ts";
import { meanWithin, tQuantile } from "./t_interval.ts";

const asked = (
  answers: Record<number, number>,
  over: { asked?: number; answered?: number } = {},
) => {
  const all = new Map(Object.entries(answers).map(([value, count]) => [Number(value), count]));
  const n = [...all.values()].reduce((sum, count) => sum + count, 0);
  const givers = [...all].map(([value, customers]) => ({ values: [value], customers }));
  return { givers, asked: over.asked ?? 0, answered: over.answered ?? n };
};

describe("CSAT", () => {
  it("is the share of 4 and 5 with a Wilson interval, n and response rate", () => {
    const { n, share, response, low_data } = csatOf(asked({ 1: 1, 4: 3, 5: 6 }, { asked: 40 }));
    expect(n).toBe(10);
    expect(low_data).toBe(true);
    // 9 of 10: 60 to 98% (scoring design, 2.7).
    expect(share?.value).toBeCloseTo(0.9, 10);
    expect(share?.low).toBeCloseTo(0.6, 2);
    expect(share?.high).toBeCloseTo(0.98, 2);
    expect(response?.value).toBeCloseTo(0.25, 10);
    expect(response?.n).toBe(40);
  });

  it("says nothing below five answers, and of nobody asked no response rate", () => {
    expect(csatOf(asked({ 5: 4 }))).toMatchObject({ n: 4, share: null, response: null });
    expect(csatOf(asked({ 5: 5 })).share?.value).toBe(1);
    expect(csatOf(asked({ 5: 30 })).low_data).toBe(false);
  });
});

describe("CES", () => {
  it("is the mean with a t interval, and the share of 5 to 7", () => {
    const { mean, top } = cesOf(asked({ 4: 1, 5: 1, 6: 2, 7: 1 }));
    expect(mean?.value).toBeCloseTo(5.6, 10);
    // Standard error 0.5099 x t(4) 2.7764 = 1.4157.
    expect(mean?.low).toBeCloseTo(4.1843, 3);
    expect(mean?.high).toBe(7);
    expect(top?.value).toBeCloseTo(0.8, 10);
  });
});

describe("NPS", () => {
  it("is promoters less detractors in points with its margin", () => {
    const { score, promoters, passives, detractors } = npsOf(asked({ 0: 10, 7: 30, 10: 60 }));
    expect([promoters, passives, detractors]).toEqual([60, 30, 10]);
    expect(score?.value).toBeCloseTo(50, 10);
    // 1.96 x sqrt((0.6 + 0.1 - 0.25) / 100) = 13.15 points.
    expect(score?.low).toBeCloseTo(36.85, 2);
    expect(score?.high).toBeCloseTo(63.15, 2);
  });

  it("is never certain because all are of one kind", () => {
    const { score } = npsOf(asked({ 10: 6 }));
    expect(score?.value).toBe(100);
    expect(score?.low).toBeLessThan(50);
  });
});

describe("intervals of means", () => {
  it.each([
    [1, 12.7062],
    [4, 2.7764],
    [29, 2.0452],
    [1000, 1.9623],
  ])("Student's t with %i degrees of freedom", (freedom, t) => {
    expect(tQuantile(freedom)).toBeCloseTo(t, 3);
  });

  it("hold the mean, stay on the scale and have a width", () => {
    const histogram = fc.dictionary(fc.constantFrom("1", "2", "3", "5", "7"), fc.nat(50));
    fc.assert(
      fc.property(histogram, (counts) => {
        const answers = new Map(Object.entries(counts).map(([v, count]) => [Number(v), count]));
        const mean = meanWithin(answers, 1, 7);
        if (mean === null) return;
        expect(mean.low).toBeLessThanOrEqual(mean.value + 1e-9);
        expect(mean.high).toBeGreaterThanOrEqual(mean.value - 1e-9);
        expect(mean.low).toBeGreaterThanOrEqual(1);
        expect(mean.high).toBeLessThanOrEqual(7);
        expect(mean.high - mean.low).toBeGreaterThan(0);
      }),
    );
  });

  it("of items run from 0 to 1", () => {
    expect(itemOf(asked({ 1: 5 })).mean?.value).toBe(0);
    expect(itemOf(asked({ 4: 3, 7: 3 })).mean?.value).toBeCloseTo(0.75, 10);
  });
});

describe("ratings from the help desk", () => {
  it.each([
    [4, 5, true],
    [3, 5, false],
    [1, 1, true],
    [1, 2, false],
    [8, 10, true],
    [79, 100, false],
    [0, 0, false],
  ])("%i of %i is good: %s", (score, scale, good) => {
    expect(isGoodRating({ score, scale })).toBe(good);
  });

  it("are the same measure, of all conversations", () => {
    const rated = (good: number, n: number) => [
      { values: [1], customers: good },
      { values: [0], customers: n - good },
    ];
    expect(ratingsOf(rated(3, 4), 100)).toMatchObject({
      n: 4,
      share: null,
      response: { value: 0.04 },
    });
    expect(ratingsOf(rated(4, 5), 0)).toMatchObject({ share: { value: 0.8 }, response: null });
  });
});

describe("who answered", () => {
  const side = (conversations: number, withSin: number) => ({
    input: { ...EMPTY_INPUT, conversations },
    conversations,
    withSin,
  });

  it("differs from who did not where the intervals do not overlap", () => {
    expect(biasOf(side(50, 5), side(50, 40), [], DEFAULT_SETTINGS).differ).toBe(true);
    expect(biasOf(side(50, 20), side(50, 25), [], DEFAULT_SETTINGS).differ).toBe(false);
    expect(biasOf(side(4, 0), side(50, 50), [], DEFAULT_SETTINGS).differ).toBeNull();
  });

  it("counts again as if all had answered equally often, where there are enough answers", () => {
    const fine = { asked: 50, answered: 40, good: 36 };
    const wronged = { asked: 50, answered: 10, good: 2 };
    const { weighted_csat } = biasOf(side(50, 10), side(50, 40), [fine, wronged], DEFAULT_SETTINGS);
    // Plain: 38 of 50 = 76%. Weighted: half of 90% and half of 20%.
    expect(weighted_csat).toBeCloseTo(0.55, 10);
    const few = biasOf(
      side(50, 10),
      side(50, 40),
      [fine, { ...wronged, answered: 4 }],
      DEFAULT_SETTINGS,
    );
    expect(few.weighted_csat).toBeNull();
  });

  it("has no observed score where nothing was measured", () => {
    const { answered } = biasOf(side(10, 2), side(10, 2), [], DEFAULT_SETTINGS);
    expect(answered).toMatchObject({ conversations: 10, score: null });
  });
});
