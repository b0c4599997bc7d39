import { describe, expect, it } from "vitest";
import type { SinId } from "../model/taxonomy.ts";
import { askedOf, isLowAnswer } from "./asked.ts";

const heard = (sin: SinId) => ({ sins: [{ sin }] });

describe("a low answer", () => {
  it.each([
    [{ csat: 2 }, true],
    [{ csat: 3 }, false],
    [{ nps: 6 }, true],
    [{ nps: 7 }, false],
    [{ ces: 3 }, true],
    [{ ces: 4 }, false],
    [{ promised: 1, prompt: 6, ces: 4, solved: "yes" }, true],
    [{ promised: 2, prompt: 6, ces: 4 }, false],
    [{ solved: "no" }, null],
    [{ why: "too_slow" }, null],
    [{ expect_promised: 1 }, null],
  ])("%j: %s", (given, low) => {
    expect(isLowAnswer(given)).toBe(low);
  });
});

describe("what was said of a conversation", () => {
  it("is low when one of its answers is, and not measured without a number", () => {
    expect(askedOf([{ csat: 5 }, { nps: 3 }], []).low_answer).toBe(true);
    expect(askedOf([{ csat: 5 }, { why: "price" }], []).low_answer).toBe(false);
    expect(askedOf([{ why: "price" }], []).low_answer).toBeNull();
  });

  it("tells each failure once, in one order", () => {
    const words = [heard("rudeness"), heard("broken_promise"), heard("rudeness")];
    const { told } = askedOf([], words);
    expect(told).toEqual(askedOf([], words.toReversed()).told);
    expect(told.toSorted()).toEqual(["broken_promise", "rudeness"]);
  });
});
