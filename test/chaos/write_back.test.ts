import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { desk as chatwoot } from "../../src/connect/chatwoot/testing/desk.ts";
import { serveDesk } from "../../src/connect/desk/testing/server.ts";
import { type Talk, worldOf } from "../../src/connect/desk/testing/world.ts";
import { desk as zammad } from "../../src/connect/zammad/testing/desk.ts";
import { aboutConnection } from "../../src/jobs/connections/secrets.ts";
import { openVault } from "../../src/jobs/delivery/vault.ts";
import { writeBackDesk } from "../../src/jobs/write_back/desk.ts";
import { WriteBackSettings } from "../../src/model/write_back.ts";
import type { OpenStore } from "../../src/store/index.ts";
import { finding, reviewed, talk, withFindings } from "../../src/store/testing/samples.ts";
import { buildProduct } from "./product.ts";
import { lookInto } from "./look.ts";
import { rounds } from "./rounds.ts";

/** How often a process dies in each way; `npm run chaos` sets more. */
const ROUNDS = rounds("write_back", 1);
/**
 * When it dies: the desk has taken the note, and its answer is not on its way; it is; the desk has taken the
 * tag that goes with it.
 */
const MOMENTS = ["note taken", "note answered", "tag taken"] as const;
/** The two whose address a house sets, so that a process of its own can be sent to this machine. */
const DESKS = { chatwoot, zammad } as const;
const CONNECTION = "desk";
const LONG = 300_000 + ROUNDS * 120_000;

describe.each(Object.entries(DESKS))(
  "notes in %s, with processes that are killed",
  (kind, fake) => {
    const folder = mkdtempSync(join(tmpdir(), `amends-notes-${kind}-`));
    let talks: Talk[] = [];
    let server: Awaited<ReturnType<typeof serveDesk>>;
    let child: ChildProcess | null = null;
    beforeAll(async () => {
      buildProduct();
      talks = worldOf(MOMENTS.length * ROUNDS);
      server = await serveDesk(fake, () => talks);
    }, LONG);
    afterEach(() => void child?.kill("SIGKILL"));
    afterAll(async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const looking = <T>(look: (open: OpenStore) => Promise<T>) =>
      lookInto({ dataDir: folder }, look);

    /** A house that may write findings into the desk, as of an hour ago. */
    async function connect(): Promise<void> {
      const vault = await openVault(folder, "");
      await looking(async ({ store }) => {
        await store.createWorkspace("main", "My team", false);
        await store.connections.add("main", {
          id: CONNECTION,
          kind: kind as keyof typeof DESKS,
          name: kind,
          settings: { ...fake.settings, url: server.url, private_network: true },
          secrets: vault.seal(JSON.stringify(fake.secrets), aboutConnection("main", CONNECTION)),
        });
        const before = new Date(Date.now() - 3_600_000).toISOString();
        const settings = { findings: true, tag: "amends", per_minute: 60 };
        await writeBackDesk(store, { now: () => before }).save(
          "main",
          CONNECTION,
          WriteBackSettings.parse(settings),
        );
      });
    }

    /** A conversation with something to write about, as a page of the connection brings it. */
    const bring = (id: string) =>
      looking(async ({ store }) => {
        const now = new Date().toISOString();
        const conversation = talk(id, ["Where is it?", "Read the website."]);
        for (const message of conversation.messages) message.at = now;
        const item = withFindings(reviewed(conversation, now), [
          finding(`f${id}`, `${id}-1`, 0, 4),
        ]);
        const lease = await store.connections.take();
        if (lease === null) throw new Error("the connection is not there");
        await store.connections.savePage(lease, [item], {
          cursor: { at: id },
          left: 0,
          ids: [id],
          created: [id],
          messages: 2,
          problems: [],
        });
        await store.connections.release(lease, 0);
      });

    /** Writes what waits, in a process of its own. */
    function writing(): { ended: Promise<number | null>; kill: () => Promise<void> } {
      const args = ["dist/cli/main.js", "remind", "--once", "--data-dir", folder];
      const env = { ...process.env, DATABASE_URL: "", AMENDS_SECRET_KEY: "" };
      const own = spawn(process.execPath, args, { env, stdio: "ignore" });
      child = own;
      const ended = new Promise<number | null>((resolve) =>
        own.on("exit", (code) => resolve(code)),
      );
      return {
        ended,
        async kill() {
          own.kill("SIGKILL");
          await ended;
        },
      };
    }

    /** Nobody goes on with what a dead process had in hand: it is free at once instead of after two minutes. */
    const free = () =>
      looking(({ db }) =>
        sql`update outbox set claimed_until = now() - interval '1 second' where claimed_until is not null`.execute(
          db,
        ),
      );

    const due = () =>
      looking(({ db }) =>
        sql`update outbox set next_at = now() where state = 'waiting'`.execute(db),
      );

    it(
      `${ROUNDS * MOMENTS.length} times between the desk's yes and our record: each note and tag is there once`,
      async () => {
        await connect();
        for (const [round, { id }] of talks.entries()) {
          const moment = MOMENTS[round % MOMENTS.length] ?? "note taken";
          await bring(String(id));
          const { ended, kill } = writing();
          let died = false;
          server.taken(async (asked, answered) => {
            if (died || asked.startsWith("GET")) return;
            const isTag = /labels|tags/.test(asked);
            if (isTag !== (moment === "tag taken")) return;
            died = true;
            if (moment === "note answered") answered();
            await sleep(moment === "note answered" ? Math.random() * 30 : 0);
            await kill();
          });
          await ended;
          expect([moment, died]).toEqual([moment, true]);
          server.taken(async () => {});
          await free();
        }
        // Somebody whose request was cut off tries it again later, which here is at once.
        let code = await writing().ended;
        for (let again = 0; again < 3 && code !== 0; again += 1) {
          await due();
          code = await writing().ended;
        }
        expect(code).toBe(0);
        const { writes, failures } = await looking(async ({ store }) => ({
          writes: await store.writeBack.list("main", { connection: CONNECTION, limit: 500 }),
          failures: await store.outbox.list("main", { state: "failed", limit: 10 }),
        }));
        expect(failures).toEqual([]);
        expect(writes).toHaveLength(2 * talks.length);
        expect(new Set(writes.map(({ state }) => state))).toEqual(new Set(["written"]));
        for (const { id, said, tags } of talks) {
          const notes = said.filter(({ text }) => text.includes("Amends-Ref"));
          expect([id, notes.length, tags.filter((tag) => tag === "amends").length]).toEqual([
            id,
            1,
            1,
          ]);
          const record = writes.find(
            (one) => one.conversation === String(id) && one.kind === "finding",
          );
          expect(record?.note).toBe(String(notes[0]?.id));
        }
      },
      LONG,
    );
  },
);
