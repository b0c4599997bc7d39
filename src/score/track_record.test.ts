import { describe, expect, it } from "vitest";
import type { Finding } from "../model/review.ts";
import { betaBelow, betaQuantile } from "./beta.ts";
import {
  combineRecords,
  recordInWords,
  sinsLookedFor,
  trustIn,
  trustOf,
  withTrackRecord,
} from "./track_record.ts";

describe("beta distribution", () => {
  it("agrees with closed forms", () => {
    expect(betaBelow(0.3, 1, 1)).toBeCloseTo(0.3, 10);
    expect(betaBelow(0.3, 3, 1)).toBeCloseTo(0.027, 10);
    expect(betaBelow(0.3, 1, 4)).toBeCloseTo(1 - 0.7 ** 4, 10);
    // P(Beta(2,3) <= x) = 6x^2 - 8x^3 + 3x^4.
    expect(betaBelow(0.5, 2, 3)).toBeCloseTo(0.6875, 10);
  });

  it("has a quantile that inverts it", () => {
    for (const [a, b] of [
      [1, 1],
      [18, 4],
      [42, 7],
      [500, 30],
    ] as const) {
      for (const share of [0.025, 0.1, 0.5, 0.975]) {
        expect(betaBelow(betaQuantile(share, a, b), a, b)).toBeCloseTo(share, 6);
      }
    }
  });
});

describe("trust in a rule", () => {
  it("is even odds before anything was checked, and counts nothing", () => {
    expect(trustOf()).toMatchObject({ confidence: 0.5, counted: false });
  });

  it("counts from 20 cases and a lower 80% bound of 0.7 on", () => {
    expect(trustOf({ right: 19, wrong: 0 }).counted).toBe(false);
    expect(trustOf({ right: 20, wrong: 0 }).counted).toBe(true);
    expect(trustOf({ right: 17, wrong: 3 }).counted).toBe(true);
    expect(trustOf({ right: 15, wrong: 5 }).counted).toBe(false);
    expect(trustOf({ right: 150, wrong: 50 }).counted).toBe(true);
  });

  it("never falls by a right case nor rises by a wrong one", () => {
    for (let right = 0; right < 30; right += 3) {
      for (let wrong = 0; wrong < 30; wrong += 3) {
        const { low80 } = trustOf({ right, wrong });
        expect(trustOf({ right: right + 1, wrong }).low80).toBeGreaterThan(low80);
        expect(trustOf({ right, wrong: wrong + 1 }).low80).toBeLessThan(low80);
      }
    }
  });

  it("is said in words", () => {
    expect(recordInWords({ right: 41, wrong: 6 })).toBe("right 41 of 47 times, 75-94%");
    expect(recordInWords(undefined)).toBe("not yet checked by anybody");
  });
});

describe("records by language", () => {
  const good = { right: 30, wrong: 1 };
  const records = {
    "rudeness.insult": good,
    "rudeness.insult:en": good,
    "slow_response.late": good,
  };

  it("holds words to the language they were checked in, and timing to all", () => {
    expect(trustIn(records, "rudeness.insult", "agent_text", "en").counted).toBe(true);
    expect(trustIn(records, "rudeness.insult", "agent_text", "es").counted).toBe(false);
    expect(trustIn(records, "rudeness.insult", "agent_text", "other").counted).toBe(true);
    expect(trustIn(records, "slow_response.late", "structure", "es").counted).toBe(true);
  });

  it("knows which sins were looked for", () => {
    expect(sinsLookedFor(records, "es")).toEqual(["slow_response"]);
    expect(sinsLookedFor(records, "en")).toEqual(["rudeness", "slow_response"]);
    expect(sinsLookedFor(records)).toEqual(["rudeness", "slow_response"]);
    expect(sinsLookedFor({})).toEqual([]);
  });

  it("adds the house's verdicts in its own language, whichever it is", () => {
    const sum = combineRecords(records, { "rudeness.insult": { right: 2, wrong: 3 } });
    expect(sum["rudeness.insult"]).toEqual({ right: 32, wrong: 4 });
    expect(sum["rudeness.insult:en"]).toEqual({ right: 32, wrong: 4 });
    expect(sum["rudeness.insult:tl"]).toEqual({ right: 2, wrong: 3 });
    expect(sum["slow_response.late"]).toEqual(good);
    expect(combineRecords(records, {})).toEqual(records);
  });

  it("sets confidence and counted, and nothing else", () => {
    const finding = {
      rule: "slow_response.late",
      source: "structure",
      message: "m1",
      confidence: 0,
      counted: false,
      quote: "",
    } as unknown as Finding;
    const [judged] = withTrackRecord([finding], () => "es", records);
    expect(judged).toMatchObject({ counted: true, rule: "slow_response.late" });
    expect(judged?.confidence).toBeCloseTo(31 / 33, 10);
  });
});
