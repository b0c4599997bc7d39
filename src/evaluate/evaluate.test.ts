import { describe, expect, it } from "vitest";
import { parseConversation } from "../model/normalise.ts";
import type { Finding, PromiseRecord } from "../model/review.ts";
import { annotatorConfig, annotatorNow } from "./annotator.ts";
import { evaluate } from "./evaluate.ts";
import { misplacedLabels, parseLabels } from "./gold.ts";
import { casesOf, countedByTheOthers, type Judged, trackRecordOf } from "./judged.ts";
import { promiseReport } from "./promises.ts";
import { quoteRow } from "./quotes.ts";
import { ruleRows, sinRows } from "./sins.ts";
import { pairSpans, tokenIou } from "./spans.ts";
import { seeded } from "../score/seeded.ts";
import { metricsOf } from "./statistics.ts";

const TEXT = "That is not our problem. Read the manual.";
const talk = (id: string) =>
  parseConversation(
    {
      id,
      channel: "forum",
      locale: "en-US",
      messages: [
        { id: "0", at: "2026-03-02T09:00:00Z", author: { role: "customer" }, text: "It broke." },
        { id: "1", at: "2026-03-02T10:00:00Z", author: { role: "agent" }, text: TEXT },
      ],
    },
    (html) => html,
  );

type Sure = "sure" | "unsure";
const label = (sin: string, sure: Sure = "sure", quote = "not our problem") => ({
  sin,
  source: "agent_text",
  message: 1,
  quote,
  start: TEXT.indexOf(quote),
  end: TEXT.indexOf(quote) + quote.length,
  sure,
});
const found = (sin: string, counted = true, quote = "not our problem") =>
  ({
    sin,
    source: "agent_text",
    message: "1",
    quote,
    start: TEXT.indexOf(quote),
    end: TEXT.indexOf(quote) + quote.length,
    counted,
    rule: `${sin}.words`,
  }) as Finding;
const judged = (
  id: string,
  labels: readonly object[],
  findings: readonly Finding[],
  rest: Partial<Judged> = {},
): Judged => ({
  conversation: talk(id),
  labels: parseLabels({ conversation: id, findings: labels }),
  findings,
  promises: [],
  languageOf: () => "en",
  language: "en",
  ...rest,
});

const cases = [
  judged("both", [label("coldness")], [found("coldness")]),
  judged("missed", [label("coldness")], []),
  judged("invented", [], [found("coldness", false)]),
  judged("unsure", [label("coldness", "unsure")], [found("coldness")]),
  judged("clean", [], []),
];
const row = (name: string, level: string, from = cases) =>
  sinRows(from).find((one) => one.name === name && one.level === level);

const counts = (list: readonly Judged[]) =>
  countedByTheOthers(list).filter(({ findings }) => findings[0]?.counted).length;
const at = (start: number, end: number, message = 0) => ({ start, end, message });
const width = ({ f1 }: ReturnType<typeof metricsOf>) => (f1.high ?? 0) - (f1.low ?? 0);

describe("findings against labels", () => {
  it("are compared a conversation and sin, unsure labels neither way", () => {
    expect(row("coldness", "all")).toMatchObject({ tp: 1, fp: 1, fn: 1, n: 2, found: 2 });
  });

  it("are shown with and without please look", () => {
    expect(row("coldness", "counted")).toMatchObject({ tp: 1, fp: 0, fn: 1 });
  });

  it("have intervals", () => {
    const precision = row("coldness", "all")?.precision;
    expect(precision).toMatchObject({ value: 0.5 });
    expect(precision?.low).toBeCloseTo(0.0945, 3);
    expect(row("coldness", "all")?.f1.value).toBeCloseTo(0.5);
  });

  it("are grouped by language and source, and all together", () => {
    for (const name of ["en", "agent_text", "all sins"]) {
      expect(row(name, "all")).toMatchObject({ tp: 1, fp: 1, fn: 1 });
    }
  });

  it("leave out conversations whose sins nobody labelled", () => {
    const promisesOnly = judged("p", [], [found("coldness")], {
      labels: parseLabels({ conversation: "p" }),
    });
    expect(row("coldness", "all", [...cases, promisesOnly])).toMatchObject({ fp: 1 });
    expect(casesOf(promisesOnly)).toEqual({});
  });
});

describe("rules", () => {
  it("are right where the sin is labelled, and undecided where it is unsure", () => {
    expect(ruleRows(cases)).toMatchObject([{ name: "coldness.words", n: 2, right: 1, wrong: 1 }]);
  });

  it("give a track record, overall and by language for rules about words", () => {
    expect(trackRecordOf(cases)).toEqual({
      "coldness.words": { right: 1, wrong: 1 },
      "coldness.words:en": { right: 1, wrong: 1 },
    });
  });

  it("do not vouch for themselves: each conversation is judged by the others", () => {
    const many = Array.from({ length: 20 }, (_unused, i) =>
      judged(`c${i}`, [label("coldness")], [found("coldness", false)]),
    );
    expect(counts(many)).toBe(0);
    expect(counts([...many, judged("one more", [label("coldness")], [found("coldness")])])).toBe(
      21,
    );
  });
});

describe("quotes", () => {
  it("are exact or not, and overlap or not", () => {
    const wrong = { ...found("coldness"), quote: "something else" };
    expect(quoteRow([judged("x", [label("coldness")], [wrong])])).toMatchObject({
      quotes: 1,
      exact: 0,
    });
    const elsewhere = found("coldness", true, "Read the manual");
    expect(quoteRow([judged("x", [label("coldness")], [elsewhere])])).toMatchObject({
      exact: 1,
      comparable: 1,
      overlapping: 0,
    });
    expect(quoteRow(cases)).toMatchObject({ comparable: 1, overlapping: 1 });
  });

  it("overlap by words", () => {
    expect(tokenIou("one two three four", { start: 0, end: 7 }, { start: 4, end: 13 })).toBeCloseTo(
      1 / 3,
    );
  });

  it("pair one to one, the largest overlap first", () => {
    const pairs = pairSpans([at(0, 10), at(5, 30)], [at(6, 28), at(0, 4, 1)]);
    expect(pairs).toEqual([{ left: at(5, 30), right: at(6, 28) }]);
  });
});

describe("promises against labels", () => {
  const promise = (start: number, end: number, type: string, state: string) =>
    ({
      message: "1",
      start,
      end,
      type,
      state,
      quote: TEXT.slice(start, end),
      deadline: { text: "Friday" },
    }) as PromiseRecord;
  const labels = parseLabels({
    conversation: "p",
    promises: [
      {
        message: 1,
        quote: TEXT.slice(0, 10),
        start: 0,
        end: 10,
        type: "firm",
        state: "kept",
        deadline_text: "by Friday",
      },
      { message: 1, quote: TEXT.slice(25, 40), start: 25, end: 40, type: "firm", state: null },
    ],
  });

  it("count spans, types, deadlines, outcomes and false accusations", () => {
    const one = judged("p", [], [], {
      labels,
      promises: [promise(2, 9, "hedged", "broken"), promise(12, 20, "firm", "open")],
    });
    expect(promiseReport([one])).toMatchObject({
      spans: { tp: 1, fp: 1, fn: 1 },
      types: { n: 1, right: 0 },
      deadlines: { n: 1, right: 1 },
      states: [{ labelled: "kept", found: "broken", n: 1 }],
      falseBroken: { n: 1, wrong: 1 },
    });
  });
});

describe("intervals of F1", () => {
  it("are the same each time, hold the value and shrink with more cases", () => {
    const few = Array.from({ length: 10 }, (_unused, i) => ({
      tp: 1,
      fp: i % 3 === 0 ? 1 : 0,
      fn: 0,
    }));
    const many = Array.from({ length: 10 }, () => few).flat();
    expect(metricsOf(few)).toEqual(metricsOf(few));
    const { f1 } = metricsOf(many);
    expect(f1.low ?? 1).toBeLessThanOrEqual(f1.value ?? 0);
    expect(f1.high ?? 0).toBeGreaterThanOrEqual(f1.value ?? 1);
    expect(width(metricsOf(many))).toBeLessThan(width(metricsOf(few)));
  });

  it("come from numbers that spread evenly", () => {
    const random = seeded(1);
    const mean = Array.from({ length: 10_000 }, random).reduce((sum, x) => sum + x, 0) / 10_000;
    expect(mean).toBeCloseTo(0.5, 1);
  });
});

describe("evaluate", () => {
  it("reviews as the annotator saw it: their targets, well after the last message", () => {
    expect(annotatorConfig().targets.forum).toEqual({ minutes: 72 * 60, clock: "elapsed" });
    expect(annotatorConfig().targets.social).toEqual({ minutes: 24 * 60, clock: "elapsed" });
    expect(annotatorNow(talk("x"))).toBe("2026-04-01T10:00:00.000Z");
  });

  it("runs the engine and gives every part of the report", () => {
    const evaluation = evaluate(
      [{ conversation: talk("x"), labels: parseLabels({ conversation: "x", findings: [] }) }],
      { records: "others" },
    );
    expect(evaluation).toMatchObject({ conversations: 1, withFindings: 1, misplaced: [] });
    expect(evaluation.quotes.exact).toBe(evaluation.quotes.quotes);
  });

  it("names labels that are not where they say, and lines that are no labels", () => {
    const labels = parseLabels({
      conversation: "x",
      findings: [{ ...label("coldness"), start: 0, end: 5 }],
    });
    expect(misplacedLabels({ conversation: talk("x"), labels })).toHaveLength(1);
    expect(() => parseLabels({ conversation: "x", findings: [{ sin: "sloth" }] })).toThrow(
      /findings\.0\.sin/,
    );
  });
});
