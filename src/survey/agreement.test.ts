import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementOf, type ObservedTeam, type Satisfied } from "./agreement.ts";
import { leastSquares, type Observation } from "./least_squares.ts";
import { rankCorrelation } from "./rank.ts";

describe("rank correlation", () => {
  it("by hand: places 1 2 3 4 5 against 2 1 4 3 5", () => {
    const found = rankCorrelation([
      [0.1, 5.5],
      [0.2, 5],
      [0.3, 7],
      [0.4, 6.5],
      [0.5, 9],
    ]);
    // 1 - 6 × 4 / (5 × 24); tanh(atanh(0.8) ± 1.96 × √(1.06 / 2)).
    expect(found?.value).toBeCloseTo(0.8, 10);
    expect(found?.low).toBeCloseTo(-0.317, 3);
    expect(found?.high).toBeCloseTo(0.9873, 3);
  });

  it("is not measured of four, or where a side is all alike", () => {
    expect(rankCorrelation([1, 2, 3, 4].map((one) => [one, one]))).toBeNull();
    expect(rankCorrelation([1, 2, 3, 4, 5].map((one) => [one, 7]))).toBeNull();
  });

  it("depends on the order alone, turns with a side, and stays between -1 and 1", () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 5, maxLength: 30 }), (pairs) => {
        const found = rankCorrelation(pairs);
        const raised = rankCorrelation(pairs.map(([x, y]) => [x ** 3, Math.exp(y)]));
        const turned = rankCorrelation(pairs.map(([x, y]) => [x, -y]));
        expect(raised).toEqual(found);
        expect(rankCorrelation(pairs.map(([x, y]) => [y, x]))?.value ?? null).toEqual(
          found === null ? null : expect.closeTo(found.value, 10),
        );
        if (found === null) return;
        expect(turned?.value).toBeCloseTo(-found.value, 10);
        expect(Math.abs(found.value)).toBeLessThanOrEqual(1 + 1e-12);
        expect(found.low).toBeLessThanOrEqual(found.value);
        expect(found.high).toBeGreaterThanOrEqual(Math.min(found.value, 0.999_999));
      }),
    );
  });
});

describe("least squares", () => {
  const row = (customer: string, x: readonly number[], y: number): Observation => ({
    customer,
    x,
    y,
  });

  it("by hand: 0 1 3 at 0 1 2", () => {
    const fit = leastSquares([row("a", [0], 0), row("b", [1], 1), row("c", [2], 3)]);
    // Slope 3 / 2; rest 1/6, -1/3, 1/6 of a variance of 14/3.
    expect(fit?.slopes[0]?.value).toBeCloseTo(1.5, 10);
    expect(fit?.explained).toBeCloseTo(1 - 1 / 28, 10);
    // (1/36 + 1/36) / 2² × 3/2 × 2/1 = 1/24; t of 2 is 4.3027.
    expect((fit?.slopes[0]?.high ?? 0) - 1.5).toBeCloseTo(4.3027 * Math.sqrt(1 / 24), 3);
  });

  it("finds the planes that rows were made of, in any order of rows", () => {
    const number = fc.integer({ min: -5, max: 5 });
    fc.assert(
      fc.property(
        fc.tuple(number, number, number),
        fc.array(fc.tuple(number, number), { minLength: 8, maxLength: 20 }),
        ([a, b, c], points) => {
          const rows = points.map(([x, z], i) => row(`c${i}`, [x, z], a + b * x + c * z));
          const fit = leastSquares(rows);
          const again = leastSquares(rows.toReversed());
          if (fit === null) {
            expect(again).toBeNull();
            return;
          }
          expect(fit.slopes[0]?.value).toBeCloseTo(b, 6);
          expect(fit.slopes[1]?.value).toBeCloseTo(c, 6);
          expect(again?.slopes[0]?.value).toBeCloseTo(b, 6);
        },
      ),
    );
  });

  it("one who says everything ten times makes nothing surer", () => {
    const rows = [1, 4, 2, 5, 3, 6].map((y, i) => row(`c${i}`, [i % 3], y));
    const once = leastSquares(rows)?.slopes[0];
    const often = leastSquares(Array.from({ length: 10 }, () => rows).flat())?.slopes[0];
    const half = (mean = { low: 0, high: 0 }) => mean.high - mean.low;
    expect(often?.value).toBeCloseTo(once?.value ?? 0, 10);
    // Only the correction for the number of rows differs: 59/58 for 5/4.
    expect(half(often) / half(once)).toBeCloseTo(Math.sqrt(59 / 58 / (5 / 4)), 6);
  });

  it("is not measured where columns say the same, or nothing differs", () => {
    const same = [1, 2, 3, 4, 5].map((x) => row(`c${x}`, [x, 2 * x], x));
    expect(leastSquares(same)).toBeNull();
    expect(leastSquares([1, 2, 3, 4, 5].map((x) => row(`c${x}`, [x], 3)))).toBeNull();
  });
});

describe("agreement", () => {
  const TEAMS = ["Billing", "Orders", "Repairs", "Returns", "Sales"];
  const looked = (loss: number) => ({ n: 1, loss, findings: 0 });
  const answer = (
    team: string,
    customer: string,
    satisfaction: number,
    loss = 0,
    month = "2026-03",
  ): Satisfied => ({
    team,
    customer,
    satisfaction,
    month,
    observed: {
      promises: {},
      factors: { responsiveness: looked(loss), assurance: looked(0), empathy: looked(0) },
    },
  });
  const five = (team: string, satisfaction: number, month?: string) =>
    Array.from({ length: 5 }, (_none, i) => answer(team, `${team}${i}`, satisfaction, 0, month));
  const observed = (month: string | null): ObservedTeam[] =>
    TEAMS.map((team, i) => ({ team, month, score: 5 + i, attention: 4 - i / 2 }));

  it("is of teams with enough customers, by month and of all months", () => {
    const answers = TEAMS.flatMap((team, i) => five(team, i / 4));
    const { months, whole } = agreementOf(answers, [...observed("2026-03"), ...observed(null)]);
    expect(whole).toMatchObject({ answers: 25, score: { teams: 5, correlation: { value: 1 } } });
    expect(whole.attention.correlation?.value).toBeCloseTo(-1, 10);
    expect(months).toMatchObject([{ month: "2026-03", score: { teams: 5 } }]);
    // The same customer five times is one voice: four teams are left.
    const one = answers.map((each) =>
      each.team === "Sales" ? { ...each, customer: "Sales0" } : each,
    );
    expect(agreementOf(one, observed(null)).whole.score).toEqual({ teams: 4, correlation: null });
  });

  it("lays CSAT beside what was lost of each factor, where it varies", () => {
    const answers = Array.from({ length: 40 }, (_none, i) =>
      answer("Repairs", `c${i}`, i % 4 === 0 ? 0.25 : 0.75, i % 4 === 0 ? 100 : 0),
    );
    const { n, customers, explained, factors } = agreementOf(answers, []).regression;
    expect([n, customers]).toEqual([40, 40]);
    expect(explained).toBeCloseTo(1, 10);
    expect(factors.map(({ factor, slope }) => [factor, slope?.value])).toEqual([
      ["reliability", undefined],
      ["responsiveness", expect.closeTo(0.5, 10)],
      ["assurance", undefined],
      ["empathy", undefined],
    ]);
    // Assurance is looked for in no language yet: that leaves it out, and no answer.
    const unlooked = answers.map((one) => {
      const { assurance: _assurance, ...factors } = one.observed.factors;
      return { ...one, observed: { ...one.observed, factors } };
    });
    expect(agreementOf(unlooked, []).regression).toEqual(agreementOf(answers, []).regression);
    const few = agreementOf(answers.slice(0, 29), []).regression;
    expect(few.factors.every(({ slope }) => slope === null)).toBe(true);
  });
});
