import { describe, expect, it } from "vitest";
import { Config } from "../model/config.ts";
import { parseConversation } from "../model/normalise.ts";
import type { Finding, PromiseRecord, Review } from "../model/review.ts";
import { First } from "./html/bounded.ts";
import { highlighted } from "./html/highlights.ts";
import { htmlReport } from "./html/report.ts";
import { html } from "./html/template.ts";
import { sinName } from "./names.ts";
import { ndjsonReport } from "./ndjson.ts";
import { plain } from "./plain.ts";
import { sarifOf, sarifReport } from "./sarif.ts";
import { textReport } from "./text.ts";
import type { ReportItem } from "./types.ts";

const PAYLOAD = `<script>alert("x")</script><img src=x onerror='alert(1)'>\`\${1}\` </title></style></textarea>-->`;
const TEXT = `We can't do that. ${PAYLOAD} I will call you by Friday.`;
const records = { "brush_off.deflected": { right: 41, wrong: 6 } };
const options = { now: "2026-03-10T10:00:00Z", config: Config.parse({}), records, colour: false };

const at = (quote: string) => ({
  quote,
  start: TEXT.indexOf(quote),
  end: TEXT.indexOf(quote) + quote.length,
});
const finding = (part: Partial<Finding> = {}): Finding => ({
  id: "f_1",
  sin: "brush_off",
  source: "agent_text",
  message: "m1",
  ...at("We can't do that."),
  related: [],
  events: [],
  severity: 3,
  attribution: "unknown",
  recovered: false,
  rule: "brush_off.deflected",
  rule_version: 1,
  confidence: 0.85,
  counted: true,
  explanation: "The customer is sent away here.",
  remedy: "Stay the one contact.",
  ...part,
});
const promise = {
  id: "p_1",
  message: "m1",
  ...at("I will call you by Friday"),
  type: "firm",
  strength: "firm",
  debtor: "agent",
  deadline: { text: "by Friday", due: "2026-03-06T18:00:00Z", source: "explicit" },
  state: "broken",
} as PromiseRecord;

function item(id = "c1", part: Partial<Review> = {}, text = TEXT): ReportItem {
  const conversation = parseConversation(
    {
      id,
      channel: "email",
      subject: `Help ${PAYLOAD}`,
      messages: [
        {
          id: "m0",
          at: "2026-03-02T09:00:00Z",
          author: { role: "customer", name: PAYLOAD },
          text: "Why?",
        },
        { id: "m1", at: "2026-03-02T10:00:00Z", author: { role: "agent", name: "Ana" }, text },
      ],
    },
    (markup) => markup,
  );
  const review = {
    conversation: id,
    language: [{ message: "m1", language: "en" }],
    findings: [finding()],
    promises: [promise],
    repairs: [],
    praise: [],
    needs: [],
    score: { total: null, compliance: 0, factors: {}, capped: false, measured: [] },
    missing_context: [],
    ...part,
  } as unknown as Review;
  return { conversation, review };
}

describe("html template", () => {
  it("escapes everything put in, between tags and in attributes", () => {
    expect(html`<b title="${PAYLOAD}">${PAYLOAD}</b>`.toString()).not.toMatch(
      /<script|<img|onerror='/,
    );
    expect(html`<i>${`"'<>&\``}</i>`.toString()).toBe("<i>&quot;&#39;&lt;&gt;&amp;&#96;</i>");
  });

  it("keeps its own markup and joins lists", () => {
    expect(html`<ul>${["<", "b"].map((text) => html`<li>${text}</li>`)}</ul>`.toString()).toBe(
      "<ul><li>&lt;</li><li>b</li></ul>",
    );
  });
});

describe("highlights", () => {
  it("overlap without losing or doubling a character", () => {
    const text = "abc<def>ghi";
    const marked = highlighted(text, [
      { start: 1, end: 6, kind: "look", title: "one" },
      { start: 4, end: 99, kind: "counted", title: 'two "quoted"' },
    ]).toString();
    const read = marked
      .replace(/<[^>]*>/g, "")
      .replace("&lt;", "<")
      .replace("&gt;", ">");
    expect(read).toBe(text);
    expect(marked).toContain('<mark class="counted" title="one; two &quot;quoted&quot;">de</mark>');
  });
});

describe("html report", () => {
  const report = htmlReport(options);
  const nothingYet = report.add(item());
  const page = nothingYet + report.end();

  it("shows hostile text as text", () => {
    expect(page).not.toMatch(/<script|<img|<\/textarea/i);
    expect(page).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;");
    expect(page.match(/<\/title>/g)).toHaveLength(1);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
  });

  it("loads nothing from elsewhere and holds no script", () => {
    expect(page).not.toMatch(/<[^>]*\s(?:src|href|srcset|action)=|url\(|@import/);
    expect(page).toContain("default-src 'none'");
  });

  it("shows the quote in place, the promise, why, remedy, record and arithmetic", () => {
    expect(page).toContain(
      `<mark class="counted" title="${sinName("brush_off")}">We can&#39;t do that.</mark>`,
    );
    expect(page).toContain(
      '<mark class="promise" title="Promise: Broken">I will call you by Friday</mark>',
    );
    for (const words of [
      "The customer is sent away here.",
      "Stay the one contact.",
      "right 41 of 47 times, 75-94%",
      "A promise was broken and the conversation is still open",
      "Kept on time: 0 / 1",
    ]) {
      expect(page).toContain(words);
    }
  });

  it("puts the conversation with the highest priority first and leaves out the clean ones", () => {
    const mixed = htmlReport(options);
    mixed.add(item("low", { findings: [finding({ counted: false, severity: 1 })], promises: [] }));
    mixed.add(item("clean", { findings: [], promises: [] }));
    mixed.add(item("high"));
    const order = [...mixed.end().matchAll(/class="dim">(low|high|clean) ·/g)].map(([, id]) => id);
    expect(order).toEqual(["high", "low"]);
  });
});

describe("bounded list", () => {
  it("keeps the first by order, whatever the order of adding", () => {
    const first = new First<number>(3, (a, b) => a - b);
    for (const number of [9, 2, 7, 4, 1, 8, 3, 5, 6, 0]) first.add(number);
    expect(first.items).toEqual([0, 1, 2]);
  });
});

describe("text report", () => {
  const report = textReport(options);
  const text = report.add(item()) + report.end();

  it("says quote, why, remedy, promise and score", () => {
    for (const words of [
      `"We can't do that."`,
      "The customer is sent away here.",
      "Remedy: Stay the one contact.",
      `Promise broken "I will call you by Friday" (due 2026-03-06T18:00:00Z)`,
      "message 2, Ana, 2026-03-02T10:00:00Z",
      "Promises due and checked: 0 kept on time + 0 kept late or in part + 1 broken = 1.",
    ]) {
      expect(text).toContain(words);
    }
  });

  it("says when only the latest messages of a thread were looked at", () => {
    const words = "Only the latest 10000 messages were reviewed.";
    expect(text).not.toContain(words);
    const long = item("long", { missing_context: ["earlier_messages"] });
    expect(textReport(options).add(long)).toContain(words);
  });

  it("uses colours only when asked", () => {
    expect(text).not.toContain("\u001b");
    expect(textReport({ ...options, colour: true }).add(item())).toContain("\u001b[");
  });

  it("lets no conversation move the cursor or turn the text", () => {
    const hostile = "Bye\u001b[2J\u001b]0;owned\u0007 \u202egnp.exe\r\nnow";
    expect(plain(hostile)).toBe("Bye\ufffd[2J\ufffd]0;owned\ufffd \ufffdgnp.exe now");
    const quoted = item("c", { findings: [finding({ quote: hostile })] });
    const text = textReport(options).add(quoted);
    for (const unsafe of ["\u001b", "\u0007", "\u202e", "\r"]) expect(text).not.toContain(unsafe);
  });

  it("is silent about a conversation in which there is nothing to see", () => {
    expect(textReport(options).add(item("c", { findings: [], promises: [] }))).toBe("");
  });
});

describe("ndjson report", () => {
  it("is one review a line", () => {
    const report = ndjsonReport();
    const lines = (report.add(item("a")) + report.add(item("b")) + report.end()).trim().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as Review).conversation)).toEqual(["a", "b"]);
  });
});

describe("sarif report", () => {
  it("is a valid run with rules, places and levels", () => {
    const report = sarifReport();
    const text =
      report.add(item("a/b")) +
      report.add(item("clean", { findings: [] })) +
      report.add(item("c", { findings: [finding({ counted: false }), finding({ id: "f_2" })] })) +
      report.end();
    const sarif = JSON.parse(text);
    expect(sarif.version).toBe("2.1.0");
    const [run] = sarif.runs;
    expect(run.results).toHaveLength(3);
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual([
      "error",
      "note",
      "error",
    ]);
    const place = run.results[0].locations[0].physicalLocation;
    expect(place.artifactLocation.uri).toBe("a%2Fb/m1");
    expect(place.region).toMatchObject({ charOffset: 0, charLength: 17 });
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      "brush_off.deflected",
    ]);
  });

  it("is valid without a finding", () => {
    expect(JSON.parse(sarifReport().end()).runs[0].results).toEqual([]);
    expect(JSON.parse(sarifOf("draft", [])).runs[0].tool.driver.name).toBe("amends");
  });
});
