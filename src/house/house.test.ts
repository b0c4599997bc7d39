import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Config } from "../model/config.ts";
import type { HouseRules } from "../model/house_rules.ts";
import { review } from "../review/review.ts";
import { parseTurns } from "../sins/turns.ts";
import { growth, TOO_MUCH } from "../text/testing/growth.ts";
import { runExamples } from "./examples.ts";
import { readHouse } from "./folder.ts";
import { problemInWords } from "./places.ts";
import { readHouseFile } from "./read.ts";

const BLUE_JUG = readFileSync("examples/rules/bluejug.yaml", "utf8");
const config = Config.parse({});

function houseOf(text: string): HouseRules {
  const { rules, problems } = readHouse([{ name: "house.yaml", text }]);
  expect(problems.map(problemInWords)).toEqual([]);
  return rules;
}

function reviewed(turns: string, house?: HouseRules) {
  const { conversation, now } = parseTurns(turns);
  return review(conversation, { now, config, house });
}

const rulesIn = (turns: string, house?: HouseRules) =>
  reviewed(turns, house).findings.map(({ rule, quote }) => `${rule}: ${quote}`);

const firstProblem = (text: string) => {
  const [problem] = readHouseFile("house.yaml", text).problems;
  if (problem === undefined) throw new Error("no problem");
  return problem;
};

describe("reading house rules", () => {
  it("reads the example, and its examples hold", () => {
    const reading = readHouseFile("bluejug.yaml", BLUE_JUG);
    if (reading.file === null) throw new Error(reading.problems.map(problemInWords).join("\n"));
    const { count, failures } = runExamples(reading.file, reading.places);
    expect(failures.map(problemInWords)).toEqual([]);
    expect(count).toBe(8);
  });

  it("shows the line with a caret under the place, and what to do", () => {
    const text =
      "rules:\n  - id: slow\n    sin: coldness\n    pattern: '(a+)+b'\n    message: No.\n    examples: { find: [aab], leave: [x] }\n";
    expect(problemInWords(firstProblem(text))).toBe(
      [
        "house.yaml:4:19: a repetition without an upper bound may not be inside another, nor hold one",
        "        pattern: '(a+)+b'",
        "                      ^",
        "  Say how often, for example (?:\\w{1,20} ){0,3} for up to three words.",
      ].join("\n"),
    );
  });

  const rule = (fields: string) =>
    `rules:\n  - id: one\n    sin: coldness\n    message: M.\n    examples: { find: [a], leave: [b] }\n${fields}`;
  it.each([
    ["rules: [", 1, 9, /not YAML/],
    ["rules:\n  - id: x\n   bad: y", 3, 1, /not YAML/],
    ["rules: 3", 1, 8, /expected array/],
    ["rulez: []", 1, 1, /no field "rulez"/],
    ["a: 1\na: 2", 2, 1, /not YAML: .*unique/],
    ["banned:\n  - id: x\n    phrases: [go away]\n    sin: coldnes", 4, 10, /not one of/],
    ["banned:\n  - id: x", 2, 5, /either phrases or a pattern/],
    ["banned:\n  - ['x']", 2, 5, /neither/],
    ["banned:\n  - id: x\n    phrases: ['?!']", 3, 15, /at least one word/],
    ["banned:\n  - go away\n  - Go away!", 3, 5, /taken/],
    ["jargon:\n  - { term: RMA, means: x }", 2, 18, /no field "means"/],
    ["exceptions:\n  - cue: apathy.en.tuff\n    near: { phrases: [x y] }", 2, 10, /no cue/],
    ["switches:\n  - rule: arguing.nothing", 2, 11, /no rule/],
    ["switches:\n  - rule: arguing.accusation\n    sin: arguing", 2, 5, /one thing/],
    [rule("    pattern: x(?=y)"), 6, 15, /look ahead/],
    [rule("    pattern: 'it''s (a)\\1'"), 6, 24, /refer back/],
    [rule('    pattern: "\\\\w{1,3} x.*"'), 6, 26, /any character/],
    [rule('    pattern: "\\bhello"'), 6, 15, /backspace/],
    [rule(`    pattern: ${"x".repeat(600)}`), 6, 514, /500 characters/],
    [rule("    phrases: [hi there]\n    unless: { pattern: 'x*' }"), 7, 25, /nothing at all/],
    [rule("    phrases: [hi there]\n    channels: [fax]"), 7, 16, /not one of/],
    [rule("    phrases: [hi there]\n    severity: 5"), 7, 15, /severity: not one of/],
  ])("refuses %j at line %i, column %i", (text, line, column, message) => {
    const problem = firstProblem(text);
    expect(problem.message).toMatch(message);
    expect([problem.line, problem.column]).toEqual([line, column]);
    expect(problem.hint).not.toBe("");
    expect(problem.text).toBe(text.split("\n")[line - 1]);
  });

  it("leaves a file out that is wrong, and keeps the others", () => {
    const { rules, problems } = readHouse([
      { name: "a.yaml", text: "banned: [go away]" },
      { name: "b.yaml", text: "banned: 3" },
      { name: "c.yaml", text: "banned: [as you know, go away]" },
      { name: "d.yaml", text: "jargon: [RMA]" },
    ]);
    expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      expect.stringMatching(/^b.yaml: banned/),
      'c.yaml: the name "go-away" is taken by a.yaml',
    ]);
    expect(rules.banned.map(({ id }) => id)).toEqual(["go-away"]);
    expect(rules.jargon).toEqual([{ term: "RMA" }]);
  });

  it("gives rules or a place inside the text, whatever the text is", () => {
    const lines = BLUE_JUG.split("\n");
    const mutated = fc
      .array(
        fc.tuple(
          fc.nat(lines.length - 1),
          fc.oneof(
            fc.string({ unit: "grapheme" }),
            fc.constantFrom(
              "  - ",
              "&a",
              "*a",
              "{",
              "'",
              '"',
              "- |",
              "\t",
              ": ",
              "!!binary x",
              "<<: *a",
            ),
          ),
          fc.nat(40),
        ),
        { maxLength: 4 },
      )
      .map((changes) => {
        const out = [...lines];
        for (const [line, piece, at] of changes) {
          const old = out[line] ?? "";
          out[line] = old.slice(0, at) + piece + old.slice(at);
        }
        return out.join("\n");
      });
    fc.assert(
      fc.property(fc.oneof(mutated, fc.string({ unit: "grapheme", maxLength: 200 })), (text) => {
        const { file, problems } = readHouseFile("x.yaml", text);
        if (file !== null) expect(problems).toEqual([]);
        else expect(problems.length).toBeGreaterThan(0);
        for (const { line, column, text: shown, message, hint } of problems) {
          expect(text.split("\n")[line - 1]?.replace(/\r$/, "")).toBe(shown);
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual(shown.length + 2);
          expect(message + hint).not.toBe("");
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["a file of nested brackets", "[".repeat(50_000)],
    ["a file of nested keys", "? ".repeat(20_000)],
    [
      "a bomb of references",
      `a: &a [x,x,x,x,x,x,x,x]\n${Array.from({ length: 9 }, (_u, i) => `b${i}: &b${i} [${Array.from({ length: 9 }, () => (i === 0 ? "*a" : `*b${i - 1}`)).join(",")}]`).join("\n")}`,
    ],
    ["a long file", "x".repeat(60_001)],
  ])("refuses %s at once", (_name, text) => {
    // Followed to its end, any of these would take longer than a test may.
    expect(readHouseFile("x.yaml", text).file).toBeNull();
  });
});

describe("examples of house rules", () => {
  it("tell which does not hold, where, and what matched", () => {
    const text = `rules:
  - id: branch
    sin: coldness
    phrases: [other branch]
    message: M.
    examples:
      find:
        - Ask them yourself.
      leave:
        - The other branch is open.
        - "C: Where? / A: The other BRANCH."
`;
    const reading = readHouseFile("x.yaml", text);
    if (reading.file === null) throw new Error("not read");
    const { count, failures } = runExamples(reading.file, reading.places);
    expect(count).toBe(3);
    expect(failures.map(({ line, column, message }) => [line, column, message])).toEqual([
      [8, 11, "branch: is not found here"],
      [10, 11, 'branch: is found here: "other branch"'],
      [11, 11, 'branch: is found here: "other BRANCH"'],
    ]);
  });

  it("say so when the product finds the words already", () => {
    const text =
      "banned:\n  - id: mind\n    phrases: [mind readers]\n    sin: rulebook\n    examples: { find: [We are not mind readers.] }";
    const reading = readHouseFile("x.yaml", text);
    if (reading.file === null) throw new Error("not read");
    const [failure] = runExamples(reading.file, reading.places).failures;
    expect(failure?.message).toContain("because coldness.impatience finds");
  });
});

describe("house rules in a review", () => {
  const house = houseOf(BLUE_JUG);

  it("find their words, as the house's and only to be looked at", () => {
    const { findings } = reviewed(
      "C: It leaks. / A: I see, that should not be so at all; please talk to our other\nshop, they sold it.",
      house,
    );
    expect(findings).toMatchObject([
      {
        sin: "blame_shifting",
        rule: "blame_shifting.house.other-branch",
        provenance: "house",
        quote: "talk to our other\nshop",
        counted: false,
        explanation: "The reply points to another branch of ours.",
        remedy: "Ask the other branch yourself, then answer.",
      },
    ]);
  });

  it("are counted once the house's verdicts carry them", () => {
    const { conversation, now } = parseTurns("C: It leaks. / A: Talk to our other shop.");
    const counted = (right: number, wrong: number) =>
      review(conversation, {
        now,
        config,
        house,
        trackRecord: { "blame_shifting.house.other-branch": { right, wrong } },
      });
    expect(counted(19, 0).findings[0]?.counted).toBe(false);
    expect(counted(24, 1).findings[0]?.counted).toBe(true);
    expect(counted(24, 1).provenance.rules).not.toBe(counted(19, 0).provenance.rules);
  });

  it("leave quoted words, other languages and their exceptions alone", () => {
    expect(rulesIn('C: Hm. / A: They said "that was our other shop" to you?', house)).toEqual([]);
    expect(rulesIn("C: Hm. / A: That was our other shop, I will ask there.", house)).toEqual([]);
  });

  it("know a word of the trade once the customer uses it or it is said in plain words", () => {
    const jargon = ["unclear_communication.house.jargon: RMA"];
    expect(rulesIn("C: It leaks. / A: We need the RMA. / A: Send the RMA.", house)).toEqual(jargon);
    expect(rulesIn("C: Here is my RMA. / A: We need the RMA.", house)).toEqual([]);
    expect(
      rulesIn("C: It leaks. / A: Run a descaler cycle, that is cleaning with vinegar.", house),
    ).toEqual([]);
  });

  it("give advice without a sin, apart from findings and scores", () => {
    const { findings, advice, score } = reviewed(
      "#email C: It leaks. / A: As per my last e-mail, it is fine. / A: As per my last email, no.",
      house,
    );
    expect(findings.filter(({ provenance }) => provenance === "house")).toEqual([]);
    expect(advice?.map(({ rule, quote, message }) => [rule, quote, message])).toEqual([
      ["advice.house.as-per-my-last-email", "As per my last email", expect.any(String)],
      ["advice.house.name-below", "As per my last e-mail, it is fine.", expect.any(String)],
      ["advice.house.name-below", "As per my last email, no.", expect.any(String)],
    ]);
    const plain = reviewed(
      "#email C: It leaks. / A: As per my last e-mail, it is fine. / A: As per my last email, no.",
    );
    expect(score).toEqual(plain.score);
    expect(plain.advice).toBeUndefined();
  });

  it("ask for words in the channels named only", () => {
    expect(reviewed("#chat C: Hm. / A: It is fine.", house).advice).toEqual([]);
    expect(reviewed("#email C: Hm. / A: It is fine. Kind regards, Tom", house).advice).toEqual([]);
  });

  it("silence a cue near the words of an exception, and only there", () => {
    const turns = "C: It leaks. / A: We are not mind readers.";
    expect(rulesIn(turns, house).join()).toContain("coldness.impatience");
    expect(rulesIn(`${turns} Just kidding!`).join()).toContain("coldness.impatience");
    expect(rulesIn(`${turns} Just kidding!`, house)).toEqual([]);
  });

  it.each(["rule: coldness.impatience", "sin: coldness", "cue: coldness.en.mind-reader"])(
    "switch off %s, by channel",
    (what) => {
      const off = houseOf(`switches:\n  - ${what}\n    channels: [chat]`);
      const turns = "C: It leaks. / A: We are not mind readers.";
      expect(rulesIn(turns).join()).toContain("coldness.impatience");
      expect(rulesIn(turns, off)).toEqual([]);
      expect(rulesIn(`#email ${turns}`, off).join()).toContain("coldness.impatience");
    },
  );

  it("are part of the fingerprint of a review", () => {
    const rules = (own?: HouseRules) => reviewed("C: Hm. / A: Yes.", own).provenance.rules;
    expect(rules(house)).toBe(rules(houseOf(BLUE_JUG)));
    expect(rules(house)).not.toBe(rules());
    expect(rules(houseOf("jargon: [RMA]"))).not.toBe(rules(houseOf("jargon: [SKU]")));
  });

  it("take time in proportion to a hostile message", () => {
    const hostile = houseOf(
      `rules:\n${Array.from({ length: 4 }, (_u, i) => `  - id: r${i}\n    sin: coldness\n    pattern: '(?:a{1,20} ?){1,15}b${i}'\n    message: M.\n    examples: { find: [x], leave: [y] }`).join("\n")}`,
    );
    const read = (times: number) => {
      const { conversation, now } = parseTurns(
        `C: Hm. / A: ${"a".repeat(700)} ${"aaa ".repeat(times)}`,
      );
      review(conversation, { now, config, house: hostile });
    };
    expect(growth(read, 200)).toBeLessThan(TOO_MUCH);
  });
});
