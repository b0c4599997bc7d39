import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Payload } from "./queue/payload.ts";
import { DATABASES, type TestDatabase } from "./testing/databases.ts";
import { NOW, reviewed, talk } from "./testing/samples.ts";

const TALK = (id: string) =>
  talk(id, ["Where is my order?", "We will send it by Tuesday at 5 pm.", "Thank you"]);
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
    await store.clockIsBack();
    const job = await queue.take();
    expect(job?.payload).toEqual(payload);
    expect(await connections.take()).toMatchObject({ id });
    await sql`update amends_jobs.job set heartbeat_on = now() + interval '6 hours' where state = 'active'`.execute(
      db,
    );
    await sql`update connection set lease_until = now() + interval '6 hours'`.execute(db);
    await store.clockIsBack();
    const { rows } = await sql`select
      (select count(*)::int from amends_jobs.job where heartbeat_on > now()) as jobs,
      (select count(*)::int from amends_jobs.queue where monitor_claim_on > now()) as looks,
      (select count(*)::int from connection where lease_until > now() + interval '1 minute') as leases`.execute(
      db,
    );
    expect(rows).toEqual([{ jobs: 0, looks: 0, leases: 0 }]);
  });

  it("what waits by right goes on waiting", async () => {
    const { store, db } = database;
    await sql`update connection set lease = null, lease_until = null, next_at = now() + interval '6 hours', looked_at = now()`.execute(
      db,
    );
    await store.clockIsBack();
    expect(await store.connections.take()).toBeNull();
  });
});
