import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openStore, type OpenStore } from "../../src/store/index.ts";
import { newDatabase } from "../../src/store/testing/databases.ts";
import { reviewed, talk } from "../../src/store/testing/samples.ts";
import { type Amends, ownerOf, startAmends } from "./amends.ts";
import { buildProduct } from "./product.ts";
import { isLong } from "./rounds.ts";

const SERVER = process.env["AMENDS_TEST_DATABASE_URL"];
const LONG = 600_000;
const WS = "main";
const ROWS = isLong ? 120_000 : 30_000;
/** More than the pool has connections. */
const READERS = 24;
const EXPORT = `/api/workspaces/${WS}/export/conversations`;
const MEGABYTE = 1024 ** 2;
const POLL = { timeout: LONG, interval: 300 };

const folder = mkdtempSync(join(tmpdir(), "amends-slow-"));
const running = new Set<Amends>();

/** What a process has read so far, from its database above all, and what it has in memory; in bytes. */
function had({ child }: Amends) {
  const number = (file: string, name: string) =>
    Number(
      new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(
        readFileSync(`/proc/${child.pid}/${file}`, "utf8"),
      )?.[1],
    );
  return { read: number("io", "rchar"), memory: number("status", "VmRSS") * 1024 };
}

/** Waits until a process reads no more; gives what it had read by then. */
async function stalled(one: Amends) {
  for (let before = -1; ; ) {
    const now = had(one);
    // A beat or a look of the background is a few kilobytes.
    if (now.read - before < 50_000) return now;
    before = now.read;
    await sleep(2000);
  }
}

async function sumOf(stream: AsyncIterable<Buffer>, pause = 0) {
  const hash = createHash("sha256");
  let bytes = 0;
  let next = 0;
  for await (const chunk of stream) {
    hash.update(chunk);
    bytes += chunk.length;
    if (pause === 0 || bytes < next) continue;
    next = bytes + 2 * MEGABYTE;
    await sleep(pause);
  }
  return { bytes, sum: hash.digest("hex") };
}

describe.runIf(SERVER !== undefined)("who reads slowly, or not at all", () => {
  let url: string;
  let drop: () => Promise<void>;
  let open: OpenStore;
  let whole: { bytes: number; sum: string };

  beforeAll(async () => {
    buildProduct();
    ({ url, drop } = await newDatabase(SERVER ?? ""));
    open = await openStore({ databaseUrl: url });
    const { store, db } = open;
    await store.createWorkspace(WS, "Main", false);
    await store.write(WS, [
      reviewed(talk("one", ["Where is my order?", "I will look.", "Thanks"])),
    ]);
    const copies = sql`generate_series(1, ${ROWS}::int) n`;
    await sql`insert into conversation select (jsonb_populate_record(c, jsonb_build_object(
        'id', c.id || '-' || n, 'body', c.body || jsonb_build_object('id', c.id || '-' || n)))).* from conversation c, ${copies}`.execute(
      db,
    );
    await sql`insert into message select (jsonb_populate_record(m,
        jsonb_build_object('conversation_id', m.conversation_id || '-' || n))).* from message m, ${copies}`.execute(
      db,
    );
  }, LONG);
  afterEach(() => {
    for (const { child } of running) child.kill("SIGKILL");
    running.clear();
  });
  afterAll(async () => {
    await open?.store.close();
    await drop?.();
    rmSync(folder, { recursive: true, force: true });
  });

  function start(argv: readonly string[]): Amends {
    const one = startAmends([...argv, "--data-dir", folder], { DATABASE_URL: url });
    running.add(one);
    return one;
  }

  /** Connections to the database that are in a query or a transaction, but for the one that asks. */
  const busy = async () => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from pg_stat_activity
      where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()`.execute(
      open.db,
    );
    return rows[0]?.n;
  };

  it(
    "an export over HTTP is held up by its reader alone, and ends when the reader is gone",
    async () => {
      const server = start(["serve", "--port", "0"]);
      const ask = await ownerOf(server);
      const { origin, headers } = ask;
      const answered = (format: string) =>
        new Promise<IncomingMessage>((resolve, reject) => {
          get(`${origin}${EXPORT}?format=${format}`, { headers, agent: false }, resolve).on(
            "error",
            reject,
          );
        });
      const before = had(server);
      whole = await sumOf(await answered("ndjson"));
      const all = had(server).read - before.read;
      expect(whole.bytes).toBeGreaterThan(ROWS * 500);

      // They take the head of the answer, and nothing more.
      const began = await stalled(server);
      const readers: IncomingMessage[] = [];
      for (let i = 0; i < READERS; i += 1) readers.push(await answered(i % 2 ? "csv" : "ndjson"));
      const held = await stalled(server);
      const memory = held.memory - began.memory;
      // Of what all of them asked for, little was read, and less is in memory.
      expect((held.read - began.read) / (all * READERS)).toBeLessThan(0.5);
      expect(memory / (whole.bytes * READERS)).toBeLessThan(0.25);
      console.log(
        `${READERS} readers that do not read an export of ${mb(whole.bytes)} MB: ${mb(memory)} MB more in memory, ${mb(held.read - began.read)} MB read from the database instead of ${mb(all * READERS)}`,
      );
      expect((await ask("/healthz")).status).toBe(200);
      expect((await ask(`/api/workspaces/${WS}/conversations`)).status).toBe(200);
      expect(await sumOf(await answered("ndjson"), 100)).toEqual(whole);
      expect(await busy()).toBe(0);

      for (const reader of readers) reader.destroy();
      const gone = had(server).read;
      await expect.poll(busy, POLL).toBe(0);
      const after = await stalled(server);
      expect((after.read - gone) / (all * READERS)).toBeLessThan(0.2);
      expect((await ask(`/api/workspaces/${WS}/conversations`)).status).toBe(200);
      const text = await (await ask("/metrics")).text();
      expect(text).toContain('amends_database_connections{state="waiting"} 0');
      server.child.kill("SIGTERM");
      expect(await server.exit).toBe(0);
    },
    LONG,
  );

  it(
    "amends export to a pipe waits for its reader, gives everything, and ends when nobody reads",
    async () => {
      const quick = await sumOf(startReading(["export", "--format", "ndjson"]).child.stdout);
      expect(quick).toEqual(whole);
      const slow = startReading(["export", "--format", "ndjson"]);
      // The whole is known from the one before: what this one holds back, it has not read either.
      const held = await stalled(slow);
      expect(held.read / (whole.bytes * 2)).toBeLessThan(0.5);
      expect(await sumOf(slow.child.stdout, 100)).toEqual(whole);
      expect(await slow.exit).toBe(0);

      const left = startReading(["export", "--format", "csv"]);
      left.child.stdout.once("data", () => left.child.stdout.destroy()).resume();
      expect(await left.exit).toBe(0);
      await expect.poll(busy, POLL).toBe(0);
    },
    LONG,
  );

  /** A command whose output nobody reads yet. */
  function startReading(argv: readonly string[]): Amends {
    const one = start(argv);
    one.child.stdout.removeAllListeners("data").pause();
    return one;
  }
});

const mb = (bytes: number) => Math.round(bytes / MEGABYTE);
