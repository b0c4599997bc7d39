import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seeded } from "../score/seeded.ts";
import { type Givers, meanOver, overCustomers, type Sums } from "./customers.ts";
import { normalBelow } from "./normal.ts";
import { meanWithin } from "./t_interval.ts";

/** Customers who answer one to four times around a mood of their own; the mean of all such answers is 0. */
function drawn(random: () => number, customers: number): Sums[] {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: customers }, () => {
    const mood = normal();
    const n = 1 + Math.floor(4 * random());
    let sum = 0;
    for (let i = 0; i < n; i += 1) sum += mood + 0.7 * normal();
    return [sum, n, 0, 0];
  });
}

/** Of so many samples, the share whose interval holds the true mean. */
function coverage(customers: number, samples: number, interval = overCustomers): number {
  const random = seeded(customers);
  let held = 0;
  for (let i = 0; i < samples; i += 1) {
    const mean = interval(drawn(random, customers));
    if (mean !== null && mean.low <= 0 && mean.high >= 0) held += 1;
  }
  return held / samples;
}

describe("intervals over customers", () => {
  it("hold the true mean 95 times of 100, from 30 customers on", { timeout: 300_000 }, () => {
    for (const [customers, samples] of [
      [30, 2500],
      [80, 1000],
    ] as const) {
      const held = coverage(customers, samples);
      expect(held).toBeGreaterThan(0.94);
      expect(held).toBeLessThan(0.96);
    }
  });

  it("fall a little short with few customers, by a known amount", { timeout: 300_000 }, () => {
    expect(coverage(5, 1500)).toBeGreaterThan(0.89);
    expect(coverage(10, 1500)).toBeGreaterThan(0.91);
  });

  it("would be too narrow over answers", () => {
    const overAnswers = (customers: readonly Sums[]) =>
      overCustomers(
        customers.flatMap(([sum, n]) => Array.from({ length: n }, (): Sums => [sum / n, 1, 0, 0])),
      );
    expect(coverage(30, 400, overAnswers)).toBeLessThan(0.9);
  });

  it("do not depend on the order of customers, nor on who looks", () => {
    const customers = drawn(seeded(7), 40);
    expect(overCustomers(customers.toReversed())).toEqual(overCustomers(customers));
  });

  it("of many customers are computed, and agree with what would be drawn", () => {
    const thousand = drawn(seeded(3), 1000);
    const more = [...thousand, ...drawn(seeded(4), 1)];
    const [drawnOnes, computed] = [overCustomers(thousand), overCustomers(more)];
    const width = (mean: typeof computed) => (mean?.high ?? 0) - (mean?.low ?? 0);
    expect(width(computed) / width(drawnOnes)).toBeGreaterThan(0.93);
    expect(width(computed) / width(drawnOnes)).toBeLessThan(1.07);
  });

  it("of two sides take a customer with all they said to both", () => {
    // Whoever is content expects little: sides that go together make the difference less certain.
    const paired = Array.from({ length: 30 }, (_none, i): Sums => [1 + (i % 6), 1, 7 - (i % 6), 1]);
    const apart = paired.flatMap(([sum, n, other, m]): Sums[] => [
      [sum, n, 0, 0],
      [0, 0, other, m],
    ]);
    const width = (sums: readonly Sums[]) => {
      const mean = overCustomers(sums);
      return (mean?.high ?? 0) - (mean?.low ?? 0);
    };
    expect(overCustomers(paired)?.value).toBeCloseTo(-1, 10);
    expect(width(paired)).toBeGreaterThan(1.2 * width(apart));
  });
});

describe("means over customers", () => {
  it("are those of Student's t where each answered once", () => {
    const givers = [
      { values: [4], customers: 3 },
      { values: [6], customers: 5 },
    ];
    const once = new Map([
      [4, 3],
      [6, 5],
    ]);
    expect(meanOver(givers, 1, 7)).toEqual(meanWithin(once, 1, 7));
  });

  it("hold the mean, stay on the scale and have a width", () => {
    const values = fc.array(fc.constantFrom(1, 3, 7), { minLength: 1, maxLength: 3 });
    const givers = fc.array(fc.record({ values, customers: fc.integer({ min: 1, max: 9 }) }), {
      minLength: 2,
    });
    fc.assert(
      fc.property(givers, (all: Givers[]) => {
        const mean = meanOver(all, 1, 7);
        if (mean === null) return;
        expect(mean.low).toBeLessThanOrEqual(mean.value + 1e-9);
        expect(mean.high).toBeGreaterThanOrEqual(mean.value - 1e-9);
        expect(mean.low).toBeGreaterThanOrEqual(1);
        expect(mean.high).toBeLessThanOrEqual(7);
      }),
      { numRuns: 30 },
    );
    const same = meanOver([{ values: [7, 7, 7], customers: 6 }], 1, 7);
    expect(same?.low).toBeLessThan(5);
  });
});

it.each([
  [0, 0.5],
  [-1.959964, 0.025],
  [1.644854, 0.95],
  [-2.575829, 0.005],
])("normal distribution below %f", (z, share) => {
  expect(normalBelow(z)).toBeCloseTo(share, 5);
});
