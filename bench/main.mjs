import os from "node:os";
import { parseArgs } from "node:util";
import { Config } from "../dist/model/config.js";
import { prepare } from "../dist/review/prepare.js";
import { review } from "../dist/review/review.js";
import { lint } from "../dist/lint/lint.js";
import { SINS } from "../dist/sins/index.js";
import { loadCorpus } from "./corpus.mjs";

const { values } = parseArgs({
  options: {
    conversations: { type: "string", default: "100000" },
    json: { type: "boolean", default: false },
  },
});
const { name, conversations } = await loadCorpus(Number(values.conversations));
const messages = conversations.reduce((sum, { messages }) => sum + messages.length, 0);
const characters = conversations.reduce(
  (sum, c) => sum + c.messages.reduce((n, m) => n + m.text.length, 0),
  0,
);
const context = { now: "2026-11-01T00:00:00Z", config: Config.parse({}) };

/** The bare scan: one alternation of every cue's anchor words, over the same text. */
const anchors = [...new Set(SINS.flatMap(({ cues }) => cues.flatMap((cue) => cue.anchors)))];
const alternation = new RegExp(
  `\\b(?:${anchors.map((word) => word.replace(/[^\w]/g, "\\$&")).join("|")})\\b`,
  "gi",
);

let alternationMatches = 0;
const WORK = {
  "bare scan": (conversation) => {
    for (const { text } of conversation.messages)
      alternationMatches += text.match(alternation)?.length ?? 0;
  },
  prepare: (conversation) => void prepare(conversation),
  review: (conversation) => void review(conversation, context),
};

/** Best of three passes over everything, in seconds. */
function best(work) {
  let seconds = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < 3; pass += 1) {
    const start = performance.now();
    for (const conversation of conversations) work(conversation);
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
  }
  return seconds;
}

const seconds = Object.fromEntries(
  Object.entries(WORK).map(([label, work]) => [label, best(work)]),
);
const rows = Object.entries(seconds).map(([label, s]) => ({
  work: label,
  messages_per_second: Math.round(messages / s),
  megabytes_per_second: Number((characters / s / 1e6).toFixed(1)),
  times_bare_scan: Number((s / seconds["bare scan"]).toFixed(2)),
}));

const result = {
  corpus: name,
  conversations: conversations.length,
  messages,
  characters,
  machine: `${os.cpus()[0]?.model ?? "unknown"}, one core used, Node ${process.version}`,
  rows,
  lint_ms: lintTimes(),
  peak_memory_mb: Math.round(process.resourceUsage().maxRSS / 1024),
};

/** Milliseconds to lint a draft of 1,000 characters with its thread: median and 99th percentile of 500. */
function lintTimes() {
  const thread =
    conversations.find((conversation) => conversation.messages.length >= 4) ?? conversations[0];
  const draft =
    "I am sorry about the delay. I will check the order with our warehouse and write to you by Friday. "
      .repeat(11)
      .slice(0, 1000);
  const times = Array.from({ length: 500 }, () => {
    const start = performance.now();
    lint(draft, thread, context);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { p50: Number(times[250].toFixed(2)), p99: Number(times[495].toFixed(2)) };
}

if (values.json) console.log(JSON.stringify(result, null, 2));
else {
  console.log(
    `${result.corpus}: ${result.conversations} conversations, ${messages} messages, ${(characters / 1e6).toFixed(1)} MB of text`,
  );
  console.log(result.machine);
  console.table(rows);
  console.log(
    `lint of a 1,000-character draft: p50 ${result.lint_ms.p50} ms, p99 ${result.lint_ms.p99} ms`,
  );
  console.log(`peak memory ${result.peak_memory_mb} MB (the whole corpus is held in memory here)`);
}
