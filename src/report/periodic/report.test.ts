import { describe, expect, it } from "vitest";
import type { MeasureId, MeasuresReport } from "../../model/measures.ts";
import { PeriodicReport } from "../../model/periodic_report.ts";
import type { Rate } from "../../model/promise_views.ts";
import { SERVED_LANGUAGES, type SinId } from "../../model/taxonomy.ts";
import { EMPTY_INPUT } from "../../score/input.ts";
import { scoreReport } from "../../score/score_report.ts";
import { wilson } from "../../score/wilson.ts";
import { buildReport } from "./build.ts";
import type { ReportFacts, SinFacts } from "./facts.ts";
import { reportHtml } from "./html.ts";
import { lastWhole, periodAround, periodBefore } from "./period.ts";
import { reportText } from "./text.ts";

describe("periods", () => {
  it.each([
    ["2026-03-04", "week", "2026-03-02", "2026-03-08"],
    ["2026-03-08", "week", "2026-03-02", "2026-03-08"],
    ["2026-03-09", "week", "2026-03-09", "2026-03-15"],
    ["2024-02-29", "month", "2024-02-01", "2024-02-29"],
    ["2026-12-31", "month", "2026-12-01", "2026-12-31"],
    ["2026-01-01", "week", "2025-12-29", "2026-01-04"],
  ] as const)("%s is in the %s of %s to %s", (day, period, from, to) => {
    expect(periodAround(day, period)).toEqual({ from, to });
  });

  it("follow each other without a gap, over the end of a year", () => {
    expect(periodBefore(periodAround("2026-01-15", "month"), "month")).toEqual({
      from: "2025-12-01",
      to: "2025-12-31",
    });
    expect(lastWhole("2026-03-09", "week")).toEqual({ from: "2026-03-02", to: "2026-03-08" });
    expect(lastWhole("2026-03-31", "month").to).toBe("2026-02-28");
  });
});

interface Given {
  conversations?: number;
  values?: Partial<Record<MeasureId, Rate>>;
  sins?: Partial<Record<SinId, number>>;
  kept?: number;
  /** Answers of audits that are yes, of ten. */
  audited?: number;
  broken?: number;
}

/** Measures of a period as far as a report reads them. */
function measured(given: Given): MeasuresReport {
  const { conversations = 100, values = {}, sins = {}, kept = 0, broken = 0, audited } = given;
  const factors = {
    responsiveness: { n: 100, loss: 0, findings: 0 },
    empathy: { n: 100, loss: 0, findings: 0 },
    ...(audited !== undefined && {
      tangibles: { n: 10, loss: 100 * (10 - audited), findings: 10 - audited },
    }),
  };
  return {
    conversations,
    sins,
    values: Object.entries(values).map(([id, rate]) => ({ ...rate, id, shown: "yes" })),
    score: scoreReport({ ...EMPTY_INPUT, conversations, promises: { kept, broken }, factors }),
  } as unknown as MeasuresReport;
}

const quote = (text: string) => ({
  text,
  subject: "Kettle",
  conversation: "t/1",
  finding: "f_1",
  promise: null,
});
const sinFacts = (sin: SinId, severity: 1 | 2 | 3, count: number): SinFacts => ({
  sin,
  conversations: count,
  costs: [{ severity, recovered: false, count }],
  quotes: [quote(`words of ${sin}`)],
});
const NONE = { total: 0, items: [] };

function reportOf(now: Given, before: Given, over: Partial<ReportFacts> = {}) {
  return PeriodicReport.parse(
    buildReport({
      asOf: "2026-03-09T08:00:00.000Z",
      period: "week",
      days: { from: "2026-03-02", to: "2026-03-08" },
      before: { from: "2026-02-23", to: "2026-03-01" },
      language: "en",
      zone: "UTC",
      now: measured(now),
      previous: measured(before),
      found: { sins: [], praise: { total: 0, quotes: [] } },
      audited: { wrong: [] },
      broken: NONE,
      atRisk: { overdue: NONE, today: NONE, week: NONE },
      ...over,
    }),
  );
}
const sectionOf = (report: PeriodicReport, id: string) =>
  report.sections.find((section) => section.id === id);

describe("what changed", () => {
  it("is only what has intervals that do not overlap, the worse first", () => {
    const report = reportOf(
      {
        values: {
          kept_on_time: wilson(40, 100),
          reopened: wilson(2, 100),
          complaint: wilson(22, 100),
        },
        sins: { slow_response: 40 },
      },
      {
        values: {
          kept_on_time: wilson(80, 100),
          reopened: wilson(30, 100),
          complaint: wilson(20, 100),
        },
        sins: { slow_response: 5 },
      },
    );
    expect(sectionOf(report, "changes")?.entries.map(({ head }) => head)).toEqual([
      "Promises kept on time: worse",
      "Conversations with Slow response: worse",
      "Reopened: better",
    ]);
    const changes = Object.fromEntries(report.numbers.map(({ id, change }) => [id, change]));
    expect(changes).toMatchObject({ complaint: "none", first_contact: "not_compared" });
  });

  it("is no detectable change where chance explains it, and says among how many", () => {
    const same = { values: { kept_on_time: wilson(8, 10), complaint: wilson(5, 50) } };
    const section = sectionOf(
      reportOf(same, { values: { kept_on_time: wilson(5, 10), complaint: wilson(7, 50) } }),
      "changes",
    );
    expect(section).toMatchObject({ entries: [], none: "No detectable change in 2 numbers." });
  });

  it("is nothing where fewer than five were observed", () => {
    const report = reportOf(
      { values: { kept_on_time: wilson(0, 4) } },
      { values: { kept_on_time: wilson(100, 100) } },
    );
    expect(sectionOf(report, "changes")?.none).toContain("Nothing could be compared");
    expect(report.numbers[1]).toMatchObject({ id: "kept_on_time", now: { value: null, n: 4 } });
  });
});

describe("audits", () => {
  const score = (value: number) => ({ value, low: value - 0.1, high: value + 0.1, n: 50 });
  const withAudits = { kept: 9, audited: 8 };

  it("are in the score where they measured tangibles, and the report says so", () => {
    const values = { score: score(8), tangibles: wilson(8, 10) };
    const report = reportOf({ ...withAudits, values }, { ...withAudits, values });
    const numbers = sectionOf(report, "numbers")?.entries ?? [];
    expect(numbers[0]?.lines[1]).toBe("Tangibles are included because audits measured them.");
    expect(numbers.find(({ head }) => head === "Tangibles")?.lines[0]).toContain("80%");
    const none = sectionOf(reportOf({ kept: 9 }, { kept: 9 }), "numbers")?.entries ?? [];
    expect(none.map(({ head }) => head)).not.toContain("Tangibles");
    expect(none[0]?.lines).toHaveLength(1);
  });

  it("of one period only are no change of the score", () => {
    const [before, now] = [{ values: { score: score(5) } }, { values: { score: score(8) } }];
    const audited = reportOf({ ...withAudits, ...now }, { kept: 9, ...before });
    expect(audited.numbers[0]).toMatchObject({ id: "score", change: "not_compared" });
    expect(sectionOf(audited, "numbers")?.entries[0]?.lines).toContain(
      "Not compared: the two scores are not made of the same factors.",
    );
    const alike = reportOf({ kept: 9, ...now }, { kept: 9, ...before });
    expect(alike.numbers[0]).toMatchObject({ change: "better" });
  });
});

describe("what to do first", () => {
  it("is what cost most points, at most three, with words and remedy", () => {
    const sins = [
      sinFacts("slow_response", 2, 10),
      sinFacts("coldness", 3, 10),
      sinFacts("brush_off", 1, 5),
      sinFacts("apathy", 1, 1),
    ];
    const found = { sins, praise: { total: 0, quotes: [] } };
    const report = reportOf({ kept: 9, broken: 1 }, {}, { found });
    const entries = sectionOf(report, "to_do")?.entries ?? [];
    // Promises 6 × 0.1; coldness 10 × 1.0 of 100 × 1.68 points; slow response 10 × 0.5 × 2.32.
    expect(entries.map(({ head }) => head)).toEqual([
      "Keep promises in time",
      "Coldness",
      "Slow response",
    ]);
    expect(entries[0]?.lines.slice(0, 2)).toEqual([
      "1 broken and 0 late, of 10 that were due.",
      "It cost 0.6 of the ten points (0.11 to 2.42, n 10, low data).",
    ]);
    expect(entries[1]?.quotes).toEqual([quote("words of coldness")]);
  });

  it("has no cost where fewer than five were observed, and comes last", () => {
    const found = { sins: [sinFacts("coldness", 1, 1)], praise: { total: 0, quotes: [] } };
    const entries = sectionOf(reportOf({ kept: 1, broken: 1 }, {}, { found }), "to_do")?.entries;
    expect(entries?.map(({ head }) => head)).toEqual(["Coldness", "Keep promises in time"]);
    expect(entries?.[1]?.lines[1]).toBe("Too few to say what it cost.");
  });

  it("names what audits found wrong, by the points of tangibles", () => {
    const wrong = [
      { item: "site.premises.floor", no: 2, n: 3 },
      { item: "site.parking.place", no: 1, n: 1 },
    ];
    const report = reportOf({ kept: 9, audited: 8 }, {}, { audited: { wrong } });
    const [entry] = sectionOf(report, "to_do")?.entries ?? [];
    // 2 of 10 answers, of 4 × 11 / (22 + 16 + 11) points.
    expect(entry).toMatchObject({
      head: "See to what audits found wrong",
      lines: [
        "2 of 10 answers of audits were no.",
        expect.stringMatching(
          /^It cost 0\.18 of the ten points \(0\.05 to 0\.46, n 10, low data\)\.$/,
        ),
        "Not so in 2 of 3: Floor, counter and seats are clean and whole.",
      ],
    });
  });

  it("is nothing when nothing that counts was found", () => {
    expect(sectionOf(reportOf({ kept: 9 }, {}), "to_do")).toMatchObject({
      entries: [],
      none: "Nothing that counts cost anything.",
    });
  });
});

describe("every rendering", () => {
  const HOSTILE = '<img src=x onerror="alert(1)">\u202e\u0007';
  const found = {
    sins: [{ ...sinFacts("coldness", 3, 1), quotes: [{ ...quote(HOSTILE), subject: HOSTILE }] }],
    praise: { total: 1, quotes: [quote(HOSTILE)] },
  };
  const report = reportOf({}, {}, { found });

  it("shows what people wrote as text, with links to their words", () => {
    const page = reportHtml(report, { workspace: "a/b", address: "https://amends.example" });
    expect(page).not.toContain("<img");
    expect(page).not.toContain("<script");
    expect(page).toContain("&lt;img src=x");
    expect(page).toContain('href="https://amends.example/w/a%2Fb/conversations/t%2F1?finding=f_1"');
    expect(reportHtml(report, { workspace: "a", address: null })).not.toContain("href");
    const text = reportText(report, { workspace: "a", address: null });
    expect(text).toContain("> <img src=x");
    for (const mark of ["\u202e", "\u0007"]) expect(text).not.toContain(mark);
  });

  it("says the same: each head and line of the report is on the page and in the text", () => {
    const page = reportHtml(report, { workspace: "a", address: null }).replaceAll("&#39;", "'");
    const text = reportText(report, { workspace: "a", address: null });
    for (const { title, entries } of report.sections) {
      expect(page).toContain(title);
      expect(text).toContain(title.toUpperCase());
      for (const { head, lines } of entries)
        for (const words of [head, ...lines]) {
          expect(text).toContain(words);
          expect(page).toContain(words.replaceAll("&", "&amp;"));
        }
    }
  });

  it.each(SERVED_LANGUAGES)("has all its words in %s", (language) => {
    const own = reportOf({ kept: 5, broken: 5 }, {}, { found, language });
    const page = reportHtml(own, { workspace: "a", address: null });
    expect(page).toContain(`<html lang="${language}">`);
    expect(own.sections.map(({ entries }) => entries.length)).toEqual([11, 0, 2, 0, 1, 15]);
    expect(page).not.toContain("undefined");
  });
});
