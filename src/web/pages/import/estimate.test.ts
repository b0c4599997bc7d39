import { describe, expect, it } from "vitest";
import { estimate, type Sample, withSample } from "./estimate.ts";

const sample = (at: number, bytes: number, messages: number): Sample => ({ at, bytes, messages });

describe("estimate", () => {
  it("knows nothing at first", () => {
    expect(estimate([], 100)).toEqual({ rate: null, secondsLeft: null });
    expect(estimate([sample(0, 10, 1)], 100)).toEqual({ rate: null, secondsLeft: null });
  });

  it("reckons from the last seconds", () => {
    const samples = [sample(0, 0, 0), sample(2000, 400, 50)];
    expect(estimate(samples, 1000)).toEqual({ rate: 25, secondsLeft: 3 });
  });

  it("names no end when the size is unknown or nothing moves", () => {
    expect(estimate([sample(0, 0, 0), sample(1000, 400, 5)], null).secondsLeft).toBeNull();
    expect(estimate([sample(0, 9, 5), sample(1000, 9, 5)], 100).secondsLeft).toBeNull();
  });

  it("forgets what is old", () => {
    const samples = [0, 4000, 8000, 15_000].reduce<Sample[]>(
      (known, at) => withSample(known, sample(at, at, at)),
      [],
    );
    expect(samples.map(({ at }) => at)).toEqual([8000, 15_000]);
  });
});
