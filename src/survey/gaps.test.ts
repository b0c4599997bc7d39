import { describe, expect, it } from "vitest";
import { Weights } from "../model/config.ts";
import { gapsOf, type ItemAnswers } from "./gaps.ts";

const USUAL = Weights.parse({});
const said = (
  customer: string,
  item: ItemAnswers["item"],
  perceived: number[],
  expected: number[],
): ItemAnswers => ({ customer, item, perceived, expected });

describe("gaps", () => {
  it("of customers who each answered one question are Welch's, as computed by hand", () => {
    const met = [3, 4, 4, 5, 4].map((value, i) => said(`a${i}`, "prompt", [value], []));
    const wished = [6, 7, 7, 6, 7].map((value, i) => said(`b${i}`, "prompt", [], [value]));
    const { items } = gapsOf([...met, ...wished], [], USUAL);
    const prompt = items.find(({ question }) => question === "prompt");
    // Means 4 and 6.6, squared errors 0.5 / 5 and 0.3 / 5; 7.53 degrees of freedom, t 2.3313; 0.4 x t.
    expect(prompt?.gap?.value).toBeCloseTo(-2.6, 10);
    expect(prompt?.gap?.low).toBeCloseTo(-2.6 - 0.9325, 3);
    expect(prompt?.gap?.high).toBeCloseTo(-2.6 + 0.9325, 3);
    expect(prompt).toMatchObject({ perceived_n: 5, expected_n: 5, low_data: true });
  });

  it("of a factor take all its items, and say nothing below five customers on a side", () => {
    const five = Array.from({ length: 5 }, (_none, i) => [
      said(`c${i}`, "promised", [2 + (i % 2)], [7]),
      said(`c${i}`, "first_time", [4], [6]),
    ]).flat();
    const { factors } = gapsOf(five, [], USUAL);
    const reliability = factors.find(({ factor }) => factor === "reliability");
    expect(reliability).toMatchObject({ perceived_n: 10, expected_n: 10 });
    expect(reliability?.gap?.value).toBeCloseTo(3.2 - 6.5, 10);
    expect(reliability?.gap?.high).toBeLessThan(0);
    const four = gapsOf(
      five.filter(({ customer }) => customer !== "c0"),
      [],
      USUAL,
    );
    expect(four.factors[0]).toMatchObject({ gap: null, perceived: null, expected_n: 8 });
  });
});

describe("what matters", () => {
  const points = (reliability: number, tangibles: number) => ({
    reliability,
    responsiveness: 20,
    assurance: 20,
    empathy: 20,
    tangibles,
  });

  it("is offered in whole points that make 100, beside the weights in force", () => {
    const given = [points(33, 7), points(33, 7), points(34, 6), points(33, 7), points(40, 0)];
    const { importance } = gapsOf([], given, USUAL);
    // 34.6 and 5.4.
    expect(importance.offered).toEqual(points(35, 5));
    expect(importance.factors[0]?.points?.value).toBeCloseTo(34.6, 10);
    expect(importance.factors[0]?.current).toBe(32);
    expect(importance.low_data).toBe(true);
  });

  it("is not offered of few, nor where the score could not be made with it", () => {
    expect(gapsOf([], [points(35, 5)], USUAL).importance.offered).toBeNull();
    const all = { reliability: 100, responsiveness: 0, assurance: 0, empathy: 0, tangibles: 0 };
    expect(
      gapsOf(
        [],
        Array.from({ length: 9 }, () => all),
        USUAL,
      ).importance.offered,
    ).toBeNull();
  });
});
