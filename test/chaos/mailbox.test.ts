import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Dovecot, NO_DOVECOT, startDovecot } from "../../src/connect/imap/testing/dovecot.ts";
import { SHOP, written } from "../../src/connect/imap/testing/mails.ts";
import { openConnections } from "../../src/jobs/connections/index.ts";
import { openVault } from "../../src/jobs/delivery/vault.ts";
import type { ConnectionView } from "../../src/model/connections.ts";
import type { OpenStore } from "../../src/store/index.ts";
import { buildProduct } from "./product.ts";
import { lookInto } from "./look.ts";
import { rounds } from "./rounds.ts";

/** How often the server is killed while it reads history; `npm run chaos` sets more. */
const ROUNDS = rounds("mailbox", 1);
/** Enough that history is not read before the last kill: a round reads one to three pages of 50 mails. */
const QUESTIONS = 100 * (ROUNDS + 1);
const ANSWERS = 40 * (ROUNDS + 1);
const USER = "help@shop.example";
const LONG = 600_000 + ROUNDS * 120_000;

describe.skipIf(NO_DOVECOT !== null)("a server that reads a mailbox", () => {
  const folder = mkdtempSync(join(tmpdir(), "amends-mailbox-"));
  let mailbox: Dovecot;
  let child: ChildProcess | null = null;

  beforeAll(async () => {
    buildProduct();
    mailbox = await startDovecot();
    const question = (i: number) => written({ id: `q${i}@home.example`, subject: `Order ${i}` });
    const answer = (i: number) =>
      written({
        id: `a${i}@shop.example`,
        from: SHOP,
        to: "nora@home.example",
        subject: `Re: Order ${i}`,
        at: "Mon, 02 Mar 2026 11:00:00 +0000",
        replyTo: `q${i}@home.example`,
        text: "I will call you tomorrow.",
      });
    await mailbox.deliver(
      USER,
      "INBOX",
      Array.from({ length: QUESTIONS }, (_unused, i) => question(i)),
    );
    await mailbox.deliver(
      USER,
      "Sent",
      Array.from({ length: ANSWERS }, (_unused, i) => answer(i)),
    );
  }, LONG);
  afterEach(() => void child?.kill("SIGKILL"));
  afterAll(() => {
    mailbox?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const looking = <T>(look: (open: OpenStore) => Promise<T>) => lookInto({ dataDir: folder }, look);

  async function connect(): Promise<void> {
    const vault = await openVault(folder, "");
    await looking(async ({ store }) => {
      await store.createWorkspace("main", "My team", false);
      const settings = {
        host: "127.0.0.1",
        port: mailbox.port,
        security: "none",
        private_network: true,
        user: USER,
      };
      const secrets = { password: mailbox.password };
      await openConnections(store, vault).desk.add("main", {
        kind: "imap",
        name: "Support",
        settings,
        secrets,
      });
    });
  }

  /** The server as a process of its own, and how far it is. */
  async function serve() {
    const args = ["dist/app/main.js", "serve", "--port", "0", "--data-dir", folder];
    const env = { ...process.env, DATABASE_URL: "", AMENDS_SECRET_KEY: "" };
    const own = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "inherit"] });
    child = own;
    const ended = new Promise<void>((resolve) => own.on("exit", () => resolve()));
    let said = "";
    const link = await new Promise<URL>((resolve, reject) => {
      own.stdout.on("data", (chunk: Buffer) => {
        said += chunk.toString();
        const found = /owner: (\S+)/.exec(said)?.[1];
        if (found !== undefined) resolve(new URL(found));
      });
      own.on("exit", () => reject(new Error(`the server ended: ${said}`)));
    });
    const setup = await fetch(new URL("/api/setup", link), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ token: link.searchParams.get("token") }),
    });
    const cookie = setup.headers
      .getSetCookie()
      .map((one) => one.split(";")[0])
      .join("; ");
    return {
      async view(): Promise<ConnectionView> {
        const answer = await fetch(new URL("/api/workspaces/main/connections", link), {
          headers: { cookie },
        });
        return ((await answer.json()) as [ConnectionView])[0];
      },
      async kill() {
        own.kill("SIGKILL");
        await ended;
      },
    };
  }

  /** Messages and conversations, and those of them that are torn or there twice. */
  const contents = ({ db }: OpenStore) =>
    sql<{ messages: number; ids: number; conversations: number; whole: number }>`
      select (select count(*)::int from message) as messages, (select count(distinct id)::int from message) as ids,
        (select count(*)::int from conversation) as conversations,
        (select count(*)::int from conversation c where c.messages = (select count(*) from message m
          where m.workspace_id = c.workspace_id and m.bucket = c.bucket and m.conversation_id = c.id)) as whole`
      .execute(db)
      .then(({ rows }) => rows[0]);

  it(
    `killed ${ROUNDS} times while it does: every mail is there once, and every answer under its question`,
    async () => {
      await connect();
      let before = 0;
      let killed = 0;
      for (; killed < ROUNDS; killed += 1) {
        const server = await serve();
        const floor = before;
        await expect
          .poll(async () => (await server.view()).messages, { timeout: LONG, interval: 20 })
          .toBeGreaterThan(floor);
        await sleep(Math.random() * 200);
        await server.kill();
        const now = await looking(contents);
        expect(now).toMatchObject({ ids: now?.messages, whole: now?.conversations });
        const [connection] = await looking(({ store }) => store.connections.list("main"));
        // What the connection says to have read is what is there, to the mail.
        expect(connection?.messages).toBe(now?.messages);
        before = now?.messages ?? 0;
        if (connection?.state === "following") break;
        // Nobody renews its lease: it is free at once instead of after a minute.
        await looking(({ db }) => sql`update connection set lease_until = now()`.execute(db));
      }
      console.log(`killed ${killed} times while it read history`);
      const server = await serve();
      await expect
        .poll(async () => (await server.view()).state, { timeout: LONG, interval: 100 })
        .toBe("following");
      expect(await server.view()).toMatchObject({
        messages: QUESTIONS + ANSWERS,
        problems: 0,
        error: null,
      });
      await server.kill();
      const all = QUESTIONS + ANSWERS;
      expect(await looking(contents)).toEqual({
        messages: all,
        ids: all,
        conversations: QUESTIONS,
        whole: QUESTIONS,
      });
      const { conversation } =
        (await looking(({ store }) => store.conversation("main", "<q7@home.example>"))) ?? {};
      expect(conversation?.messages.map(({ author }) => author.role)).toEqual([
        "customer",
        "agent",
      ]);
      expect(conversation).toMatchObject({
        subject: "Order 7",
        customer: { id: "nora@home.example" },
      });
    },
    LONG,
  );
});
