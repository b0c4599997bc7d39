import { type ChildProcess, spawn } from "node:child_process";
import { createHmac, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { desk as chatwootDesk } from "../../src/connect/chatwoot/testing/desk.ts";
import { serveDesk } from "../../src/connect/desk/testing/server.ts";
import { say, type Talk, worldOf } from "../../src/connect/desk/testing/world.ts";
import { aboutConnection } from "../../src/jobs/connections/secrets.ts";
import { openVault } from "../../src/jobs/delivery/vault.ts";
import { openStore, type OpenStore, type StorePlace } from "../../src/store/index.ts";
import { newDatabase } from "../../src/store/testing/databases.ts";
import { buildProduct } from "./product.ts";
import { rounds } from "./rounds.ts";

const SERVER = process.env["AMENDS_TEST_DATABASE_URL"];
/** How often the server is killed in a burst; `npm run chaos` sets many more. */
const ROUNDS = rounds("webhooks", 2);
/** Webhooks under way at once. */
const BESIDE = 6;
const TALKS = 6;
const KEY = "a key of the house for this test, long enough";
const SECRET = "webhook-secret";
const WS = "main";
const ID = "11111111-2222-4333-8444-555555555555";
const LONG = 600_000;
const folder = mkdtempSync(join(tmpdir(), "amends-webhooks-"));

interface Place {
  args: string[];
  env: Record<string, string>;
  open: StorePlace;
  dataDir: string;
}

async function newPlace(kind: string): Promise<Place> {
  const dataDir = join(folder, kind);
  if (kind === "PGlite")
    return { args: ["--data-dir", dataDir], env: {}, open: { dataDir }, dataDir };
  const { url } = await newDatabase(SERVER ?? "");
  const env = { DATABASE_URL: url };
  return { args: ["--data-dir", dataDir], env, open: { databaseUrl: url }, dataDir };
}

const children = new Set<ChildProcess>();

/** A server as a process of its own; resolves when it listens. */
async function startServer({ args, env }: Place) {
  const child = spawn(process.execPath, ["dist/app/main.js", "serve", "--port", "0", ...args], {
    env: { ...process.env, ...env, AMENDS_SECRET_KEY: KEY },
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.add(child);
  const ended = new Promise<void>((resolve) => child.on("exit", () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const at = /running at (http:\/\/\S+)/.exec(said)?.[1];
      if (at !== undefined) resolve(at);
    });
    child.on("exit", () => reject(new Error(`the server ended: ${said}`)));
  });
  return {
    url,
    async kill(signal: NodeJS.Signals) {
      child.kill(signal);
      await ended;
      children.delete(child);
    },
  };
}

/** Nobody waits for the lease of a process that was killed. */
const freeLease = ({ db }: OpenStore) =>
  sql`update connection set lease_until = now() where lease_until is not null`.execute(db);

const waiting = async ({ db }: OpenStore) =>
  (await sql<{ id: string }>`select id from webhook_event where done_at is null`.execute(db)).rows
    .length;

/** Until nothing was asked of the desk for some seconds. */
async function untilQuiet(asked: readonly string[]) {
  for (let before = -1; before !== asked.length; await sleep(4000)) before = asked.length;
}

beforeAll(() => {
  buildProduct();
}, LONG);
afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const kinds = SERVER === undefined ? ["PGlite"] : ["PGlite", "PostgreSQL"];

describe.each(kinds)("a burst of webhooks into %s, whose server is killed", (kind) => {
  it(
    "what was acknowledged is taken, everything once",
    async () => {
      const talks: Talk[] = worldOf(TALKS);
      const desk = await serveDesk(chatwootDesk, () => talks);
      const place = await newPlace(kind);
      const looking = async <T>(look: (open: OpenStore) => Promise<T>): Promise<T> => {
        const open = await openStore(place.open);
        try {
          return await look(open);
        } finally {
          await open.store.close();
        }
      };
      await looking(async ({ store }) => {
        const vault = await openVault(place.dataDir, KEY);
        const secrets = { ...chatwootDesk.secrets, webhook_secret: SECRET };
        await store.createWorkspace(WS, "Main", false);
        await store.connections.add(WS, {
          id: ID,
          kind: "chatwoot",
          name: "Chat",
          settings: { url: desk.url, account_id: 3, private_network: true },
          secrets: vault.seal(JSON.stringify(secrets), aboutConnection(WS, ID)),
        });
      });

      /** Somebody writes, and Chatwoot tells of it. True when the server has acknowledged it. */
      async function writes(url: string, delivery: string, talk: Talk): Promise<boolean> {
        say(talk, Math.floor(Date.now() / 1000));
        const said = talk.said.at(-1);
        const body = JSON.stringify({
          event: "message_created",
          id: said?.id,
          content: said?.text,
          message_type: said?.by.staff === true ? "outgoing" : "incoming",
          private: said?.note,
          created_at: new Date((said?.at ?? 0) * 1000).toISOString(),
          sender: said?.by,
          conversation: { id: talk.id, status: "open" },
        });
        const stamp = String(Math.floor(Date.now() / 1000));
        const signature = createHmac("sha256", SECRET).update(`${stamp}.${body}`).digest("hex");
        const answer = await fetch(`${url}/hooks/${ID}`, {
          method: "POST",
          body,
          headers: {
            "x-chatwoot-signature": `sha256=${signature}`,
            "x-chatwoot-timestamp": stamp,
            "x-chatwoot-delivery": delivery,
          },
        }).catch(() => null);
        return answer?.status === 202;
      }

      const acknowledged: string[] = [];
      const moments: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const server = await startServer(place);
        const dying = new AbortController();
        const sending = Array.from({ length: BESIDE }, async () => {
          while (!dying.signal.aborted) {
            const delivery = randomUUID();
            const talk = talks[Math.floor(Math.random() * TALKS)] as Talk;
            if (await writes(server.url, delivery, talk)) acknowledged.push(delivery);
            await sleep(20);
          }
        });
        const before = acknowledged.length;
        while (acknowledged.length < before + 5) await sleep(5);
        const moment = Math.round(Math.random() * 400);
        moments.push(moment);
        await sleep(moment);
        // What is under way then dies with it.
        dying.abort();
        await server.kill("SIGKILL");
        await Promise.all(sending);
      }

      // One more for each talk: what the desk has then is what there is to be.
      await looking(freeLease);
      const server = await startServer(place);
      for (const talk of talks) {
        const delivery = randomUUID();
        while (!(await writes(server.url, delivery, talk))) await sleep(50);
        acknowledged.push(delivery);
      }
      await untilQuiet(desk.asked);
      await server.kill("SIGTERM");
      while ((await looking(waiting)) > 0) {
        const again = await startServer(place);
        await untilQuiet(desk.asked);
        await again.kill("SIGTERM");
      }
      await desk.close();
      expect(acknowledged.length).toBeGreaterThan(5 * ROUNDS);

      await looking(async ({ db, store }) => {
        const { rows } = await sql<{ id: string; done: boolean }>`
          select id, done_at is not null as done from webhook_event`.execute(db);
        const done = new Map(rows.map((row) => [row.id, row.done]));
        expect([moments, acknowledged.filter((id) => done.get(id) !== true)]).toEqual([
          moments,
          [],
        ]);
        for (const { id, said } of talks) {
          const kept = await store.conversation(WS, String(id));
          const ids = kept?.conversation.messages.map((message) => message.id).toSorted();
          const wanted = said.map((one) => String(one.id)).toSorted();
          expect([moments, ids]).toEqual([moments, wanted]);
        }
      });
    },
    LONG + ROUNDS * 120_000,
  );
});
