import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { demoConversations } from "../../src/demo/index.ts";
import { engineWith } from "../../src/jobs/reviewers/task.ts";
import { planReview } from "../../src/jobs/work/plan.ts";
import { Config } from "../../src/model/config.ts";
import type { Conversation } from "../../src/model/conversation.ts";
import { contentHash } from "../../src/model/ids.ts";
import { review } from "../../src/review/review.ts";
import { openStore, type OpenStore } from "../../src/store/index.ts";
import { newDatabase } from "../../src/store/testing/databases.ts";
import { buildProduct } from "./product.ts";
import { rounds } from "./rounds.ts";

const SERVER = process.env["AMENDS_TEST_DATABASE_URL"];
/** How often workers are killed before they may end their work; `npm run chaos` sets many more. */
const ROUNDS = rounds("jobs", 3);
const COPIES = 8;
const NOW = "2026-03-04T10:00:00Z";
const WS = "main";
const BEFORE = Config.parse({});
const AFTER = Config.parse({ calendar: { zone: "America/Bogota" } });
const LONG = 600_000;

describe.runIf(SERVER !== undefined)("two workers on one PostgreSQL, killed at random", () => {
  let url: string;
  let drop: () => Promise<void>;
  let open: OpenStore;
  const workers = new Set<ChildProcess>();

  beforeAll(async () => {
    buildProduct();
    ({ url, drop } = await newDatabase(SERVER ?? ""));
    open = await openStore({ databaseUrl: url });
  }, LONG);
  afterEach(() => {
    for (const worker of workers) worker.kill("SIGKILL");
  });
  afterAll(async () => {
    await open?.store.close();
    await drop?.();
  });

  /** A worker as a process of its own. */
  function startWorker() {
    const child = spawn(process.execPath, ["dist/app/main.js", "worker"], {
      env: { ...process.env, DATABASE_URL: url },
      stdio: ["ignore", "ignore", "inherit"],
    });
    workers.add(child);
    const ended = new Promise<number | null>((resolve) => child.on("exit", resolve)).finally(() =>
      workers.delete(child),
    );
    return { child, ended };
  }

  /** A workspace of many conversations that rest on other settings than today's, and the plan to review them again. */
  async function planned(conversations: readonly Conversation[]) {
    const { store } = open;
    await store.removeWorkspace(WS).catch(() => {});
    await store.createWorkspace(WS, "Main", false);
    const made = conversations.map((conversation) => ({
      conversation,
      review: review(conversation, { now: NOW, config: BEFORE }),
    }));
    for (let at = 0; at < made.length; at += 200) await store.write(WS, made.slice(at, at + 200));
    await store.setConfig(WS, AFTER);
    await planReview(store, WS);
  }

  const copies = () =>
    Array.from({ length: COPIES }, (_unused, copy) =>
      demoConversations(NOW).map((one) => ({ ...one, id: `${one.id}-${copy}` })),
    ).flat();
  const run = async () => (await open.store.queue.runs(WS))[0];
  const goesOn = async () => (await run())?.state === "running";

  const heardOf = async ({ child }: ReturnType<typeof startWorker>) =>
    (await open.store.queue.workers()).some(({ pid }) => pid === child.pid);

  /** Asked to stop, a worker ends its job or gives it back, and says goodbye. */
  async function stop(pair: readonly ReturnType<typeof startWorker>[]) {
    const pids = new Set(pair.map(({ child }) => child.pid));
    // One that has just been started cannot be asked yet.
    for (const worker of pair)
      while (worker.child.exitCode === null && !(await heardOf(worker))) await sleep(100);
    for (const { child } of pair) child.kill("SIGTERM");
    expect(await Promise.all(pair.map(({ ended }) => ended))).toEqual([0, 0]);
    const heard = (await open.store.queue.workers()).map(({ pid }) => pid);
    expect(heard.filter((pid) => pids.has(pid))).toEqual([]);
  }

  it(
    "every conversation is reviewed once, as by one worker that nobody kills",
    async () => {
      const conversations = copies();
      await planned(conversations);
      const moments: number[] = [];
      const pair = [startWorker(), startWorker()];
      for (let killed = 0; killed < ROUNDS && (await goesOn()); killed += 1) {
        const before = (await run())?.looked;
        while ((await run())?.looked === before && (await goesOn())) await sleep(100);
        const moment = Math.round(Math.random() * 1000);
        moments.push(moment);
        await sleep(moment);
        const at = killed % pair.length;
        pair[at]?.child.kill("SIGKILL");
        await pair[at]?.ended;
        // Also the job of the worker that lives goes to another: it comes too late, and writes nothing.
        await sql`update amends_jobs.job set heartbeat_on = heartbeat_on - interval '1 hour' where state = 'active'`.execute(
          open.db,
        );
        pair[at] = startWorker();
      }
      while (await goesOn()) await sleep(300);
      const count = conversations.length;
      expect([moments, await run()]).toMatchObject([
        moments,
        { state: "done", total: count, looked: count, written: count, given_up: 0 },
      ]);
      await stop(pair);
      const { rows } =
        await sql`select id, review->'findings' as findings, review->'praise' as praise,
        review->'provenance'->>'config' as config from conversation order by id collate "C"`.execute(
          open.db,
        );
      const engine = engineWith({ config: AFTER, templates: new Map() });
      const now = new Date().toISOString();
      const wanted = engine({ now, conversations }).map((made) => ({
        id: made.conversation,
        findings: made.findings,
        praise: made.praise,
        config: contentHash(AFTER),
      }));
      expect(rows).toEqual(wanted.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    },
    LONG + ROUNDS * 60_000,
  );

  it(
    "a conversation that breaks the engine ends among the dead, all others are done",
    async () => {
      const conversations = copies().slice(0, 120);
      await planned(conversations);
      const poison = conversations[77]?.id ?? "";
      await sql`update message set data = data - 'author' where workspace_id = ${WS} and conversation_id = ${poison}`.execute(
        open.db,
      );
      const pair = [startWorker(), startWorker()];
      while (await goesOn()) {
        // Nobody waits for the delays between tries.
        await sql`update amends_jobs.job set start_after = now() where state < 'active'`.execute(
          open.db,
        );
        await sleep(300);
      }
      expect(await run()).toMatchObject({ state: "done", looked: 120, written: 119, given_up: 1 });
      expect(await open.store.queue.dead(WS)).toMatchObject([
        { conversation: poison, reason: expect.stringMatching(/^TypeError/) },
      ]);
      await stop(pair);
    },
    LONG,
  );
});
