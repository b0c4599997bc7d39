#!/usr/bin/env node
// Draws findings of a corpus at random, at most --count of each rule and language, with the words around
// them, for a person to judge by reading:
//   node scripts/sample_findings.mjs CORPUS.ndjson.gz --judged evidence/judged --rule brush_off.reported --count 20
// A corpus is anything that `amends review` reads, and there may be several. One seed draws the same
// findings again, also when other rules change. With --counted 500 only findings that are counted, in so
// many conversations of all corpora together.
// Under each finding stands the line to append to evidence/judged/CORPUS.ndjson once "right" is decided.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "./lib/build.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    judged: { type: "string", default: "evidence/judged" },
    sin: { type: "string" },
    rule: { type: "string" },
    language: { type: "string" },
    count: { type: "string", default: "20" },
    seed: { type: "string", default: "1" },
    list: { type: "boolean", default: false },
    counted: { type: "string" },
  },
});
await build();
const { Config } = await import("../dist/model/config.js");
const { conversationsOf } = await import("../dist/cli/input.js");
const { realTerminal } = await import("../dist/cli/terminal.js");
const { review } = await import("../dist/review/review.js");
const { annotatorConfig, annotatorNow } = await import("../dist/evaluate/annotator.js");
const { languagesOf, templatesOf } = await import("../dist/evaluate/evaluate.js");
const { judgementOf, parseJudgement } = await import("../dist/evaluate/judgements.js");

const config = annotatorConfig(Config.parse({}));
const corpora = await Promise.all(positionals.map(readCorpus));
const all = corpora.flatMap((corpus) =>
  corpus.conversations.map((conversation) => ({ corpus, conversation })),
);
const drawn = (values.counted === undefined ? all : fewOf(all)).flatMap(findingsIn);
if (values.list) list(drawn);
else for (const one of fewOfEach(shuffled(drawn), Number(values.count))) show(one);

/** So many conversations of all corpora together. */
function fewOf(conversations) {
  return inDrawnOrder(conversations, ({ conversation }) => conversation.id).slice(
    0,
    Number(values.counted),
  );
}

function findingsIn({ corpus, conversation }) {
  const now = annotatorNow(conversation);
  const { templates } = corpus;
  const { findings, language } = review(conversation, { now, config, templates });
  const languageOf = languagesOf(language);
  const own = corpus.verdicts.get(conversation.id) ?? [];
  return findings
    .map((finding) => ({
      conversation,
      finding,
      language: languageOf(finding.message),
      verdict: judgementOf(finding, own),
    }))
    .filter(({ finding, language, verdict }) => {
      if (values.sin !== undefined && finding.sin !== values.sin) return false;
      if (values.rule !== undefined && finding.rule !== values.rule) return false;
      if (values.counted !== undefined && !finding.counted) return false;
      if (values.language !== undefined && language !== values.language) return false;
      return values.list || verdict === undefined;
    });
}

function fewOfEach(all, most) {
  const counts = new Map();
  return all
    .filter(({ finding, language }) => {
      const key = `${finding.rule}:${language}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      return counts.get(key) <= most;
    })
    .toSorted((a, b) => (a.finding.rule < b.finding.rule ? -1 : 1));
}

/** How many findings each rule and language has here, and how many of them are judged. */
function list(all) {
  const counts = new Map();
  for (const { finding, language, verdict } of all) {
    const key = `${finding.rule}:${language}`;
    const count = counts.get(key) ?? { found: 0, right: 0, wrong: 0 };
    count.found += 1;
    if (verdict !== undefined) count[verdict.right ? "right" : "wrong"] += 1;
    counts.set(key, count);
  }
  for (const [key, { found, right, wrong }] of [...counts].sort(([a], [b]) => a.localeCompare(b)))
    console.log(`${key.padEnd(44)} found ${found}, judged ${right + wrong}, right ${right}`);
}

function show({ conversation, finding, language }) {
  const { messages } = conversation;
  const at = messages.findIndex(({ id }) => id === finding.message);
  const proofs = new Set(finding.related.map(({ message }) => message));
  console.log(`\n${"=".repeat(100)}\n${conversation.id} [${conversation.channel}, ${language}]`);
  console.log(`${finding.rule} (severity ${finding.severity}): ${finding.explanation}`);
  console.log(`QUOTE: ${JSON.stringify(finding.quote)}\n`);
  messages.forEach(({ id, author, at: time, text }, i) => {
    if (i > 0 && Math.abs(i - at) > 3 && !proofs.has(id) && i < messages.length - 1) return;
    const mark = id === finding.message ? ">>" : "  ";
    const long = id === finding.message ? around(text, finding) : text.slice(0, 900);
    console.log(`${mark} ${i} ${author.role} ${time ?? ""}: ${long.replaceAll("\n", "\n      ")}`);
  });
  const { message, sin, start, end } = finding;
  const line = { conversation: conversation.id, message, sin, start, end, right: "?" };
  console.log(`\n${JSON.stringify(line)}`);
}

function around(text, { start }) {
  return text.slice(Math.max(0, start - 900), start + 900);
}

function readVerdicts(path) {
  const byConversation = new Map();
  if (!existsSync(path)) return byConversation;
  for (const line of readFileSync(path, "utf8").split("\n").filter(Boolean)) {
    const verdict = parseJudgement(JSON.parse(line));
    const own = byConversation.get(verdict.conversation) ?? [];
    byConversation.set(verdict.conversation, [...own, verdict]);
  }
  return byConversation;
}

async function readCorpus(path) {
  const name = basename(path).replace(/\.(?:ndjson|mbox)(?:\.gz)?$/, "");
  const conversations = [];
  const run = { count: { conversations: 0, bad: 0 }, quiet: true };
  for await (const one of conversationsOf([path], { staff: [] }, realTerminal(), run))
    conversations.push(one);
  const verdicts = readVerdicts(join(values.judged, `${name}.ndjson`));
  return { verdicts, conversations, templates: templatesOf(conversations) };
}

function shuffled(list) {
  return inDrawnOrder(
    list,
    ({ conversation, finding: { rule, message, start } }) =>
      `${conversation.id}:${rule}:${message}:${start}`,
  );
}

/** A thing's place in the draw depends on its name and the seed, not on what else there is. */
function inDrawnOrder(list, nameOf) {
  return list
    .map((item) => ({
      item,
      key: createHash("sha1")
        .update(`${values.seed}:${nameOf(item)}`)
        .digest("hex"),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ item }) => item);
}
