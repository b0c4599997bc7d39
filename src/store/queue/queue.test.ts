import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DATABASES, type TestDatabase } from "../testing/databases.ts";
import { NOW, reviewed, talk } from "../testing/samples.ts";
import type { Payload } from "./payload.ts";
import { Superseded, type TakenJob } from "./types.ts";

const NEW = { rules: "new", version: "0.2.0" };
const OLD = { rules: "old", version: "0.1.0" };
/** A loaded machine may need minutes for what takes seconds. */
const LONG = { timeout: 300_000 };
const NOTHING_LEFT = { looked: 1, next: [] };

describe.each(DATABASES)("the queue on %s", LONG, (_name, open) => {
  let database: TestDatabase;
  let ws: string;
  let number = 0;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    // Jobs of one test are not met by the next.
    if (number > 0) await database.store.removeWorkspace(ws);
    ws = `queue-${(number += 1)}`;
    await database.store.createWorkspace(ws, "A house", false);
  });

  const due = (...ids: string[]): Payload => ({
    kind: "time_passed",
    workspace: ws,
    ...NEW,
    part: { ids, suspect: false },
  });
  const bulk = (...ids: string[]): Payload => ({
    kind: "review_again",
    workspace: ws,
    ...NEW,
    run: null,
    part: { ids, suspect: false },
  });
  const item = (id: string) => reviewed(talk(id, ["Hello"]), NOW);
  async function taken(): Promise<TakenJob> {
    const job = await database.store.queue.take();
    if (job === null) throw new Error("nothing waits");
    return job;
  }
  /** Nothing waits for the end of its delay. */
  const hurry = () =>
    sql`update amends_jobs.job set start_after = now() where state < 'active'`.execute(database.db);

  it("takes no job twice that waits already, and live work before bulk work", async () => {
    const { queue } = database.store;
    expect(await queue.add([bulk("a"), bulk("b"), bulk("a")])).toBe(2);
    expect(await queue.add([due("a"), bulk("b")])).toBe(1);
    expect(await queue.depth(ws)).toEqual([
      { kind: "review_again", waiting: 2, running: 0, dead: 0 },
      { kind: "time_passed", waiting: 1, running: 0, dead: 0 },
      { kind: "stage", waiting: 0, running: 0, dead: 0 },
    ]);
    expect((await taken()).payload.kind).toBe("time_passed");
    expect((await taken()).payload.part).toMatchObject({ ids: ["a"] });
    // What is in hand may have read too early to know what happened since: it may wait again.
    expect(await queue.add([due("a")])).toBe(1);
  });

  it("gives a job to one of many who ask at once", async () => {
    const { queue } = database.store;
    await queue.add(Array.from({ length: 6 }, (_unused, i) => bulk(`c${i}`)));
    const jobs = await Promise.all(Array.from({ length: 9 }, () => queue.take()));
    const ids = jobs.flatMap((job) => (job === null ? [] : [job.id]));
    expect(ids).toHaveLength(6);
    expect(new Set(ids).size).toBe(6);
  });

  it("ends a job with its effects, or neither", async () => {
    const { store } = database;
    await store.queue.add([bulk("a")]);
    const job = await taken();
    const ends = store.queue.ends(job, { looked: 1, next: [bulk("rest")] });
    const broken = store.write(ws, [item("a")], {
      also: async (trx, written) => {
        await ends(trx, written);
        throw new Error("the process dies here");
      },
    });
    await expect(broken).rejects.toThrow("dies");
    expect(await store.conversation(ws, "a")).toBeNull();
    expect(await store.queue.depth(ws)).toMatchObject([{ waiting: 0, running: 1 }, {}, {}]);
    await store.write(ws, [item("a")], { also: ends });
    expect(await store.conversation(ws, "a")).not.toBeNull();
    expect(await store.queue.depth(ws)).toMatchObject([{ waiting: 1, running: 0 }, {}, {}]);
  });

  it("a late worker, whose job somebody else has, writes nothing", async () => {
    const { store } = database;
    await store.queue.add([bulk("a")]);
    const late = await taken();
    await store.queue.fail(late, "its process was lost");
    await hurry();
    const now = await taken();
    expect(now).toMatchObject({ id: late.id, tries: 1, reason: "its process was lost" });
    const also = store.queue.ends(late, NOTHING_LEFT);
    await expect(store.write(ws, [item("a")], { also })).rejects.toThrow(Superseded);
    expect(await store.conversation(ws, "a")).toBeNull();
    expect(await store.queue.touch(late)).toBe(false);
    expect(await store.queue.touch(now)).toBe(true);
  });

  it("a failed job waits before it comes back; one that is given back has not been tried", async () => {
    const { queue } = database.store;
    await queue.add([bulk("a")]);
    await queue.fail(await taken(), "TypeError");
    expect(await queue.take()).toBeNull();
    await hurry();
    const again = await taken();
    expect(again.tries).toBe(1);
    await queue.putBack(again, 0);
    expect((await taken()).tries).toBe(0);
  });

  it("an older version neither plans over a newer one nor writes what it planned", async () => {
    const { store } = database;
    await store.write(ws, [item("a")]);
    await store.queue.plan(ws, NEW);
    await store.queue.plan(ws, OLD);
    expect(await store.queue.runs(ws)).toMatchObject([{ state: "running", total: 1 }]);
    await store.queue.add([{ ...due("a"), ...OLD }]);
    const also = store.queue.ends(await taken(), NOTHING_LEFT);
    await expect(store.write(ws, [item("b")], { also })).rejects.toThrow(Superseded);
    expect(await store.conversation(ws, "b")).toBeNull();
  });

  it("a run ends with its last job, is planned once, and paused, resumed and cancelled", async () => {
    const { store } = database;
    const { queue } = store;
    await store.write(
      ws,
      ["a", "b", "c"].map((id) => item(id)),
    );
    await queue.plan(ws, NEW);
    await queue.plan(ws, NEW);
    const [run] = await queue.runs(ws);
    expect(run).toMatchObject({ state: "running", stored: 3, total: 3, looked: 0 });
    const id = run?.id ?? "";
    const job = await taken();
    expect(await queue.take()).toBeNull();
    if (!("from" in job.payload.part)) throw new Error("not a range");
    expect(await queue.partOf(job, job.payload.part, 2)).toHaveLength(2);

    await queue.steer(ws, id, "pause", NEW);
    await expect(queue.end(job, NOTHING_LEFT)).rejects.toThrow(Superseded);
    await queue.drop(job);
    await queue.plan(ws, NEW);
    expect(await queue.take()).toBeNull();
    await expect(queue.steer(ws, id, "pause", NEW)).rejects.toThrow("paused");
    await expect(queue.steer(ws, id, "resume", OLD)).rejects.toThrow("changed");
    await queue.steer(ws, id, "resume", NEW);
    await queue.end(await taken(), { looked: 3, next: [] });
    expect(await queue.runs(ws)).toMatchObject([{ state: "done", looked: 3, seconds_left: null }]);

    await queue.plan(ws, { ...NEW, rules: "newer" });
    const [second] = await queue.runs(ws);
    await queue.steer(ws, second?.id ?? "", "cancel", NEW);
    expect(await queue.take()).toBeNull();
    await queue.plan(ws, { ...NEW, rules: "newer" });
    expect((await queue.runs(ws))[0]?.state).toBe("cancelled");
    await queue.plan(ws, { ...NEW, rules: "newer" }, true);
    expect((await queue.runs(ws))[0]?.state).toBe("running");
  });

  it("nothing is planned where all rests on these rules, and a newer plan takes the place of an older", async () => {
    const { store } = database;
    await store.queue.plan(ws, NEW);
    expect(await store.queue.runs(ws)).toEqual([]);
    await store.write(ws, [item("a")]);
    await store.queue.plan(ws, OLD);
    await store.queue.plan(ws, NEW);
    const states = (await store.queue.runs(ws)).map(({ state }) => state);
    expect(states.toSorted()).toEqual(["running", "superseded"]);
    expect((await taken()).payload.rules).toBe("new");
    expect(await store.queue.take()).toBeNull();
  });

  it("knows who works, until they leave", async () => {
    const { queue } = database.store;
    const self = { id: "w1", host: "h", pid: 7, version: "0.1.0", part_of: "worker" } as const;
    const doing = { kind: "time_passed", workspace: ws, since: NOW } as const;
    await queue.beat({ ...self, doing: null });
    await queue.beat({ ...self, doing });
    expect(await queue.workers()).toMatchObject([{ ...self, doing }]);
    await queue.leave("w1");
    expect(await queue.workers()).toEqual([]);
  });

  it("jobs go with their workspace", async () => {
    const { store } = database;
    await store.queue.add([bulk("a")]);
    await store.removeWorkspace(ws);
    expect(await store.queue.take()).toBeNull();
    await store.createWorkspace(ws, "A house", false);
  });
});
