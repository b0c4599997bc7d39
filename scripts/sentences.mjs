#!/usr/bin/env node
// Runs labelled sentences through the rules and prints how many are read as labelled, by language:
//   node scripts/sentences.mjs sentences.jsonl [--wrong]
// A line is {label, lang, polarity: "positive" or "hard_negative", text}. A text may hold turns ("C: ...
// A: ... A2: ... Bot: ...") with stage directions; a lone sentence is read as a reply to an open complaint
// and as a customer's words. A test of what the rules cover; sentences are no evidence of how well they do on real traffic.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { build } from "./lib/build.mjs";
import { staged, timeOf } from "./lib/staged.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { wrong: { type: "boolean", default: false } },
});
await build();
const { review } = await import("../dist/review/review.js");
const { Config } = await import("../dist/model/config.js");
const { parseConversation } = await import("../dist/model/normalise.js");
const { SINS } = await import("../dist/sins/index.js");

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const known = new Set(SINS.map(({ id }) => id));
const START = Date.parse("2026-03-02T09:00:00Z");
const MINUTE = 60_000;

/** What a lone reply answers, and what a lone report is answered with. */
const OPENING = {
  en: "I called last week, my kettle broke and is still not fixed. Can you replace it?",
  es: "Llamé la semana pasada, mi tetera se rompió y sigue sin arreglar. ¿Pueden cambiarla?",
  tl: "Tumawag po ako nung isang linggo, sira po yung binili ko at hindi pa naaayos. Pwede po bang palitan?",
};
const REPLY = { en: "What happened?", es: "¿Qué pasó?", tl: "Ano po ang nangyari?" };
const ROLES = { C: "customer", A: "agent", A1: "agent", A2: "agent", B: "bot", Bot: "bot" };

/** The conversations a line may stand for. */
function readings({ turns, said, silent }, { lang, label, polarity }) {
  if (turns.length > 0) {
    const opened = turns[0].who === "C" ? turns : [customer(OPENING[lang]), ...turns];
    if (silent || polarity !== "positive" || opened.at(-1).who !== "C") return [opened];
    const reply = { who: "A", direction: "", said: REPLY[lang] };
    const alone = opened.length === 1 ? [[customer(OPENING[lang]), reply, ...opened]] : [];
    return [opened, [...opened, reply], ...alone];
  }
  const request = said.startsWith("@") || label !== "internal_neglect" ? said : REPLY[lang];
  return [
    [customer(OPENING[lang]), { who: "A", direction: "", said }, customer("?")],
    [customer(request), ...(silent ? [] : [{ who: "A", direction: "", said: REPLY[lang] }])],
    ...(label === "internal_neglect"
      ? [[customer(said), { who: "A", direction: "", said: REPLY[lang] }]]
      : []),
  ];
}

function customer(said) {
  return { who: "C", direction: "", said };
}

/** The house of a line: open as it says, else always, and what it knows of the subject its agent names. */
function configOf({ hours, fact, turns }) {
  const open = [hours ?? ["00:00", "24:00"]];
  const subject = turns.find(({ who }) => who !== "C")?.said.split(" ")[0];
  return Config.parse({
    calendar: { hours: Object.fromEntries(DAYS.map((day) => [day, open])) },
    ...(fact === null ? {} : { facts: [{ about: [subject], values: [fact] }] }),
  });
}

function found(turns, play, label) {
  let at = START;
  const messages = turns.map(({ who, direction, said }, i) => {
    at = timeOf(direction, at);
    return {
      id: String(i),
      at: new Date(at).toISOString(),
      author: { id: who, role: ROLES[who] },
      text: said,
    };
  });
  const channel = label === "internal_neglect" ? "internal" : "chat";
  const input = { id: "sentence", channel, messages };
  const now = new Date(at + (play.passes || 300 * MINUTE)).toISOString();
  return review(
    parseConversation(input, (html) => html),
    { now, config: configOf(play) },
  ).findings.some(({ sin }) => sin === label);
}

const lines = readFileSync(positionals[0], "utf8").trim().split("\n");
const totals = new Map();
for (const line of lines.map((one) => JSON.parse(one))) {
  if (!known.has(line.label)) continue;
  const play = staged(line.text);
  const isFound = readings(play, line).some((turns) => found(turns, play, line.label));
  const right = isFound === (line.polarity === "positive");
  const total = totals.get(line.lang) ?? { right: 0, n: 0 };
  totals.set(line.lang, { right: total.right + (right ? 1 : 0), n: total.n + 1 });
  if (!right && values.wrong)
    console.log(`${line.lang} ${line.label} ${line.polarity}: ${line.text}`);
}
for (const [lang, { right, n }] of totals) {
  console.log(`${lang}: ${right} of ${n} as labelled (${((100 * right) / n).toFixed(1)}%)`);
}
