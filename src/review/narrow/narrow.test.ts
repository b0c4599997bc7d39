import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demoConversations } from "../../demo/index.ts";
import { readHouse } from "../../house/folder.ts";
import { Config } from "../../model/config.ts";
import { HouseFile, type HouseRules } from "../../model/house_rules.ts";
import type { Review } from "../../model/review.ts";
import { SINS } from "../../sins/index.ts";
import { TRACK_RECORDS } from "../../sins/track_records.ts";
import { fold } from "../../text/fold.ts";
import { tokenise } from "../../text/tokens.ts";
import { STAFF_CUES } from "../acts/index.ts";
import { review } from "../review.ts";
import { NO_RULES } from "./house_parts.ts";
import { canChange, reachOf, readingOf, type Setting } from "./reach.ts";

const NOW = "2026-03-04T10:00:00Z";
const config = Config.parse({});
const TALKS = demoConversations(NOW);
const PLAIN = TALKS.map((one) => review(one, { now: NOW, config }));

const made = new Map<string, Review[]>();
/** All conversations of the demo with house rules, made once for the same rules. */
function reviews(house: HouseRules): Review[] {
  const key = JSON.stringify(house);
  const known = made.get(key) ?? TALKS.map((one) => review(one, { now: NOW, config, house }));
  made.set(key, known);
  return known;
}

/** Phrases of one to three words that stand in the demo, so that rules find something. */
const said = TALKS.flatMap(({ messages }) =>
  messages.map(({ text }) => tokenise(fold(text))),
).filter((words) => words.length > 5);
const phrase = fc
  .tuple(fc.nat(said.length - 1), fc.nat(), fc.integer({ min: 1, max: 3 }))
  .map(([message, place, length]) => {
    const words = said[message] ?? [];
    const from = place % Math.max(1, words.length - length);
    return words
      .slice(from, from + length)
      .map(({ word }) => word)
      .join(" ");
  })
  .filter((words) => words.length > 1);
const channels = fc.option(fc.constantFrom(["email"], ["chat"], ["social", "ticket"]), {
  nil: undefined,
});
const sin = fc.constantFrom("coldness", "rudeness", "slow_response", "robotism", "broken_promise");
const wording = fc.oneof(
  phrase.map((one) => ({ phrases: [one] })),
  phrase.map((one) => ({ pattern: `\\b${one.split(" ")[0]?.replace(/[^a-z0-9]/g, ".")}` })),
  phrase.map((one) => ({ pattern: "\\b[a-z]{2,9} ", anchors: one })),
);
const id = fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h");
const found = PLAIN.flatMap(({ findings }) => findings.map(({ rule }) => rule));
const texts = TALKS.flatMap(({ messages }) => messages.map(({ text }) => fold(text)));
/** Cues of sins and of acts that match somewhere in the demo. */
const CUES = [...SINS.flatMap(({ cues }) => cues), ...STAFF_CUES]
  .filter(({ pattern }) => texts.some((text) => pattern.test(text)))
  .map((cue) => cue.id);

const rule = fc
  .record({
    id,
    sin,
    wording,
    speaker: fc.constantFrom("staff", "customer"),
    channels,
    severity: fc.constantFrom(1, 2, 3),
  })
  .map(({ wording: words, ...one }) => ({
    ...one,
    ...words,
    message: "M.",
    examples: { find: ["x"], leave: ["y"] },
  }));
const banned = fc
  .record({ id, wording, sin: fc.option(sin, { nil: undefined }), channels })
  .map(({ wording: words, ...one }) => ({ ...one, ...words }));
const required = fc
  .record({ id, phrase, in: fc.constantFrom("first_reply", "last_reply", "every_reply"), channels })
  .map(({ phrase: one, ...rest }) => ({ ...rest, phrases: [one] }));
const exception = fc.record({
  cue: fc.constantFrom(...CUES),
  near: phrase.map((one) => ({ phrases: [one] })),
  within: fc.constantFrom("sentence", "message"),
  channels,
});
const off = fc
  .record({
    what: fc.oneof(
      sin.map((one) => ({ sin: one })),
      fc.constantFrom(...found).map((one) => ({ rule: one })),
      fc.constantFrom(...CUES).map((one) => ({ cue: one })),
    ),
    channels,
  })
  .map(({ what, channels: only }) => ({ ...what, channels: only }));
const few = <T>(one: fc.Arbitrary<T>, maxLength = 2) => fc.array(one, { maxLength });
const house = fc
  .record({
    rules: few(rule, 4),
    jargon: few(phrase.map((term) => ({ term }))),
    banned: few(banned),
    required: few(required, 1),
    exceptions: few(exception),
    switches: few(off),
  })
  .map((one): HouseRules => HouseFile.parse(JSON.parse(JSON.stringify(one))));

/** Rules as somebody edits them: some entries go, some come, and now and then the order is another. */
const edited = fc.tuple(house, house, fc.nat(6)).map(([before, other, which]) => {
  const after: HouseRules = structuredClone(before);
  const sections = ["rules", "jargon", "banned", "required", "exceptions", "switches"] as const;
  const section = sections[which % sections.length] ?? "rules";
  if (which === 6) after.rules.reverse();
  else Object.assign(after, { [section]: [...before[section].slice(1), ...other[section]] });
  return { before, after };
});

/** Conversations that a change reaches, and those that it does change. */
function compared(before: HouseRules, after: HouseRules) {
  const reach = reachOf({ config, house: before }, { config, house: after });
  const [old, now] = [reviews(before), reviews(after)];
  const reached: string[] = [];
  const changed: string[] = [];
  TALKS.forEach((talk, i) => {
    const [was, is] = [old[i], now[i]];
    if (was === undefined || is === undefined) return;
    if (canChange(reach, talk, was)) reached.push(talk.id);
    if (readingOf(was) !== readingOf(is)) changed.push(talk.id);
  });
  return { reached: new Set(reached), changed };
}

describe("what a change of house rules can affect", () => {
  it("holds every conversation that it does change, whatever the rules and the change", () => {
    const sums = { reached: 0, changed: 0, all: 0 };
    fc.assert(
      fc.property(edited, ({ before, after }) => {
        const { reached, changed } = compared(before, after);
        sums.reached += reached.size;
        sums.changed += changed.length;
        sums.all += TALKS.length;
        expect(changed.filter((one) => !reached.has(one))).toEqual([]);
      }),
      { numRuns: 60 },
    );
    // Neither empty nor everything, or it would prove nothing.
    expect(sums.changed).toBeGreaterThan(0);
    expect(sums.reached).toBeLessThan(sums.all / 2);
  });

  it("is nothing where only reasons and examples were written", () => {
    const text = readFileSync("examples/rules/bluejug.yaml", "utf8");
    const read = (from: string) => readHouse([{ name: "a.yaml", text: from }]).rules;
    const before = read(text);
    const after = read(text.replaceAll("rationale: ", "rationale: Now "));
    const { reached } = compared(before, after);
    expect([...reached]).toEqual([]);
  });
});

describe("what a change of settings or records can affect", () => {
  const all = (after: Setting, before: Setting = { config }) => reachOf(before, after);

  it("is everything where a setting is another", () => {
    const other = Config.parse({ calendar: { zone: "America/Bogota" }, promise_today: "midnight" });
    expect(all({ config: other })).toEqual({ kind: "all" });
  });

  it("is nothing where nothing changed, and what a rule found where its verdicts changed", () => {
    const mine = "coldness.house.mine";
    const records = (right: number) => ({ ...TRACK_RECORDS, [mine]: { right, wrong: 0 } });
    const none = all({ config, house: NO_RULES });
    const [talk] = TALKS;
    const [plain] = PLAIN;
    if (talk === undefined || plain === undefined) throw new Error("the demo is empty");
    expect(canChange(none, talk, plain)).toBe(false);
    const reach = all({ config, trackRecord: records(2) }, { config, trackRecord: records(1) });
    expect(canChange(reach, talk, plain)).toBe(false);
    const [finding] = PLAIN.flatMap(({ findings }) => findings);
    if (finding === undefined) throw new Error("the demo has no finding");
    expect(canChange(reach, talk, { findings: [{ ...finding, rule: mine }] })).toBe(true);
  });

  it("is everything where a record decides which sins are looked for at all", () => {
    const right = { right: 100, wrong: 0 };
    const rare = all({
      config,
      trackRecord: { ...TRACK_RECORDS, "internal_neglect.house.x": right },
    });
    expect(rare).toEqual({ kind: "all" });
  });
});
