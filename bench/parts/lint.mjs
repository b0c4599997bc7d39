// A real server, and up to 200 drafts a second to check from another process, sent at times that were fixed
// beforehand.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { startAmends } from "../shared/child.mjs";
import { loadCorpus } from "../shared/corpus.mjs";
import { onEach } from "../shared/databases.mjs";
import { charactersOf, DRAFT, threadOf } from "../shared/draft.mjs";
import { memoryOf, timeOf } from "../shared/processor.mjs";
import { quantile, round } from "../shared/timing.mjs";

const { values } = parseArgs({
  options: {
    conversations: { type: "string", default: "200" },
    rate: { type: "string", default: "200" },
    seconds: { type: "string", default: "8" },
    url: { type: "string" },
  },
});
const [most, seconds] = [Number(values.rate), Number(values.seconds)];
/** The rate that is the goal last, and less before: where a server cannot keep up, waits only grow. */
const LOADS = [
  { rate: most / 4, spread: "even", warm: 8 },
  { rate: most / 2, spread: "by chance", warm: 1 },
  { rate: most, spread: "even", warm: 1 },
];
const home = mkdtempSync(join(tmpdir(), "amends-bench-lint-"));
const { name, conversations } = await loadCorpus(Number(values.conversations));
const thread = threadOf(conversations);
const body = JSON.stringify({ draft: DRAFT, thread });

const rows = [];
const numbers = {};
await onEach(values.url, home, async (database) => {
  numbers[database.kind.toLowerCase()] = await servedBy(database);
});
console.log(
  JSON.stringify({
    about: `${name}; a draft of ${DRAFT.length} characters, thread of ${thread.messages.length} messages, ${charactersOf(thread)} characters; ms from the moment at which each was to be sent`,
    rows,
    numbers,
  }),
);

/** A key as a program has it, made by the owner who opens the link of a new server. */
async function keyOf(server, url) {
  const [, token] = await server.says(/Open this link .*[#=/]([\w-]{20,})/);
  const ask = async (path, body, headers) => {
    const answer = await fetch(`${url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: HTTP ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const opened = await ask("/api/setup", { token });
  const cookie = opened.headers.getSetCookie().map((one) => one.split(";")[0]);
  const made = await ask(
    "/api/keys",
    { name: "bench" },
    { cookie: cookie.join("; "), origin: url },
  );
  return (await made.json()).key;
}

async function servedBy(database) {
  const { args, env } = await database.fresh();
  const server = startAmends(["serve", "--port", "0", ...args], env);
  try {
    const [, url] = await server.says(/running at (http:\/\/\S+)/);
    const to = { url: `${url}/api/lint`, key: await keyOf(server, url) };
    const kept = { server_idle_mb: memoryOf(server.pid).now_mb };
    for (const load of LOADS) {
      const { failed, requests, ...taken } = await measure(server, to, load);
      rows.push({
        database: database.kind,
        per_second: load.rate,
        arrivals: load.spread,
        requests,
        failed,
        ...taken,
      });
      kept[`${load.spread.replace(" ", "_")}_${load.rate}`] = taken;
    }
    return { ...kept, server_peak_mb: memoryOf(server.pid).peak_mb };
  } finally {
    await server.stop();
  }
}

async function measure(server, to, load) {
  const generator = spawn(process.execPath, ["bench/lint_load.mjs"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  generator.stdin.end(JSON.stringify({ ...to, body, seconds, ...load }));
  const lines = createInterface({ input: generator.stdout });
  await once(lines, "line");
  const before = timeOf(server.pid);
  const [line] = await once(lines, "line");
  const spent = timeOf(server.pid) - before;
  const { took, late, failed, ...whole } = JSON.parse(line);
  if (failed > took.length / 100) throw new Error(`${failed} of ${took.length} requests failed`);
  const at = (share) => round(quantile(took, share), 1);
  return {
    requests: took.length,
    failed,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    longest: at(1),
    sent_late_p99: round(quantile(late, 0.99), 1),
    answered_per_second: Math.round(took.length / whole.seconds),
    processor_ms: round(spent / took.length),
  };
}
