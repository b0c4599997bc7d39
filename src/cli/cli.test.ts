import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Conversation } from "../model/conversation.ts";
import type { ReviewContext } from "../model/context.ts";
import type { Finding, Review } from "../model/review.ts";
import type { review as Engine } from "../review/review.ts";
import { run } from "./testing/run.ts";

/** The engine, with a finding of its own on the word GRAVE, so that these tests rest on no rule. */
vi.mock("../review/review.ts", async (original) => {
  const engine = await original<{ review: typeof Engine }>();
  return {
    ...engine,
    review(conversation: Conversation, context: ReviewContext): Review {
      const reviewed = engine.review(conversation, context);
      const grave = conversation.messages.filter(({ text }) => text.includes("GRAVE"));
      return { ...reviewed, findings: grave.map(({ id, text }) => finding(id, text)) };
    },
  };
});

function finding(message: string, text: string): Finding {
  const start = text.indexOf("GRAVE");
  return {
    id: `f_${message}`,
    sin: "coldness",
    source: "agent_text",
    message,
    quote: "GRAVE",
    start,
    end: start + 5,
    related: [],
    events: [],
    severity: 2,
    attribution: "unknown",
    recovered: false,
    rule: "coldness.test",
    rule_version: 1,
    confidence: 0.5,
    counted: false,
    explanation: "Why.",
    remedy: "What to do.",
  };
}

const talk = (id: string, reply: string) => ({
  id,
  channel: "email",
  subject: `About ${id}`,
  messages: [
    {
      id: "0",
      at: "2026-03-02T09:00:00Z",
      author: { role: "customer", name: "Rui Alba" },
      text: "Where is my order?",
    },
    { id: "1", at: "2026-03-02T10:00:00Z", author: { role: "agent" }, text: reply },
  ],
});
const ndjson = (...values: readonly unknown[]) =>
  values.map((value) => (typeof value === "string" ? value : JSON.stringify(value))).join("\n");

let folder = "";
const file = (name: string) => join(folder, name);
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(file(name), content);
  return file(name);
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "amends-cli-"));
});

const gold = () => {
  const home = join(folder, "gold");
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, "few.ndjson"), ndjson(talk("a", "GRAVE words"), talk("b", "Fine.")));
  const label = {
    sin: "coldness",
    source: "agent_text",
    message: 1,
    quote: "GRAVE words",
    start: 0,
    end: 11,
    sure: "sure",
  };
  writeFileSync(
    join(home, "few.labels.ndjson"),
    ndjson(
      { conversation: "a", findings: [label], promises: [] },
      { conversation: "b", findings: [], promises: [] },
    ),
  );
  return home;
};

describe("amends review", () => {
  it("is a filter: NDJSON in, NDJSON out, order kept", async () => {
    const stdin = ndjson(talk("b", "Fine."), talk("a", "GRAVE words"), talk("c", "Fine."));
    const { code, out, err } = await run(["review"], { stdin });
    const reviews = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Review);
    expect(reviews.map(({ conversation }) => conversation)).toEqual(["b", "a", "c"]);
    expect(reviews[1]?.findings[0]?.quote).toBe("GRAVE");
    expect(code).toBe(1);
    expect(err).toBe("");
  });

  it("exits with 0 when nothing is at or above the chosen severity", async () => {
    const stdin = ndjson(talk("a", "GRAVE"));
    expect((await run(["review", "--min-severity", "2"], { stdin })).code).toBe(1);
    expect((await run(["review", "--min-severity", "3"], { stdin })).code).toBe(0);
    expect((await run(["review", "--only", "rudeness"], { stdin })).code).toBe(0);
    expect((await run(["review", "--counted"], { stdin })).code).toBe(0);
  });

  it("shows only the wanted findings", async () => {
    const { out } = await run(["review", "--only", "rudeness"], {
      stdin: ndjson(talk("a", "GRAVE")),
    });
    expect((JSON.parse(out) as Review).findings).toEqual([]);
  });

  it("tells place and reason of records that cannot be read, and goes on", async () => {
    const path = put(
      "bad.ndjson",
      ndjson(talk("a", "x"), "{oops", { id: "no messages" }, talk("b", "y")),
    );
    const { code, out, err } = await run(["review", path, "--format", "ndjson"]);
    expect(out.trim().split("\n")).toHaveLength(2);
    expect(err).toContain(`skipped ${path}:2: not a JSON object on one line`);
    expect(err).toContain("messages");
    expect(code).toBe(0);
  });

  it("fails when nothing at all could be read", async () => {
    const { code, err } = await run(["review"], { stdin: "hello\nworld\n" });
    expect(code).toBe(2);
    expect(err).toContain("none of the 2 records could be read");
  });

  it("reads gzip, writes text with quote, why and remedy, and a summary", async () => {
    const path = put("talks.ndjson.gz", gzipSync(ndjson(talk("a", "GRAVE words"))));
    const { out } = await run(["review", path]);
    for (const words of ["About a", '"GRAVE"', "Why.", "Remedy: What to do.", "1 conversations"]) {
      expect(out).toContain(words);
    }
    expect(out).not.toContain("\u001b[");
    const coloured = await run(["review", path], { env: { FORCE_COLOR: "1" } });
    expect(coloured.out).toContain("\u001b[");
  });

  it.each([
    ["sarif", (out: string) => (JSON.parse(out) as { runs: unknown[] }).runs.length === 1],
    ["html", (out: string) => out.startsWith("<!doctype html>")],
  ])("writes %s", async (format, holds) => {
    const { out } = await run(["review", "--format", format], {
      stdin: ndjson(talk("a", "GRAVE")),
    });
    expect(holds(out)).toBe(true);
  });

  it("judges as of the given instant", async () => {
    const now = "2026-05-01T00:00:00+08:00";
    const { out } = await run(["review", "--now", now], { stdin: ndjson(talk("a", "x")) });
    expect((JSON.parse(out) as Review).provenance.as_of).toBe(now);
    const bare = await run(["review", "--now", "2026-05-01 00:00"], { stdin: "" });
    expect(bare.code).toBe(2);
    expect(bare.err).toContain("instant with offset");
  });
});

describe("errors", () => {
  it.each([
    [["review", "/nowhere/x.ndjson"], "/nowhere/x.ndjson: there is no such file"],
    [["review", "--only", "sloth"], "not a sin"],
    [["review", "--format", "pdf"], "Allowed choices"],
    [["nonsense"], "unknown command"],
    [["rules", "sloth"], 'there is no rule "sloth"'],
    [["evaluate", "/nowhere"], "/nowhere: there is no such file or folder"],
    [["lint", "/nowhere/draft.txt"], "/nowhere/draft.txt: there is no such file"],
  ])("%j says where and why, without a stack", async (argv, words) => {
    const { code, err, out } = await run(argv);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).toBe("");
  });

  it.each([
    ['{"calendar": {"zone": "Asia/Nowhere"}}', "calendar.zone: unknown time zone Asia/Nowhere"],
    ['{"calender": {}}', "calender"],
    ['{"compliance_minimum": 3}', "compliance_minimum"],
    ['{\n  "locale": }', "not JSON"],
  ])("in a configuration %s name file and field", async (text, words) => {
    const path = put("amends.json", text);
    const { code, err } = await run(["review", "--config", path], { stdin: "" });
    expect(code).toBe(2);
    expect(err).toContain(path);
    expect(err).toContain(words);
  });

  it("ask to be reported when they should not have happened, still without a stack", async () => {
    const { tellFailure } = await import("./failure.ts");
    const lines: string[] = [];
    const stderr = { write: (text: string) => lines.push(text) };
    const terminal = { stderr, env: {} } as unknown as Parameters<typeof tellFailure>[1];
    expect(tellFailure(new TypeError("x is undefined"), terminal)).toBe(2);
    expect(lines.join("")).not.toMatch(/\n\s+at /);
  });
});

describe("amends lint", () => {
  it("names gaps and missed questions with their place", async () => {
    const thread = put(
      "thread.json",
      JSON.stringify({ ...talk("a", "x"), messages: talk("a", "x").messages.slice(0, 1) }),
    );
    const { code, out } = await run(["lint", "--thread", thread], {
      stdin: "Hello\n{name}, thanks.",
    });
    expect(code).toBe(1);
    expect(out).toContain('2:1 Gap: "{name}"');
    expect(out).toContain('not taken up: "Where is my order?"');
  });

  it("mends the customer's name and nothing else", async () => {
    const thread = put("thread.json", JSON.stringify(talk("a", "x")));
    const { out } = await run(["lint", "--fix", "--thread", thread], {
      stdin: "Hi {name}, {amount}.",
    });
    expect(out).toBe("Hi Rui, {amount}.");
  });

  it("exits with 0 on a clean draft and writes json", async () => {
    const { code, out } = await run(["lint", "--format", "json"], { stdin: "Thank you." });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      findings: [],
      promises: [],
      apology: null,
      repairs: [],
      unanswered: [],
    });
  });

  it("names file and field of a thread that is none", async () => {
    const thread = put("wrong.json", '{"id": "a"}');
    const { code, err } = await run(["lint", "--thread", thread], { stdin: "Hi" });
    expect(code).toBe(2);
    expect(err).toContain("wrong.json messages");
  });
});

describe("amends promises", () => {
  it("lists what is due, or says that there is nothing", async () => {
    const { code, out } = await run(["promises", "--due", "2031-01-01"], {
      stdin: ndjson(talk("a", "x")),
    });
    expect(code).toBe(0);
    expect(out).toBe("No such promises.\n");
  });

  it("knows no other words for when", async () => {
    expect((await run(["promises", "--due", "soon"])).err).toContain("today, week, overdue");
  });
});

describe("amends repairs", () => {
  const thread = JSON.stringify({
    id: "late",
    subject: "Invoice",
    customer: { id: "c", name: "Ines Duarte" },
    messages: [
      ["2026-03-02T10:00:00Z", "customer", "Where is my invoice?"],
      ["2026-03-02T11:00:00Z", "agent", "I'll send you the invoice by Tuesday."],
      ["2026-03-05T09:00:00Z", "customer", "I still have not received the invoice."],
    ].map(([at, role, text]) => ({ at, author: { role, id: role }, text })),
  });
  const now = ["--now", "2026-03-05T10:00:00Z"];

  it("lists what is to do with what is missing, and a draft", async () => {
    const { code, out } = await run(["repairs", "--drafts", ...now], { stdin: `${thread}\n` });
    expect(code).toBe(1);
    expect(out).toMatch(/^To do: "I'll send you the invoice by Tuesday"\n/);
    expect(out).toContain("to be offered by 2026-03-05T18:00:00Z");
    expect(out).toContain("missing: responsibility, repair, new date, acknowledgement, regret");
    expect(out).toContain("| Hello Ines,");
    expect(out).toMatch(/1 to do\n$/);
  });

  it("writes NDJSON, and says when there is nothing", async () => {
    const listed = await run(["repairs", "--format", "ndjson", ...now], { stdin: `${thread}\n` });
    expect(JSON.parse(listed.out)).toMatchObject({ state: "to_do", conversation: "late" });
    const accepted = await run(["repairs", "--state", "accepted", ...now], {
      stdin: `${thread}\n`,
    });
    expect(accepted).toMatchObject({ code: 0, out: "No such repairs.\n" });
  });

  it("shows the repair under its promise in a review", async () => {
    const { out } = await run(["review", "--format", "text", ...now], { stdin: `${thread}\n` });
    expect(out).toContain("Repair to do, lacks responsibility");
  });
});

describe("amends evaluate", () => {
  it("prints sins, rules, quotes and promises", async () => {
    const { code, out } = await run(["evaluate", gold()]);
    expect(code).toBe(0);
    expect(out).toMatch(/coldness\s+1\s+1\s+1\.00 \(0\.21-1\.00\)/);
    expect(out).toMatch(/coldness\.test\s+1\s+1\s/);
    expect(out).toContain("exact substrings: 1 of 1 (100%)");
    expect(out).toContain("shared with the labelled quote: 1 of 1 (100%)");
  });

  it("writes rows as NDJSON, and the track record as TypeScript", async () => {
    const target = file("records.ts");
    const { out } = await run([
      "evaluate",
      gold(),
      "--format",
      "ndjson",
      "--write-track-record",
      target,
    ]);
    const rows = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { kind: string });
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(
      new Set(["sin", "language", "source", "micro", "rule", "quotes", "promises"]),
    );
    expect(readFileSync(target, "utf8")).toContain('"coldness.test": { right: 1, wrong: 0 },');
  });

  it("takes the conversations of labels that stand alone from the folder of corpora", async () => {
    const home = gold();
    const labels = mkdtempSync(join(tmpdir(), "amends-labels-"));
    renameSync(join(home, "few.labels.ndjson"), join(labels, "few.labels.ndjson"));
    const alone = await run(["evaluate", labels]);
    expect(alone.code).toBe(2);
    expect(alone.err).toContain("--corpora");
    const { code, out } = await run(["evaluate", labels, "--corpora", home]);
    expect(code).toBe(0);
    expect(out).toContain("2 labelled conversations");
  });

  it("names the line of a label that is none", async () => {
    const home = gold();
    writeFileSync(join(home, "few.labels.ndjson"), '{"conversation":"a"}\n{"conversation":"zzz"}');
    const { code, err } = await run(["evaluate", home]);
    expect(code).toBe(2);
    expect(err).toContain("few.labels.ndjson:2: labels of zzz");
  });
});

describe("amends rules", () => {
  it("lists, and runs examples", async () => {
    expect((await run(["rules"])).code).toBe(0);
    expect((await run(["rules", "--test"])).out).toMatch(/\d+ of \d+ examples hold/);
  });

  it("explains a rule in the language asked for", async () => {
    const { out } = await run(["rules", "coldness", "--language", "es"]);
    expect(out).toContain("El cliente dice que lo trataron con frialdad.");
    expect((await run(["rules", "--language", "es"])).out).toContain("Frialdad (coldness");
  });
});

describe("bin/amends", () => {
  it("says what to do when nothing is built", () => {
    const home = mkdtempSync(join(tmpdir(), "amends-bin-"));
    cpSync("bin", join(home, "bin"), { recursive: true });
    cpSync("package.json", join(home, "package.json"));
    const { status, stderr } = spawnSync(process.execPath, [join(home, "bin", "amends")], {
      encoding: "utf8",
    });
    expect(status).toBe(2);
    expect(stderr).toContain("npm run build");
  });
});
