import { parseArgs } from "node:util";
import { sql } from "kysely";
import { demoConfig, demoConversations } from "../dist/demo/index.js";
import { gather } from "../dist/measures/cells.js";
import { factsOf, MEASURES_VERSION } from "../dist/measures/facts.js";
import { marksOf } from "../dist/measures/marks.js";
import { ConversationQuery } from "../dist/model/api.js";
import { DIMENSIONS } from "../dist/model/facts.js";
import { MeasuresQuery } from "../dist/model/measures.js";
import { review } from "../dist/review/review.js";
import { openStore } from "../dist/store/index.js";

// Facts are made up of those of the demo conversations, spread over a year, twenty teams, sixty people.
// Of a large number a part is made and copied, and the sums are multiplied: they stay those of the rows.
const { values } = parseArgs({
  options: { conversations: { type: "string", default: "100000" }, url: { type: "string" } },
});
const MOST_MADE = 50_000;
const wanted = Number(values.conversations);
const copies = Math.ceil(wanted / MOST_MADE);
const made = Math.floor(wanted / copies);
const NOW = "2026-11-26T00:00:00.000Z";
const WS = "bench";

let state = 20_261_126;
function next(most) {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * most);
}
const minutes = () => Math.round(Math.exp(next(900) / 100));

const config = demoConfig();
const patterns = demoConversations(NOW).map((one) =>
  factsOf(one, review(one, { now: NOW, config }), config),
);

function row(i) {
  const pattern = patterns[next(patterns.length)];
  const day = new Date(Date.UTC(2025, 10, 27 + next(365))).toISOString().slice(0, 10);
  const first = pattern.first_response === null ? null : minutes();
  const owner = `Person ${next(60)}`;
  return {
    ...pattern,
    conversation: `c${i}`,
    day,
    hour: (8 + next(12)) % 24,
    team: `Team ${next(20)}`,
    queue: `Queue ${next(10)}`,
    source: `source ${next(5)}`,
    tags: [`tag ${next(80)}`, `tag ${next(80)}`].filter((tag, at, all) => all.indexOf(tag) === at),
    tier: ["gold", "silver", "basic"][next(3)],
    topic: `Topic ${next(30)}`,
    owner: pattern.owner === null ? null : owner,
    first_response: first,
    first_response_business: first === null ? null : Math.round(first / 3),
    first_human: first,
    first_human_business: first === null ? null : Math.round(first / 3),
    resolution: next(2) === 0 ? null : minutes() * 4,
    resolution_business: next(2) === 0 ? null : minutes(),
    solved_day: day,
    promises: pattern.promises.map((promise) => ({ ...promise, day, owner })),
    contact: 1 + next(2),
    repeated: next(5) === 0,
    left: next(20) === 0,
    left_later: next(40) === 0,
  };
}

const started = Date.now();
const say = (text) => console.error(`${((Date.now() - started) / 1000).toFixed(0)} s ${text}`);
const { store, db } = await openStore(
  values.url === undefined ? { memory: true } : { databaseUrl: values.url },
);
await store.createWorkspace(WS, "Bench", false);
const cells = new Map();
for (let from = 0; from < made; from += 2000) {
  const rows = Array.from({ length: Math.min(2000, made - from) }, (_unused, i) => row(from + i));
  for (const one of rows) gather(cells, one, 1);
  const json = JSON.stringify(
    rows.map((one, i) => ({
      bucket: (from + i) % 4096,
      id: one.conversation,
      at: `${one.day}T10:00:00Z`,
      day: one.day,
      marks: marksOf(one),
      facts: one,
    })),
  );
  await sql`insert into conversation (workspace_id, bucket, id, hash, rules, customer, subject, channel, status,
      agents, languages, messages, first_at, last_at, priority, reasons, worst_severity, sins, promise_counts,
      score, score_input, body, review, facts_version)
    select ${WS}, bucket, id, '', '', 'Rosa', 'A kettle', 'email', 'open', '[]', '[]', 3, at, at, 10, '[]', 0, '[]',
      '{}', '{"total":null,"compliance":null,"factors":{},"capped":false,"measured":[]}', '{}', '{}', '{"praise":[]}',
      ${MEASURES_VERSION} from jsonb_to_recordset(${json}::jsonb) as r(bucket int, id text, at timestamptz)`.execute(
    db,
  );
  await sql`insert into conversation_facts (workspace_id, bucket, conversation_id, day, marks, facts, history)
    select ${WS}, bucket, id, day, marks, facts, '{}'
    from jsonb_to_recordset(${json}::jsonb) as r(bucket int, id text, day text, marks text[], facts jsonb)`.execute(
    db,
  );
}
say(`${made} conversations made, ${cells.size} cells`);
if (copies > 1) {
  await sql`drop index conversation_facts_by_mark`.execute(db);
  await sql`insert into conversation (workspace_id, bucket, id, hash, rules, customer, subject, channel, status,
      agents, languages, messages, first_at, last_at, priority, reasons, worst_severity, sins, promise_counts,
      score, score_input, body, review, facts_version)
    select workspace_id, bucket, id || '-' || n, hash, rules, customer, subject, channel, status,
      agents, languages, messages, first_at, last_at, priority, reasons, worst_severity, sins, promise_counts,
      score, score_input, body, review, facts_version
    from conversation, generate_series(2, ${copies}::int) n`.execute(db);
  await sql`insert into conversation_facts (workspace_id, bucket, conversation_id, day, marks, facts, history)
    select workspace_id, bucket, conversation_id || '-' || n, day, marks, facts, history
    from conversation_facts, generate_series(2, ${copies}::int) n`.execute(db);
  say(`${made * copies} conversations copied`);
  await sql`create index conversation_facts_by_mark on conversation_facts using gin (marks)`.execute(
    db,
  );
}
const all = [...cells.values()];
for (let from = 0; from < all.length; from += 3000) {
  const rows = all.slice(from, from + 3000).map(({ sums, ...place }) => ({
    ...place,
    conversations: (sums.n ?? 0) * copies,
    sums: Object.fromEntries(Object.entries(sums).map(([name, count]) => [name, count * copies])),
  }));
  await sql`insert into measure_roll_up (workspace_id, dimension, key, period, conversations, sums)
    select ${WS}, dimension, key, period, conversations, sums from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(dimension text, key text, period text, conversations int, sums jsonb)`.execute(db);
}
await sql`analyze`.execute(db);
say("ready");

const report = (query) => () => store.measures.report(WS, MeasuresQuery.parse(query), NOW);
const list = (query) => () => store.conversations(WS, ConversationQuery.parse(query));
const PERIOD = { from: "2026-02-10", to: "2026-11-17" };
const QUERIES = [
  ...DIMENSIONS.map((by) => [`measures by ${by}, all time`, report({ by })]),
  ...["all", "team", "tag", "owner"].map((by) => [
    `measures by ${by}, nine months from mid-month`,
    report({ by, ...PERIOD }),
  ]),
  ["measures of one team, nine months", report({ by: "team", key: "Team 3", ...PERIOD })],
  ["causes, all time", () => store.measures.causes(WS, {}, NOW)],
  ["causes, nine months", () => store.measures.causes(WS, PERIOD, NOW)],
  [
    "conversations behind: one team's complaints",
    list({ by: "team", key: "Team 3", is: "complaint" }),
  ],
  [
    "conversations behind: one hour's failures, one month",
    list({
      by: "hour",
      key: "9",
      is: "with_failure",
      opened_from: "2026-05-01",
      opened_to: "2026-05-31",
    }),
  ],
];
console.log(
  `${made * copies} conversations, ${values.url === undefined ? "PGlite" : "PostgreSQL"}`,
);
for (const [name, ask] of QUERIES) {
  const times = [];
  for (let i = 0; i < 5; i += 1) {
    const begin = performance.now();
    await ask();
    times.push(performance.now() - begin);
  }
  const [least, , median, , most] = times.toSorted((a, b) => a - b).map(Math.round);
  console.log(`| ${name} | ${least} | ${median} | ${most} |`);
}
await store.close();
