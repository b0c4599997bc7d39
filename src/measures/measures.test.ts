import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FactsRow } from "../model/facts.ts";
import { PROMISE_STATES, type PromiseState } from "../model/taxonomy.ts";
import { scoreReport } from "../score/score_report.ts";
import { DEFAULT_SETTINGS } from "../score/total.ts";
import { wilson } from "../score/wilson.ts";
import { type Cells, gather } from "./cells.ts";
import { difference, meanEstimate, separate, weightedSum } from "./estimate.ts";
import { binOf, LAST_BIN, quantile, startOf } from "./histogram.ts";
import { isReliable, shrink } from "./shrink.ts";
import { addPacked, pack, pairsOf, sumsIn } from "./packed.ts";
import { addAll, scoreInputIn, type Sums } from "./sums.ts";
import { factsOfTurns } from "./testing/rows.ts";
import { valuesOf } from "./values.ts";

const base = factsOfTurns([
  ["C", "09:00", "My blender does not start. What can I do?"],
  ["A", "09:30", "Please hold the lid button for five seconds and then press start."],
]);

const factorSums = (loss: number) => ({
  n: 1,
  loss,
  squares: loss ** 2,
  findings: loss > 0 ? 1 : 0,
});

const anyRow: fc.Arbitrary<FactsRow> = fc
  .record({
    team: fc.constantFrom("", "Billing", "Returns"),
    tags: fc.subarray(["late", "refund", "broken"]),
    day: fc.constantFrom("", "2026-01-31", "2026-02-01", "2026-02-02"),
    first_response: fc.option(fc.nat({ max: 5000 })),
    next_responses: fc.array(fc.nat({ max: 900 }), { maxLength: 3 }),
    complaint: fc.boolean(),
    low_rating: fc.option(fc.boolean()),
    low_answer: fc.option(fc.boolean()),
    told: fc.subarray(["broken_promise", "rudeness"] as const),
    left: fc.boolean(),
    transfers: fc.option(fc.nat({ max: 4 })),
    loss: fc.constantFrom(0, 10, 20, 50, 100),
    states: fc.array(fc.constantFrom(...PROMISE_STATES), { maxLength: 3 }),
  })
  .map(({ loss, states, low_rating, told, ...row }) => ({
    ...base,
    ...row,
    told: [...told],
    low_rating,
    rating: low_rating === null ? null : low_rating ? 0.2 : 1,
    sins: loss > 0 ? { slow_response: 1 } : {},
    factors: { responsiveness: factorSums(loss) },
    own_factors: { responsiveness: factorSums(loss) },
    promises: states.map((state) => promise(state)),
  }));

function promise(state: PromiseState) {
  return {
    day: "2026-02-01",
    owner: "Ben Ortiz",
    state,
    hedged: false,
    dated: true,
    type: "firm",
    lead: "day",
    read_state: state,
    decided_by: "nobody",
    by_hand: false,
    moved_by_own: false,
  } as const;
}

/** The sums of everything. */
function sumsOf(rows: readonly FactsRow[]): Sums {
  const cells: Cells = new Map();
  for (const row of rows) gather(cells, row, 1);
  const sums: Sums = {};
  for (const { dimension, period, counts } of cells.values())
    if (dimension === "all" && (period === "" || period.length === 4)) addAll(sums, sumsIn(counts));
  return sums;
}

const rows = (min: number, max = 25) => fc.array(anyRow, { minLength: min, maxLength: max });

describe("sums", () => {
  it("do not depend on the order, and add up over a split", () => {
    fc.assert(
      fc.property(rows(0), rows(0), (some, others) => {
        const together = sumsOf([...some, ...others]);
        expect(sumsOf([...others, ...some].toReversed())).toEqual(together);
        expect(addAll(sumsOf(some), sumsOf(others))).toEqual(together);
      }),
    );
  });

  it("lose exactly what is taken away", () => {
    fc.assert(
      fc.property(rows(1), rows(1), (some, others) => {
        const cells: Cells = new Map();
        for (const row of [...some, ...others]) gather(cells, row, 1);
        for (const row of others) gather(cells, row, -1);
        const only: Cells = new Map();
        for (const row of some) gather(only, row, 1);
        const full = (all: Cells) => new Map([...all].filter(([, { counts }]) => counts.size > 0));
        expect(full(cells)).toEqual(full(only));
      }),
    );
  });

  it("of the teams are those of all, and of the days those of the months and of the years", () => {
    fc.assert(
      fc.property(rows(1), (some) => {
        const cells: Cells = new Map();
        for (const row of some) gather(cells, row, 1);
        const sumsBy = (dimension: string, ...lengths: readonly number[]) => {
          const own = [...cells.values()].filter(
            (cell) => cell.dimension === dimension && lengths.includes(cell.period.length),
          );
          return own.reduce((all, { counts }) => addAll(all, sumsIn(counts)), {} as Sums);
        };
        const whole = sumsBy("all", 0, 4);
        // What the first screen, compliance and ratings need is counted of the house alone.
        const ofTeams = Object.entries(whole).filter(
          ([name]) => !/^(?:without_|counted:|began_|cost:|rateable$)/.test(name),
        );
        expect(sumsBy("team", 0, 4)).toEqual(Object.fromEntries(ofTeams));
        expect(sumsBy("all", 0, 7)).toEqual(whole);
        expect(sumsBy("all", 0, 10)).toEqual(whole);
      }),
    );
  });

  it("are the same when they were packed, one by one or together", () => {
    fc.assert(
      fc.property(rows(1, 5), rows(1, 5), (some, others) => {
        const [a, b] = [sumsOf(some), sumsOf(others)];
        const both = addAll({ ...a }, b);
        const packed = pack(new Map(pairsOf(a)));
        expect(addPacked([packed])).toEqual(a);
        expect(addPacked([packed, pack(new Map(pairsOf(b)))])).toEqual(both);
        expect(addPacked([pack(new Map(pairsOf(b)), packed)])).toEqual(both);
      }),
    );
    expect(() => pairsOf({ "no such sum": 1 })).toThrow("no such sum");
    expect(binOf(1e12)).toBe(LAST_BIN);
  });
});

describe("score from sums", () => {
  it("is never raised by one more broken promise", () => {
    fc.assert(
      fc.property(rows(1), fc.constantFrom("broken", "kept_late"), (some, state) => {
        const worse = [{ ...base, day: "", factors: {}, promises: [promise(state)] }];
        const before = scoreReport(scoreInputIn(sumsOf(some)));
        const after = scoreReport(scoreInputIn(sumsOf([...some, ...worse])));
        fc.pre(before.total !== null && after.total !== null);
        expect(after.total ?? 0).toBeLessThanOrEqual((before.total ?? 0) + 1e-12);
      }),
    );
  });

  it("agrees with the value that is shown, whose interval holds it", () => {
    fc.assert(
      fc.property(rows(5), (some) => {
        const sums = sumsOf(some);
        const report = scoreReport(scoreInputIn(sums));
        const values = valuesOf(sums, DEFAULT_SETTINGS);
        for (const [id, total] of [
          ["score", report.total],
          ["servqual", report.servqual],
          ["attention", report.attention],
        ] as const) {
          const shown = values.find((value) => value.id === id);
          if (shown?.value == null) continue;
          expect(shown.value).toBeCloseTo(total ?? Number.NaN, 9);
          expect(shown.low ?? 0).toBeLessThanOrEqual(shown.value + 1e-9);
          expect(shown.high ?? 10).toBeGreaterThanOrEqual(shown.value - 1e-9);
        }
      }),
    );
  });

  it("shows nothing of fewer than five, and marks fewer than thirty", () => {
    const shown = (count: number) =>
      valuesOf(sumsOf(Array.from({ length: count }, () => base)), DEFAULT_SETTINGS).find(
        ({ id }) => id === "with_failure",
      );
    expect(shown(4)).toMatchObject({ shown: "too_few", value: null, n: 4, counts: "" });
    expect(shown(5)).toMatchObject({ shown: "low_data", value: 0, n: 5, counts: "0 / 5" });
    expect(shown(30)).toMatchObject({ shown: "yes", n: 30 });
  });

  it("computes rates, means and medians as by hand", () => {
    // Ten conversations: hand-overs 0,0,0,0,0,1,1,2,3,3; answered after 1 to 10 minutes; three complaints.
    const transfers = [0, 0, 0, 0, 0, 1, 1, 2, 3, 3];
    const some = transfers.map((count, i) => ({
      ...base,
      transfers: count,
      kept_by_first: count === 0,
      first_response: i + 1,
      complaint: i < 3,
      contact: i < 8 ? 1 : 2,
    }));
    const values = new Map(valuesOf(sumsOf(some), DEFAULT_SETTINGS).map((one) => [one.id, one]));
    // Mean 1; squares 24, variance (24 - 10) / 9 = 1.5556; t(9) = 2.262; half 2.262 * 0.3944 = 0.892.
    expect(values.get("transfers")?.value).toBe(1);
    expect(values.get("transfers")?.high).toBeCloseTo(1.892, 2);
    expect(values.get("kept_by_first")).toMatchObject({ value: 0.5, counts: "5 / 10" });
    expect(values.get("complaint")?.value).toBeCloseTo(0.3, 10);
    // Wilson of 3 in 10: 0.108 to 0.603.
    expect(values.get("complaint")?.low).toBeCloseTo(0.1078, 3);
    expect(values.get("complaint")?.high).toBeCloseTo(0.6032, 3);
    expect(values.get("contacts_per_issue")).toMatchObject({ value: 1.25, counts: "10 / 8" });
    // The medians lie between the fifth and the sixth, the ninetieth percentile after the ninth.
    expect(values.get("first_response")?.value).toBeGreaterThan(5);
    expect(values.get("first_response")?.value).toBeLessThan(6);
    expect(values.get("first_response")?.p90?.value).toBeGreaterThan(9);
    expect(values.get("first_response")?.p90?.value).toBeLessThan(10);
  });
});

describe("bins of durations", () => {
  it("hold a duration to within 9.1%, and grow with it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), (minutes) => {
        const [from, to] = [startOf(binOf(minutes)), startOf(binOf(minutes) + 1)];
        expect(from / minutes).toBeLessThan(1 + 1e-8);
        expect(to / minutes).toBeGreaterThan(1);
        expect(to / from).toBeLessThan(1.091);
        expect(binOf(minutes + 1)).toBeGreaterThanOrEqual(binOf(minutes));
      }),
    );
    expect(binOf(0)).toBe(0);
    expect(binOf(1)).toBe(1);
    expect(binOf(2)).toBe(9);
  });
});

describe("difference, separation and shrinkage", () => {
  it("gives Newcombe's published example", () => {
    // 56 of 70 against 48 of 80: 0.2, interval 0.0524 to 0.3339 (Newcombe 1998, method 10).
    const { value, low, high } = difference([56, 70], [48, 80]);
    expect(value).toBeCloseTo(0.2, 10);
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });

  it("finds an order only where no intervals overlap", () => {
    const at = (low: number, high: number) => ({ value: (low + high) / 2, low, high, n: 50 });
    expect(separate([at(0.5, 0.6), at(0.1, 0.2), at(0.3, 0.4)])).toBe(true);
    expect(separate([at(0.5, 0.6), at(0.1, 0.35), at(0.3, 0.4)])).toBe(false);
  });

  it("draws small groups to the common rate, and all where only chance differs", () => {
    const { strength, rates } = shrink([
      { k: 99, n: 100 },
      { k: 60, n: 100 },
      { k: 0, n: 2 },
    ]);
    expect(strength).toBeGreaterThan(0);
    expect(rates[0] ?? 0).toBeGreaterThan(0.9);
    expect(rates[2] ?? 0).toBeGreaterThan(0.1);
    const alike = shrink([
      { k: 50, n: 100 },
      { k: 51, n: 100 },
    ]);
    expect(alike.strength).toBeNull();
    expect(alike.rates).toEqual([0.505, 0.505]);
  });

  it("finds groups reliable with n / (n + m) of 0.7, as scoring.md has it by hand", () => {
    // m = p (1 - p) / tau^2 - 1 = 0.09 / 0.0025 - 1 = 35, so that 82 cases are enough and 81 are not.
    const drawn = { strength: 35, rates: [] };
    expect(isReliable(drawn, [{ n: 82 }, { n: 300 }])).toBe(true);
    expect(isReliable(drawn, [{ n: 81 }, { n: 300 }])).toBe(false);
    expect(isReliable({ strength: null, rates: [] }, [{ n: 900 }])).toBe(false);
  });
});

/** A small generator of its own, so that the simulation is the same everywhere. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe("coverage of the intervals by simulation", () => {
  const TRIES = 20_000;
  const covered = (trial: (next: () => number) => boolean) => {
    const next = random(20_261_126);
    let hits = 0;
    for (let i = 0; i < TRIES; i += 1) if (trial(next)) hits += 1;
    return hits / TRIES;
  };
  const holds = ({ low, high }: { low: number | null; high: number | null }, truth: number) =>
    (low ?? 0) <= truth && truth <= (high ?? 1);
  const successes = (next: () => number, n: number, p: number) => {
    let k = 0;
    for (let i = 0; i < n; i += 1) if (next() < p) k += 1;
    return k;
  };

  it("of a rate is 95%", () => {
    const share = covered((next) => {
      const p = 0.05 + 0.9 * next();
      const n = 20 + Math.floor(80 * next());
      return holds(wilson(successes(next, n, p), n), p);
    });
    expect(Math.abs(share - 0.95)).toBeLessThan(0.01);
  });

  it("of a difference of rates is 95%", () => {
    const share = covered((next) => {
      const [p, q] = [0.1 + 0.8 * next(), 0.1 + 0.8 * next()];
      const [n, m] = [30 + Math.floor(70 * next()), 30 + Math.floor(70 * next())];
      return holds(difference([successes(next, n, p), n], [successes(next, m, q), m]), p - q);
    });
    expect(Math.abs(share - 0.95)).toBeLessThan(0.01);
  });

  it("of a factor's mean is 95% from thirty conversations on", () => {
    // Four in ten lose 50 of 100, one in ten all: the mean loss is 30.
    const share = covered((next) => {
      const n = 60 + Math.floor(60 * next());
      let [sum, squares] = [0, 0];
      for (let i = 0; i < n; i += 1) {
        const draw = next();
        const loss = draw < 0.1 ? 100 : draw < 0.5 ? 50 : 0;
        sum += loss;
        squares += loss ** 2;
      }
      return holds(meanEstimate(n, sum, squares), 30);
    });
    expect(Math.abs(share - 0.95)).toBeLessThan(0.01);
  });

  it("of a median of durations is 95%", () => {
    const share = covered((next) => {
      const histogram = new Map<number, number>();
      const n = 40 + Math.floor(160 * next());
      for (let i = 0; i < n; i += 1) {
        const bin = binOf(60 * Math.exp(2 * (next() + next() + next() - 1.5)));
        histogram.set(bin, (histogram.get(bin) ?? 0) + 1);
      }
      return holds(quantile(histogram, 0.5), 60);
    });
    expect(Math.abs(share - 0.95)).toBeLessThan(0.01);
  });

  it("of a weighted sum of rates is 95%", () => {
    const share = covered((next) => {
      const [p, q] = [0.2 + 0.6 * next(), 0.2 + 0.6 * next()];
      const part = (truth: number, weight: number) => {
        const n = 50 + Math.floor(50 * next());
        const k = successes(next, n, truth);
        return { weight, estimate: meanEstimate(n, k, k) };
      };
      return holds(weightedSum([part(p, 6), part(q, 4)]), 6 * p + 4 * q);
    });
    expect(Math.abs(share - 0.95)).toBeLessThan(0.01);
  });
});
