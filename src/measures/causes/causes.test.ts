import { describe, expect, it } from "vitest";
import type { Sums } from "../sums.ts";
import { askedIn, associationsIn, complaintsIn } from "./complaints.ts";
import { dispersionOf, isUneven } from "./consistency.ts";
import { aucOf } from "./foresight.ts";
import { byLoad, byQueue } from "./load.ts";
import { causesReport } from "./report.ts";
import { byTenure } from "./tenure.ts";
import type { CauseSums, DayCounts } from "./types.ts";

const dayOf = (i: number) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10);

function day(i: number, n: number, failures: number, over: Partial<DayCounts> = {}): DayCounts {
  return { day: dayOf(i), n, failures, opened: n, closed: n, ...over };
}

const NOTHING: CauseSums = {
  as_of: "2026-03-01T00:00:00Z",
  filter: {},
  latest: null,
  span: null,
  whole: {},
  days: [],
  people: [],
  hours: [],
  topics: [],
};

describe("complaints", () => {
  it("are laid beside the failures they go with, the most frequent first", () => {
    const sums: Sums = {
      n: 200,
      complaint: 20,
      complaint_promises: 12,
      complaint_attention: 6,
      complaint_other: 5,
      "sin_complaint:broken_promise": 12,
      "sin_complaint:slow_response": 4,
      "sin_complaint:rudeness": 4,
    };
    const { promises, sins, factors } = complaintsIn(sums);
    expect(promises).toMatchObject({ value: 0.6, n: 20 });
    expect(sins.map(({ sin, cumulative }) => [sin, cumulative])).toEqual([
      ["broken_promise", 0.6],
      ["rudeness", 0.8],
      ["slow_response", 1],
    ]);
    expect(factors[0]).toEqual({ factor: "reliability", count: 12 });
  });

  it("and leaving are compared with and without a sin, by hand", () => {
    const sums: Sums = { n: 150, left: 104, "sin:rudeness": 70, "sin_left:rudeness": 56, rated: 3 };
    const found = associationsIn(sums);
    // 56 of 70 with it, 48 of 80 without: Newcombe's example.
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ sin: "rudeness", outcome: "left", apart: true });
    expect(found[0]?.difference.value).toBeCloseTo(0.2, 10);
    expect(found[0]?.difference.low).toBeCloseTo(0.0524, 4);
  });
});

describe("what was asked", () => {
  const sums: Sums = {
    n: 300,
    complaint: 80,
    low_rating: 90,
    rated: 120,
    survey_answered: 40,
    low_answer: 10,
    low_answer_promises: 7,
    low_answer_attention: 2,
    low_answer_other: 2,
    "sin:broken_promise": 60,
    "sin_answered:broken_promise": 10,
    "sin_low_answer:broken_promise": 7,
    "sin_low_answer:slow_response": 2,
    told: 5,
    told_promises: 4,
    "told:slow_response": 1,
    "told:broken_promise": 4,
  };

  it("stands apart from what was observed", () => {
    const { answers, low, low_answers, told } = askedIn(sums);
    expect(answers).toBe(40);
    expect(low).toMatchObject({ value: 0.25, n: 40 });
    expect(low_answers.promises).toMatchObject({ value: 0.7, n: 10 });
    expect(low_answers.other).toMatchObject({ value: 0.2, n: 10 });
    expect(low_answers.sins.map(({ sin, count }) => [sin, count])).toEqual([
      ["broken_promise", 7],
      ["slow_response", 2],
    ]);
    expect(told).toMatchObject({ n: 5, promises: { value: 0.8 }, attention: { value: 0 } });
    expect(told.factors).toEqual([
      { factor: "reliability", count: 4 },
      { factor: "responsiveness", count: 1 },
    ]);
  });

  it("is compared among those who answered, by hand", () => {
    const found = associationsIn(sums).find(({ outcome }) => outcome === "low_answer");
    // 7 of 10 with it, 3 of 30 without.
    expect(found).toMatchObject({
      sin: "broken_promise",
      with: { value: 0.7, n: 10 },
      without: { value: 0.1, n: 30 },
      apart: true,
    });
    expect(found?.difference.value).toBeCloseTo(0.6, 10);
  });
});

describe("foresight", () => {
  it("is one when all who left scored lower, and a half when scores say nothing", () => {
    expect(
      aucOf([
        { left: 6, n: 6 },
        { left: 0, n: 9 },
      ]).value,
    ).toBe(1);
    expect(
      aucOf([
        { left: 5, n: 15 },
        { left: 5, n: 15 },
      ]).value,
    ).toBe(0.5);
    // 8 of 10 low and 2 of 10 high left: (8 × 8 + 8 × 2 / 2 + 2 × 8 / 2) / 100 = 0.8.
    expect(
      aucOf([
        { left: 8, n: 10 },
        { left: 2, n: 10 },
      ]).value,
    ).toBeCloseTo(0.8, 10);
    expect(aucOf([{ left: 2, n: 10 }]).value).toBeNull();
  });
});

describe("load and queue", () => {
  const busy = Array.from({ length: 30 }, (_unused, i) => day(i, i < 15 ? 10 : 30, i < 15 ? 0 : 9));

  it("shows more failures on busy days where there are more", () => {
    const { parts, difference } = byLoad(busy, []);
    expect(parts.map(({ key }) => key)).toEqual(["calm", "busy"]);
    expect(parts.map(({ rate }) => rate?.value)).toEqual([0, 0.3]);
    expect(difference.low ?? 0).toBeGreaterThan(0);
  });

  it("counts a day's load by the people who were there", () => {
    const people = busy.flatMap(({ day: at, n }) =>
      Array.from({ length: n / 10 }, (_unused, i) => ({
        key: `p${i}`,
        day: at,
        n: 10,
        failures: 0,
      })),
    );
    // Three times the conversations with three times the people: no day is busier than another.
    expect(byLoad(busy, people).parts).toHaveLength(1);
  });

  it("takes the queue from all days before, also those before the period", () => {
    const days = [
      day(0, 50, 0, { closed: 0 }),
      day(1, 5, 1),
      day(2, 5, 1, { closed: 45 }),
      day(3, 5, 1),
    ];
    const { parts } = byQueue(days, { from: dayOf(1), to: dayOf(3) });
    expect(parts.map(({ from, to }) => [from, to])).toEqual([
      [10, 10],
      [50, 50],
    ]);
  });
});

describe("tenure", () => {
  it("is known only of people who came after the records began", () => {
    const at = (key: string, i: number, failures: number) => ({
      key,
      day: dayOf(i),
      n: 20,
      failures,
    });
    const people = [at("old", 0, 0), at("old", 200, 0), at("new", 60, 10), at("new", 200, 0)];
    const { parts, difference } = byTenure(people, { from: dayOf(0), to: dayOf(300) });
    expect(parts.map(({ key, conversations }) => [key, conversations])).toEqual([
      ["first_month", 20],
      ["to_a_year", 20],
      ["from_start", 40],
    ]);
    expect(difference.value).toBe(0.5);
  });
});

describe("consistency", () => {
  it("is one when chance alone makes days differ, and more when days do", () => {
    const even = Array.from({ length: 40 }, () => ({ n: 20, failures: 4 }));
    expect(dispersionOf(even)).toBe(0);
    const uneven = even.map((one, i) => ({ ...one, failures: i % 4 === 0 ? 16 : 0 }));
    const dispersion = dispersionOf(uneven);
    expect(isUneven({ days: 40, dispersion })).toBe(true);
    expect(isUneven({ days: 40, dispersion: 1 })).toBe(false);
    expect(dispersionOf(even.slice(0, 9))).toBeNull();
  });
});

describe("the report", () => {
  it("of nothing claims nothing", () => {
    const report = causesReport(NOTHING);
    expect(report).toMatchObject({ conversations: 0, hints: [], associations: [], load: [] });
    expect(report.failures.value).toBeNull();
  });

  it("hints at a topic only where it stands out among all", () => {
    const topics = Array.from({ length: 10 }, (_unused, i) => ({
      key: `t${i}`,
      n: 100,
      failures: i === 3 ? 40 : 10,
    }));
    expect(causesReport({ ...NOTHING, topics }).hints).toEqual(["topic"]);
    const alike = topics.map((one, i) => ({ ...one, failures: i === 3 ? 17 : 10 }));
    expect(causesReport({ ...NOTHING, topics: alike }).hints).toEqual([]);
  });
});
