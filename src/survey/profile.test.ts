import { describe, expect, it } from "vitest";
import { Weights } from "../model/config.ts";
import type { MeasureValue } from "../model/measures.ts";
import { gapsOf, type ItemAnswers } from "./gaps.ts";
import { profileOf } from "./profile.ts";

const said = (customer: string, item: ItemAnswers["item"], perceived: number): ItemAnswers => ({
  customer,
  item,
  perceived: [perceived],
  expected: [],
});
const factorsOf = (answers: readonly ItemAnswers[]) =>
  gapsOf(answers, [], Weights.parse({})).factors;
const promises: MeasureValue = {
  id: "kept_on_time",
  value: 0.5,
  low: 0.28,
  high: 0.72,
  n: 16,
  shown: "low_data",
  counts: "",
  p90: null,
  shrunk: null,
};

describe("the profile of factors", () => {
  it("places answers from 0 to 1 over all statements of a factor, beside what was observed", () => {
    const answers = [1, 2, 3, 4, 5].flatMap((n) => [
      said(`c${n}`, "promised", 7),
      said(`c${n}`, "first_time", 4),
    ]);
    const [reliability] = profileOf(factorsOf(answers), [promises]);
    // 7 and 4 are 1 and 0.5.
    expect(reliability).toMatchObject({ factor: "reliability", answers: 10, customers: 5 });
    expect(reliability?.asked?.value).toBeCloseTo(0.75, 10);
    expect(reliability?.observed).toEqual(promises);
  });

  it("tells the five factors also where nothing was asked or observed, and nothing of four customers", () => {
    const four = [1, 2, 3, 4].map((n) => said(`c${n}`, "understood", 6));
    const profile = profileOf(factorsOf(four), []);
    expect(profile.map(({ factor }) => factor)).toEqual([
      "reliability",
      "responsiveness",
      "assurance",
      "empathy",
      "tangibles",
    ]);
    expect(profile.every(({ asked, observed }) => asked === null && observed === null)).toBe(true);
    expect(profile[3]).toMatchObject({ answers: 4, customers: 4 });
  });
});
