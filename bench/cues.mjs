import { parseArgs } from "node:util";
import { Config } from "../dist/model/config.js";
import { observe } from "../dist/review/observe.js";
import { prepare } from "../dist/review/prepare.js";
import { SINS } from "../dist/sins/index.js";
import { loadCorpus } from "./shared/corpus.mjs";

// What more cues cost: the sins' own, then four and sixteen times as many. Those added are made up, one for
// one of the same language and kind, of two words that the sins' own cues look for, so that they are met
// in real text as often as real ones.
const { values } = parseArgs({
  options: {
    conversations: { type: "string", default: "3000" },
    json: { type: "boolean", default: false },
  },
});
const { name, conversations } = await loadCorpus(Number(values.conversations));
const messages = conversations.reduce((sum, one) => sum + one.messages.length, 0);
const context = { now: "2026-11-01T00:00:00Z", config: Config.parse({}) };
const prepared = conversations.map(prepare);
const own = SINS.flatMap(({ cues }) => cues);
/** What the sins' own cues look for, by language: the words that the made-up ones are made of. */
const anchors = new Map(
  ["en", "es", "tl"].map((language) => [
    language,
    [
      ...new Set(own.filter((cue) => cue.language === language).flatMap((cue) => cue.anchors)),
    ].filter((word) => /^[a-z]+$/.test(word)),
  ]),
);

const rows = [1, 4, 16].map((times) => {
  const sins = withMore(times);
  const seconds = best(() => {
    for (const one of prepared) observe(one, context, sins, []);
  });
  return { times, cues: own.length * times, messages_per_second: Math.round(messages / seconds) };
});
const first = rows[0]?.messages_per_second ?? 0;
const result = {
  corpus: name,
  messages,
  rows: rows.map((row) => ({
    ...row,
    times_the_time: Number((first / row.messages_per_second).toFixed(2)),
  })),
};
if (values.json) console.log(JSON.stringify(result, null, 2));
else {
  console.log(
    `${name}: ${conversations.length} conversations, ${messages} messages; observing only`,
  );
  console.table(result.rows);
}

/** The sins as they are, and one more that holds the made-up cues. */
function withMore(times) {
  const extra = Array.from({ length: times - 1 }, (_unused, round) =>
    own.map((cue, i) => like(cue, round, i)),
  );
  return [...SINS, { ...SINS[0], id: "made_up", cues: extra.flat(), decide: () => [] }];
}

function like(cue, round, i) {
  const a = wordOf(cue.language, i * 31 + round * 7);
  const b = wordOf(cue.language, i * 17 + round * 101 + 5);
  const pattern = new RegExp(`\\b${a}(?: \\w{1,20}){0,4} ${b}\\b`);
  return { ...cue, id: `made-up.${round}.${i}`, anchors: [a], pattern };
}

function wordOf(language, number) {
  const words = anchors.get(language);
  return words[number % words.length];
}

/** Best of three passes, in seconds of processor time: other work on the machine does not count. */
function best(work) {
  let seconds = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < 3; pass += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    seconds = Math.min(seconds, (user + system) / 1e6);
  }
  return seconds;
}
