import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NewMessage } from "./outbox/types.ts";
import type { Payload } from "./queue/payload.ts";
import { DATABASES, type TestDatabase } from "./testing/databases.ts";
import { NOW, reviewed, talk } from "./testing/samples.ts";

const TALK = (id: string) =>
  talk(id, ["Where is my order?", "We will send it by Tuesday at 5 pm.", "Thank you"]);
const MESSAGE: NewMessage = {
  bucket: 0,
  kind: "morning",
  conversation: null,
  promise: null,
  due: null,
  channel: "email",
  recipient: "dana@example.com",
};
const WEEK_LATER = "2026-03-11T10:00:00.000Z";

describe.each(DATABASES)("a clock that was ahead, on %s", (_name, open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
    await database.store.createWorkspace("main", "Main", false);
  });
  afterAll(() => database.close());

  it("what was reviewed meanwhile is due again, and nothing else", async () => {
    const { store } = database;
    await store.write("main", [reviewed(TALK("right"))]);
    await store.write("main", [reviewed(TALK("ahead"), WEEK_LATER)]);
    expect(await store.dueForChange("main", NOW, 9)).toEqual(["ahead"]);
    expect(await store.dueForChange("main", WEEK_LATER, 9)).toEqual([]);
    await store.write("main", [reviewed(TALK("ahead"))], { force: true });
    expect(await store.dueForChange("main", NOW, 9)).toEqual([]);
  });

  it("what was noted meanwhile holds nobody up", async () => {
    const { store, db } = database;
    const { queue, connections } = store;
    const payload: Payload = {
      kind: "time_passed",
      workspace: "main",
      rules: "r",
      version: "1.0.0",
      part: { ids: ["right"], suspect: false },
    };
    await queue.add([payload]);
    const id = "3f0f8a52-5a3c-4a0e-9d0b-1f6f3f1f7c11";
    await connections.add("main", { id, kind: "imap", name: "Box", settings: {}, secrets: "" });
    await sql`update amends_jobs.job set start_after = now() + interval '6 hours'`.execute(db);
    await sql`update amends_jobs.queue set monitor_claim_on = now() + interval '6 hours'`.execute(
      db,
    );
    await sql`update connection set next_at = now() + interval '6 hours', looked_at = now() + interval '6 hours'`.execute(
      db,
    );
    expect([await queue.take(), await connections.take()]).toEqual([null, null]);
    await store.clockIsBack(new Date().toISOString());
    const job = await queue.take();
    expect(job?.payload).toEqual(payload);
    expect(await connections.take()).toMatchObject({ id });
    await sql`update amends_jobs.job set heartbeat_on = now() + interval '6 hours' where state = 'active'`.execute(
      db,
    );
    await sql`update connection set lease_until = now() + interval '6 hours'`.execute(db);
    await store.clockIsBack(new Date().toISOString());
    const { rows } = await sql`select
      (select count(*)::int from amends_jobs.job where heartbeat_on > now()) as jobs,
      (select count(*)::int from amends_jobs.queue where monitor_claim_on > now()) as looks,
      (select count(*)::int from connection where lease_until > now() + interval '1 minute') as leases`.execute(
      db,
    );
    expect(rows).toEqual([{ jobs: 0, looks: 0, leases: 0 }]);
  });

  it("a job of that time starts now, however short the clock was ahead, and one that waits by right does not", async () => {
    const { store, db } = database;
    await sql`update amends_jobs.job set state = 'retry', started_on = now() + interval '5 minutes', start_after = now() + interval '6 minutes'
      where name = 'work'`.execute(db);
    await store.clockIsBack(new Date().toISOString());
    const job = await store.queue.take();
    expect(job?.payload).toMatchObject({ part: { ids: ["right"] } });
    await sql`update amends_jobs.job set state = 'retry', started_on = now(), start_after = now() + interval '5 minutes'
      where name = 'work'`.execute(db);
    await store.clockIsBack(new Date().toISOString());
    expect(await store.queue.take()).toBeNull();
  });

  it("runs planned since are the latest, and keep their order", async () => {
    const { store, db } = database;
    const { queue } = store;
    const latest = async () => (await queue.runs("main")).map(({ started_at }) => started_at);
    await queue.plan("main", { rules: "first", version: "1.0.0" });
    const [first] = await queue.runs("main");
    await sql`update review_run set started_at = now() + interval '5 days', resumed_at = now() + interval '5 days'`.execute(
      db,
    );
    await queue.plan("main", { rules: "second", version: "1.0.0" });
    const [second, former] = await queue.runs("main");
    expect([second?.state, former?.id, former?.state]).toEqual([
      "running",
      first?.id,
      "superseded",
    ]);
    await queue.steer("main", second?.id ?? "", "cancel", { rules: "second", version: "1.0.0" });
    // It was cancelled: nobody begins again unasked.
    await queue.plan("main", { rules: "second", version: "1.0.0" });
    expect(await latest()).toHaveLength(2);
    await store.clockIsBack(new Date().toISOString());
    expect((await queue.runs("main")).map(({ id }) => id)).toEqual([second?.id, first?.id]);
    for (const at of await latest()) expect(Date.parse(at)).toBeLessThan(Date.now() + 60_000);
  });

  it("a database that is behind lets no second sender have a message that the first has in hand", async () => {
    const { store } = database;
    const hours = (n: number) => new Date(Date.now() + n * 3_600_000).toISOString();
    // As if the database were six hours behind those who send.
    const [now, until] = [hours(6), hours(6.03)];
    await store.outbox.add("main", [MESSAGE], now);
    expect(await store.outbox.take(now, until)).not.toBeNull();
    await store.clockIsBack(now);
    expect(await store.outbox.take(now, until)).toBeNull();
    // Were it the senders' clock that was ahead, it is another's two minutes after that is back.
    await store.clockIsBack(hours(0));
    expect(await store.outbox.take(hours(0), hours(0.03))).toBeNull();
    expect(await store.outbox.take(hours(0.05), hours(0.08))).not.toBeNull();
  });

  it("what waits by right goes on waiting", async () => {
    const { store, db } = database;
    await sql`update connection set lease = null, lease_until = null, next_at = now() + interval '6 hours', looked_at = now()`.execute(
      db,
    );
    await store.clockIsBack(new Date().toISOString());
    expect(await store.connections.take()).toBeNull();
  });
});
