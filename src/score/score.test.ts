import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROMISE_STATES, SIN_IDS } from "../model/taxonomy.ts";
import { SINS } from "../sins/index.ts";
import { FACTOR_OF } from "./factors.ts";
import { addInputs, EMPTY_INPUT, type ScoreInput } from "./input.ts";
import { type ScoredParts, scoreConversation, scoreInputOf } from "./score_conversation.ts";
import { scoreReport } from "./score_report.ts";
import { wilson } from "./wilson.ts";

const input = (part: Partial<ScoreInput>): ScoreInput => ({ ...EMPTY_INPUT, ...part });
const clean = { n: 50, loss: 0, findings: 0 };
const counts = fc.nat({ max: 40 });
const factorInput = fc
  .record({ n: fc.integer({ min: 1, max: 60 }), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ n, share }) => ({ n, loss: Math.round(100 * n * share), findings: n }));
const anyInput: fc.Arbitrary<ScoreInput> = fc.record({
  conversations: fc.integer({ min: 1, max: 500 }),
  promises: fc.dictionary(fc.constantFrom(...PROMISE_STATES), counts),
  dated: fc.constant(0),
  hedged: fc.constant({}),
  factors: fc.record(
    { responsiveness: factorInput, assurance: factorInput, empathy: factorInput },
    { requiredKeys: ["responsiveness"] },
  ),
  records: fc.option(factorInput),
  orders: fc.option(
    fc
      .tuple(
        fc.integer({ min: 1, max: 50 }),
        fc.nat({ max: 50 }),
        fc.dictionary(fc.constantFrom(...PROMISE_STATES), counts),
      )
      .map(([checked, wrong, states]) => ({ checked, wrong: Math.min(checked, wrong), states })),
  ),
  looked: fc.constant([]),
});

/** How far the result a line states is from what its own numbers give; lines without a sum are right. */
function errorIn(line: string): number {
  const total = /^Total: ([\d.]+) \+ ([\d.]+) = ([\d.]+)/.exec(line)?.map(Number);
  if (total) return Math.abs((total[1] ?? 0) + (total[2] ?? 0) - (total[3] ?? 0));
  const product = /^Compliance points: 6 × ([\d.]+) = ([\d.]+)\./.exec(line)?.map(Number);
  if (product) return Math.abs(6 * (product[1] ?? 0) - (product[2] ?? 0));
  const mean = /^\w+: 1 − ([\d.]+) \/ (\d+) = ([\d.]+) /.exec(line)?.map(Number);
  return mean ? Math.abs(1 - (mean[1] ?? 0) / (mean[2] ?? 1) - (mean[3] ?? 0)) : 0;
}

describe("score of a set", () => {
  it("is what docs/scoring.md computes by hand", () => {
    const report = scoreReport(
      input({
        conversations: 40,
        promises: { kept: 18, kept_late: 1, broken: 1, unverifiable: 2 },
        factors: {
          responsiveness: { n: 40, loss: 100, findings: 2 },
          assurance: { n: 40, loss: 50, findings: 1 },
          empathy: { n: 40, loss: 0, findings: 0 },
        },
      }),
    );
    expect(report.total).toBeCloseTo(9.345, 3);
    expect(report.compliance.low).toBeCloseTo(0.699, 3);
    expect(report.compliance.high).toBeCloseTo(0.972, 3);
  });

  it("agrees with a sum done by hand", () => {
    const report = scoreReport(
      input({
        conversations: 40,
        promises: { kept: 16, kept_late: 1, partly_kept: 1, broken: 0, unverifiable: 2, open: 5 },
        dated: 15,
        factors: {
          responsiveness: { n: 40, loss: 400, findings: 8 },
          empathy: { n: 40, loss: 200, findings: 4 },
        },
      }),
    );
    // C = 16/18; attention = 4 * (22 * 0.9 + 16 * 0.95) / 38.
    expect(report.compliance.value).toBeCloseTo(16 / 18, 10);
    expect(report.compliance.coverage).toBeCloseTo(18 / 20, 10);
    expect(report.compliance.lower_bound).toBeCloseTo(16 / 20, 10);
    expect(report.compliance.upper_bound).toBeCloseTo(18 / 20, 10);
    expect(report.compliance.per_100_conversations).toBeCloseTo(62.5, 10);
    expect(report.compliance.with_date).toBeCloseTo(0.6, 10);
    expect(report.attention).toBeCloseTo(3.6842105, 6);
    expect(report.total).toBeCloseTo(5.3333333 + 3.6842105, 6);
    expect(report.capped).toBe(false);
    expect(report.not_measured).toEqual(
      expect.arrayContaining(["assurance", "tangibles", "order accuracy", "record quality"]),
    );
    expect(report.servqual).toBeCloseTo(
      (10 * (32 * (16 / 18) + 22 * 0.9 + 16 * 0.95)) / (32 + 22 + 16),
      8,
    );
  });

  it("caps at 5 when promises are broken, and says why", () => {
    const report = scoreReport(
      input({
        promises: { kept: 7, broken: 3 },
        factors: { responsiveness: clean, empathy: clean },
      }),
    );
    expect(report.uncapped).toBeCloseTo(8.2, 10);
    expect(report.total).toBe(5);
    expect(report.cap_reason).toContain("70% of 10 is below 80%");
  });

  it("does not cap on two promises that may be chance", () => {
    const report = scoreReport(
      input({ promises: { kept: 2, broken: 1 }, factors: { responsiveness: clean } }),
    );
    expect(report.capped).toBe(false);
    expect(report.total).toBeCloseTo(8, 10);
  });

  it("has no total without compliance, and shows the attention part", () => {
    const report = scoreReport(
      input({ promises: { open: 4, released: 2 }, factors: { responsiveness: clean } }),
    );
    expect(report).toMatchObject({ total: null, uncapped: null, attention: 4, servqual: null });
    expect(report.arithmetic.join("\n")).toContain("Compliance: not measured");
  });

  it("never takes record quality alone for compliance", () => {
    expect(scoreReport(input({ records: clean, factors: { empathy: clean } })).total).toBeNull();
  });

  it("measures nothing on nothing", () => {
    const report = scoreReport(EMPTY_INPUT);
    expect(report.total).toBeNull();
    expect(report.attention).toBeNull();
    expect(report.factors.every(({ value }) => value === null)).toBe(true);
  });

  it("takes compliance as the smallest of what is measured", () => {
    const report = scoreReport(
      input({
        promises: { kept: 9, broken: 1 },
        orders: { checked: 20, wrong: 1, states: {} },
        records: { n: 10, loss: 150, findings: 3 },
        factors: { empathy: clean },
      }),
    );
    expect(report.factors.find(({ factor }) => factor === "reliability")?.value).toBeCloseTo(0.85);
  });

  it("takes promised orders for promises that were due, and tells them apart", () => {
    const report = scoreReport(
      input({
        conversations: 10,
        promises: { kept: 4, broken: 1 },
        orders: {
          checked: 8,
          wrong: 1,
          states: { kept: 6, kept_late: 1, unverifiable: 2, open: 3 },
        },
        factors: { empathy: clean },
      }),
    );
    expect(report.compliance).toMatchObject({ kept: 10, late: 1, broken: 1, n: 12, pending: 3 });
    expect(report.compliance.per_100_conversations).toBe(50);
    expect(report.orders).toMatchObject({
      kept: 6,
      late: 1,
      unverifiable: 2,
      checked: 8,
      wrong: 1,
    });
    expect(report.arithmetic[0]).toBe(
      "Orders: 7 promised orders among the promises below, 6 kept on time; delivered right: 7 of 8.",
    );
    expect(report.not_measured).not.toContain("order accuracy");
  });

  it("writes an arithmetic whose every line can be redone", () => {
    fc.assert(
      fc.property(anyInput, (some) => {
        for (const line of scoreReport(some).arithmetic) expect(errorIn(line)).toBeLessThan(0.011);
      }),
    );
  });

  it("is never raised by one more broken promise", () => {
    fc.assert(
      fc.property(anyInput, (before) => {
        const after = {
          ...before,
          promises: { ...before.promises, broken: (before.promises.broken ?? 0) + 1 },
        };
        const low = scoreReport(before).total;
        const high = scoreReport(after).total;
        fc.pre(low !== null);
        expect(high).not.toBeNull();
        expect(high ?? 0).toBeLessThanOrEqual(low ?? 0);
      }),
      { numRuns: 2000 },
    );
  });

  it("stays between 0 and 10, and adds up in any order", () => {
    fc.assert(
      fc.property(fc.array(anyInput, { maxLength: 6 }), (parts) => {
        const forward = scoreReport(parts.reduce(addInputs, EMPTY_INPUT));
        const backward = scoreReport(parts.toReversed().reduce(addInputs, EMPTY_INPUT));
        expect({ ...backward, arithmetic: [] }).toEqual({ ...forward, arithmetic: [] });
        for (const value of [forward.total ?? 0, forward.servqual ?? 0]) {
          expect(value).toSatisfy((score: number) => score >= 0 && score <= 10);
        }
      }),
    );
  });
});

const finding = (
  part: Partial<ScoredParts["findings"][number]>,
): ScoredParts["findings"][number] => ({
  sin: "coldness",
  source: "agent_text",
  severity: 2,
  recovered: false,
  counted: true,
  ...part,
});

const parts = (findings: ScoredParts["findings"]): ScoredParts => ({
  findings,
  promises: [],
  answered: true,
  looked: ["coldness", "slow_response"],
});

const empathy = (...findings: ScoredParts["findings"]) =>
  scoreConversation(parts(findings)).factors.empathy;
const promise = (strength: "firm" | "hedged", debtor: "agent" | "third_party") => ({
  state: "broken" as const,
  strength,
  debtor,
  deadline: { text: "", due: null, source: "none" as const, rule: "", zone: "", calendar: "" },
});
const all = (findings: ScoredParts["findings"]) =>
  scoreConversation({ findings, promises: [], answered: true, looked: SIN_IDS });

describe("score of a conversation", () => {
  it("charges 0.2, 0.5 and 1, half when recovered, never more than the whole", () => {
    expect(empathy(finding({ severity: 1 }))).toBeCloseTo(0.8);
    expect(empathy(finding({ severity: 2, recovered: true }))).toBeCloseTo(0.75);
    expect(empathy(finding({ severity: 3 }), finding({ severity: 3 }))).toBe(0);
    expect(empathy(finding({ counted: false, severity: 3 }))).toBe(1);
  });

  it("does not charge this conversation for what the customer tells of earlier", () => {
    const told = [finding({ source: "customer_report", severity: 3 })];
    expect(scoreConversation(parts(told)).factors.empathy).toBe(1);
    expect(scoreInputOf(parts(told), { reports: true }).factors.empathy?.loss).toBe(100);
  });

  it("measures no factor for which no counted rule looked, and none without a reply", () => {
    const score = scoreConversation(parts([finding({ sin: "rudeness" })]));
    expect(score.factors.assurance).toBeNull();
    expect(score.measured).toEqual(["responsiveness", "empathy"]);
    expect(scoreConversation({ ...parts([]), answered: false }).measured).toEqual([]);
  });

  it("leaves hedged words and outside parties out of the compliance", () => {
    const made = [promise("hedged", "agent"), promise("firm", "third_party")];
    expect(scoreConversation({ ...parts([]), promises: made }).compliance).toBeNull();
    expect(
      scoreConversation({ ...parts([]), promises: [promise("firm", "agent")] }).compliance,
    ).toBe(0);
  });

  it("does not depend on the order of findings", () => {
    const some = fc.record({
      sin: fc.constantFrom(...SIN_IDS),
      source: fc.constant("agent_text" as const),
      severity: fc.constantFrom(1 as const, 2 as const, 3 as const),
      recovered: fc.boolean(),
      counted: fc.boolean(),
    });
    const shuffled = fc
      .array(some, { maxLength: 12 })
      .chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      );
    fc.assert(
      fc.property(shuffled, ([list, mixed]) => {
        expect(all(mixed)).toEqual(all(list));
      }),
    );
  });
});

describe("factors", () => {
  it.each(SINS.map((sin) => [sin.id, sin.factor] as const))(
    "%s counts against %s",
    (id, factor) => {
      expect(FACTOR_OF[id]).toBe(factor);
    },
  );

  it("has a place for every sin", () => {
    expect(SIN_IDS.filter((sin) => FACTOR_OF[sin] === undefined)).toEqual([]);
  });
});

describe("Wilson interval", () => {
  it.each([
    [9, 10, 0.6, 0.98],
    [27, 30, 0.74, 0.97],
    [90, 100, 0.83, 0.94],
    [0, 50, 0, 0.07],
  ])("of %d in %d is %d to %d", (k, n, low, high) => {
    const rate = wilson(k, n);
    expect(rate.low).toBeCloseTo(low, 2);
    expect(rate.high).toBeCloseTo(high, 2);
  });

  it("covers the truth in 95% of samples on average, within one point", () => {
    // Exactly, by summing the binomial distribution over a grid of truths, instead of by chance.
    for (const n of [10, 30, 100]) {
      let sum = 0;
      let truths = 0;
      for (let p = 0.02; p < 0.99; p += 0.02) {
        sum += coverage(p, n);
        truths += 1;
      }
      expect(Math.abs(sum / truths - 0.95)).toBeLessThan(0.01);
    }
  });
});

function coverage(p: number, n: number): number {
  let covered = 0;
  let term = (1 - p) ** n;
  for (let k = 0; k <= n; k += 1) {
    const { low, high } = wilson(k, n);
    if ((low ?? 0) <= p && p <= (high ?? 1)) covered += term;
    term *= ((n - k) / (k + 1)) * (p / (1 - p));
  }
  return covered;
}
