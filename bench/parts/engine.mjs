// One core: the whole review, and its first step, beside a bare scan of the same text.
// Before the engine, as the command line does, for it holds only for patterns that are made later.
import "../../bin/patterns_at_once.mjs";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Config } from "../../dist/model/config.js";
import { prepare } from "../../dist/review/prepare.js";
import { review } from "../../dist/review/review.js";
import { TRACK_RECORDS } from "../../dist/sins/track_records.js";
import { loadCorpus } from "../shared/corpus.mjs";
import { sizeOf } from "../shared/corpus_file.mjs";
import { bestOf, round } from "../shared/timing.mjs";

const { values } = parseArgs({ options: { conversations: { type: "string", default: "4000" } } });
/** One alternation of whole patterns goes through so few messages a second that some are enough. */
const FEW = 25;
const PASSES = 4;

const { words, patterns } = JSON.parse(readFileSync("bench/frozen_cues.json", "utf8"));
const escaped = words.map((word) => word.replace(/[^\w\s]/g, "\\$&"));
const SCANS = {
  words: new RegExp(`\\b(?:${escaped.join("|")})\\b`, "g"),
  patterns: new RegExp(patterns.map((pattern) => `(?:${pattern})`).join("|"), "g"),
};
const { name, conversations } = await loadCorpus(Number(values.conversations));
const half = conversations.slice(0, Math.floor(conversations.length / 2));
const few = conversations.slice(0, FEW);
const before_mb = memory();
const context = {
  now: "2026-11-01T00:00:00Z",
  config: Config.parse({}),
  trackRecord: TRACK_RECORDS,
};

/** Matches are counted, or the work might be left out. */
let matches = 0;
const scan = (some, by) => () => {
  for (const { messages } of some)
    for (const { text } of messages) matches += text.toLowerCase().match(by)?.length ?? 0;
};
const each = (some, work) => () => {
  for (const conversation of some) work(conversation);
};
const work = {
  scan: [conversations, scan(conversations, SCANS.words)],
  "scan, half": [half, scan(half, SCANS.words)],
  prepare: [conversations, each(conversations, prepare)],
  review: [conversations, each(conversations, (one) => review(one, context))],
  "review, half": [half, each(half, (one) => review(one, context))],
  patterns: [few, scan(few, SCANS.patterns)],
};
const best = await bestOf(
  Object.fromEntries(Object.entries(work).map(([key, [, run]]) => [key, run])),
  PASSES,
);
const LABELS = {
  scan: "bare scan, words of 500 frozen cues",
  patterns: `bare scan, patterns of 500 frozen cues (${FEW} conversations)`,
};
const rows = Object.entries(work).map(([key, [some]]) => {
  const { messages, megabytes } = sizeOf(some);
  const { wall, processor } = best[key];
  return {
    work: LABELS[key] ?? key,
    messages,
    seconds: round(wall),
    processor: round(processor),
    per_core_second: Math.round(messages / processor),
    mb_per_core_second: round(megabytes / processor, 3),
  };
});
const rate = Object.fromEntries(
  Object.entries(work).map(([key, [some]]) => [key, sizeOf(some).messages / best[key].processor]),
);
/** Times the work for twice the messages: 2 is a cost that grows with them. */
const doubled = (key) => {
  const more = sizeOf(conversations).messages / sizeOf(half).messages;
  return round((best[key].processor / best[`${key}, half`].processor) * (2 / more));
};
console.log(
  JSON.stringify({
    about: `${name}, one core, best of ${PASSES} passes; ${matches} matches`,
    rows,
    numbers: {
      messages_per_core_second: Math.round(rate.review),
      first_pass_per_core_second: Math.round(sizeOf(conversations).messages / best.review.first),
      mb_per_core_second: round(sizeOf(conversations).megabytes / best.review.processor),
      times_scan_of_words: round(rate.scan / rate.review, 1),
      times_scan_of_patterns: round(rate.patterns / rate.review, 3),
      times_prepare: round(rate.prepare / rate.review, 1),
      growth_when_doubled: doubled("review"),
      corpus_mb: before_mb,
      peak_mb: Math.round(process.resourceUsage().maxRSS / 1024),
    },
  }),
);

function memory() {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().rss / 2 ** 20);
}
