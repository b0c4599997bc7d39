// How many webhooks a second one server takes: signature checked, event stored and committed, answered. The
// connections are paused: what comes of the events is another process's or another moment's work.
import { spawn } from "node:child_process";
import { createHmac, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import os from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { aboutConnection } from "../dist/jobs/connections/secrets.js";
import { openVault } from "../dist/jobs/delivery/vault.js";
import { openStore } from "../dist/store/index.js";

const { values } = parseArgs({
  options: {
    events: { type: "string", default: "30000" },
    beside: { type: "string", default: "32" },
    url: { type: "string" },
  },
});
const EVENTS = Number(values.events);
const BESIDE = Number(values.beside);
/** Fewer than the most that may wait in one connection. */
const OF_ONE = 8000;
const KEY = "a key for measurements only, long enough";
const SECRET = "signing-secret";
const folder = mkdtempSync(join(os.tmpdir(), "amends-bench-"));
const dataDir = join(folder, "data");

const ids = Array.from({ length: Math.ceil(EVENTS / OF_ONE) }, () => randomUUID());
const place = values.url === undefined ? { dataDir } : { databaseUrl: values.url };
const { store } = await openStore(place);
const vault = await openVault(dataDir, KEY);
await store.createWorkspace("main", "Main", false).catch(() => {});
for (const id of ids) {
  const secrets = { api_token: "none", webhook_secret: SECRET };
  await store.connections.add("main", {
    id,
    kind: "zendesk",
    name: "Bench",
    settings: { subdomain: "bench", email: "bench@shop.example" },
    secrets: vault.seal(JSON.stringify(secrets), aboutConnection("main", id)),
  });
  await store.connections.steer("main", id, "pause");
}
await store.close();

const child = spawn(
  process.execPath,
  ["dist/app/main.js", "serve", "--port", "0", "--data-dir", dataDir],
  {
    env: {
      ...process.env,
      AMENDS_SECRET_KEY: KEY,
      ...(values.url === undefined ? {} : { DATABASE_URL: values.url }),
    },
    stdio: ["ignore", "pipe", "inherit"],
  },
);
const address = await new Promise((resolve, reject) => {
  let said = "";
  child.stdout.on("data", (chunk) => {
    said += chunk;
    const found = /running at (http:\/\/\S+)/.exec(said)?.[1];
    if (found !== undefined) resolve(found);
  });
  child.on("exit", () => reject(new Error(said)));
});

const agent = new Agent({ keepAlive: true, maxSockets: BESIDE });

/** Milliseconds until the answer to one webhook, whose body is as large as Zendesk's for a comment. */
function post(number) {
  const body = JSON.stringify({
    id: randomUUID(),
    type: "zen:event-type:ticket.comment_added",
    subject: `zen:ticket:${number % 500}`,
    detail: { id: String(number % 500), description: "Where is my parcel? ".repeat(40) },
  });
  const stamp = new Date().toISOString();
  const signature = createHmac("sha256", SECRET).update(`${stamp}${body}`).digest("base64");
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(
      `${address}/hooks/${ids[Math.floor(number / OF_ONE)]}`,
      {
        agent,
        method: "POST",
        headers: {
          "content-type": "application/json",
          "content-length": Buffer.byteLength(body),
          "x-zendesk-webhook-signature": signature,
          "x-zendesk-webhook-signature-timestamp": stamp,
        },
      },
      (answer) => {
        answer.resume();
        answer.on("end", () => {
          if (answer.statusCode === 202) resolve(performance.now() - start);
          else reject(new Error(`HTTP ${answer.statusCode}`));
        });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Sends events one after the other in each of several lanes. */
async function sendAll(from, to, took) {
  let next = from;
  const lane = async () => {
    while (next < to) took.push(await post(next++));
  };
  await Promise.all(Array.from({ length: BESIDE }, lane));
}

await sendAll(0, 500, []);
const took = [];
const start = performance.now();
await sendAll(500, EVENTS, took);
const seconds = (performance.now() - start) / 1000;
took.sort((a, b) => a - b);
const at = (share) => Number(took[Math.floor((took.length - 1) * share)].toFixed(1));
console.log(
  JSON.stringify({
    database: values.url === undefined ? "PGlite" : "PostgreSQL",
    machine: `${os.cpus()[0]?.model ?? "unknown"}, ${os.cpus().length} cores, load ${os.loadavg()[0].toFixed(1)}, Node ${process.version}`,
    events: took.length,
    beside: BESIDE,
    per_second: Math.round(took.length / seconds),
    ms: { median: at(0.5), p95: at(0.95), p99: at(0.99), longest: at(1) },
  }),
);
agent.destroy();
child.kill("SIGTERM");
await new Promise((resolve) => child.on("exit", resolve));
rmSync(folder, { recursive: true, force: true });
