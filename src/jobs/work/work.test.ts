import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { Config } from "../../model/config.ts";
import { review } from "../../review/review.ts";
import { DATABASES, type TestDatabase } from "../../store/testing/databases.ts";
import { reviewed, talk } from "../../store/testing/samples.ts";
import type { openReviewers } from "../reviewers/index.ts";
import { settingOf } from "../setting.ts";
import { doJob } from "./do_job.ts";
import { decideDead, planDue, planReview, steerReview } from "./plan.ts";
import { reasonOf } from "./reason.ts";
import { openReviewing, type Reviewing } from "./reviewing.ts";
import { drain } from "./testing/drain.ts";
import { startWorker } from "./worker.ts";

const TALKS = 60;
const BOGOTA = Config.parse({ calendar: { zone: "America/Bogota" } });
/** A loaded machine may need minutes for what takes seconds. */
const LONG = { timeout: 300_000 };
const fail = (error: unknown): never => {
  throw error;
};

describe.each(DATABASES)("work on %s", LONG, (_name, open) => {
  let database: TestDatabase;
  let number = 0;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  // A test that fails leaves nothing for the next to stumble over.
  afterEach(() =>
    database.db.transaction().execute((trx) => database.store.queue.forget(trx, `work-${number}`)),
  );

  async function house(count = TALKS) {
    const id = `work-${(number += 1)}`;
    const { store } = database;
    await store.createWorkspace(id, "A house", false);
    const talks = Array.from({ length: count }, (_unused, i) =>
      reviewed(
        talk(`t${i}`, ["Where is it?", "I will call you tomorrow."]),
        "2026-03-02T10:00:00Z",
      ),
    );
    await store.write(id, talks);
    return id;
  }

  /** An engine that cannot bear some conversations, and notes which it was given. */
  function weak(cannot: (id: string) => boolean): Reviewing & { given: string[][] } {
    const given: string[][] = [];
    return {
      given,
      setting: (ws) => settingOf(database.store, ws),
      narrowing: async () => undefined,
      async review(ws, now, conversations, marks) {
        given.push(conversations.map(({ id }) => id));
        if (conversations.some(({ id }) => cannot(id)))
          throw new TypeError("the words of a customer must not be told");
        const setting = await settingOf(database.store, ws);
        return conversations.map((one) =>
          review(one, { now, config: setting.config, marks: marks.get(one.id) }),
        );
      },
      close: async () => {},
    };
  }

  /** Does all there is to do, without waiting for the delays between tries. */
  async function drainAll(reviewing: Reviewing) {
    const { db, store } = database;
    do await sql`update amends_jobs.job set start_after = now() where state < 'active'`.execute(db);
    while ((await drain(store, reviewing)) > 0);
  }

  const configs = async (ws: string) => {
    const seen: Record<string, number> = {};
    for await (const { review: made } of database.store.each(ws)) {
      const { config } = made.provenance;
      seen[config] = (seen[config] ?? 0) + 1;
    }
    return Object.values(seen).toSorted((a, b) => a - b);
  };

  it("a conversation that no try can review is given up; all the others are reviewed, once", async () => {
    const { store } = database;
    const ws = await house();
    await store.setConfig(ws, BOGOTA);
    await planReview(store, ws);
    const engine = weak((id) => id === "t37");
    await drainAll(engine);
    expect(await configs(ws)).toEqual([1, TALKS - 1]);
    expect(await store.queue.runs(ws)).toMatchObject([
      { state: "done", total: TALKS, looked: TALKS, written: TALKS - 1, given_up: 1 },
    ]);
    const [dead, ...others] = await store.queue.dead(ws);
    expect(others).toEqual([]);
    expect(dead).toMatchObject({ kind: "review_again", conversation: "t37" });
    expect(dead?.reason).toMatch(/^TypeError at work\.test\.ts:\d+$/);
    const reviewedOnce = engine.given.filter((ids) => !ids.includes("t37")).flat();
    expect(new Set(reviewedOnce).size).toBe(reviewedOnce.length);
    expect(reviewedOnce).toHaveLength(TALKS - 1);
    // It was alone three times; before that it cost as many tries as halving takes.
    expect(engine.given.filter((ids) => ids.join() === "t37")).toHaveLength(3);

    // Nobody tries it again by themselves.
    await planReview(store, ws);
    expect(await planDue(store, ws)).toBe(0);
    await drainAll(engine);
    expect(await store.queue.depth(ws)).toMatchObject([{ waiting: 0, dead: 1 }, { dead: 0 }, {}]);

    expect(await decideDead(store, ws, { action: "replay", id: dead?.id ?? "" })).toBe(1);
    expect(await store.queue.dead(ws)).toEqual([]);
    await drainAll(weak(() => false));
    expect(await configs(ws)).toEqual([TALKS]);
    expect(await store.queue.dead(ws)).toEqual([]);
  });

  it("what was given up can be dropped", async () => {
    const { store } = database;
    const ws = await house(2);
    await store.setConfig(ws, BOGOTA);
    await planReview(store, ws);
    await drainAll(weak(() => true));
    expect(await store.queue.dead(ws)).toHaveLength(2);
    expect(await decideDead(store, ws, { action: "drop", id: null })).toBe(2);
    expect(await store.queue.depth(ws)).toMatchObject([{ waiting: 0, dead: 0 }, {}, {}]);
  });

  it("a job planned with other settings writes nothing here", async () => {
    const { store } = database;
    const ws = await house(3);
    await store.setConfig(ws, BOGOTA);
    await planReview(store, ws);
    const job = (await store.queue.take()) ?? fail("nothing planned");
    await store.setConfig(ws, Config.parse({ calendar: { zone: "Asia/Manila" } }));
    const engine = weak(() => false);
    await doJob(store, job, engine, new AbortController().signal);
    expect(engine.given).toEqual([]);
    await planReview(store, ws);
    expect((await store.queue.runs(ws)).map(({ state }) => state).toSorted()).toEqual([
      "running",
      "superseded",
    ]);
    await drainAll(engine);
    expect(await configs(ws)).toEqual([3]);
    expect((await store.conversation(ws, "t0"))?.review.provenance.config).toBeDefined();
  });

  it("a worker that stops in the middle of a review gives its job back untried", async () => {
    const { store } = database;
    const ws = await house(3);
    await store.setConfig(ws, BOGOTA);
    let began = false;
    let end: (error: Error) => void = () => {};
    const hanging: Reviewing = {
      ...weak(() => false),
      review: () =>
        new Promise((_resolve, reject) => {
          began = true;
          end = reject;
        }),
      close: async () => end(new Error("closed")),
    };
    const worker = startWorker(store, { partOf: "worker", onError: fail, reviewing: hanging });
    await planReview(store, ws);
    worker.wake();
    await expect.poll(() => began, LONG).toBe(true);
    const [seen] = await store.queue.workers();
    expect(seen).toMatchObject({ pid: process.pid, part_of: "worker" });
    expect(seen?.doing).toMatchObject({ kind: "review_again", workspace: ws });
    const closed = worker.close();
    await hanging.close();
    await closed;
    expect(await store.queue.workers()).toEqual([]);
    const job = await store.queue.take();
    expect(job).toMatchObject({ tries: 0, payload: { workspace: ws } });
    await store.queue.putBack(job ?? fail("lost"), 0);
    await drainAll(weak(() => false));
    expect(await configs(ws)).toEqual([3]);
  });

  it("a run is paused, resumed and cancelled by people, and started by them again", async () => {
    const { store } = database;
    const ws = await house(3);
    await store.setConfig(ws, BOGOTA);
    await planReview(store, ws);
    const run = (await store.queue.runs(ws))[0]?.id ?? "";
    await steerReview(store, ws, run, "pause");
    const engine = weak(() => false);
    await drainAll(engine);
    expect(engine.given).toEqual([]);
    await steerReview(store, ws, run, "cancel");
    await planReview(store, ws);
    await drainAll(engine);
    expect(engine.given).toEqual([]);
    await planReview(store, ws, true);
    await drainAll(engine);
    expect(await configs(ws)).toEqual([3]);
  });

  it("a review that never ends fails after a while, and its thread is ended", async () => {
    const { store } = database;
    const ws = await house(0);
    let closed = false;
    const never: typeof openReviewers = () => ({
      portion: 1,
      ahead: 1,
      review: () => new Promise(() => {}),
      close: async () => void (closed = true),
    });
    const reviewing = openReviewing(store, { longest: 5, open: never });
    const made = reviewing.review(ws, "2026-03-02T10:00:00Z", [talk("a", ["Hi"])], new Map());
    await expect(made).rejects.toThrow("longer than");
    expect(closed).toBe(true);
  });
});

describe("the reason of a failure", () => {
  it("names kind and place, never the message", () => {
    const error = Object.assign(new RangeError("Rosa's words"), { code: "E7" });
    expect(reasonOf(error)).toMatch(/^RangeError E7 at work\.test\.ts:\d+$/);
    expect(reasonOf("Rosa's words")).not.toContain("Rosa");
  });
});
