import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DATABASES, type TestDatabase } from "./testing/databases.ts";
import { reviewed, talk } from "./testing/samples.ts";
import { NOT_DERIVED } from "./write.ts";

/** Tables that belong to no workspace, each with its reason. */
const OF_THE_INSTALLATION: Readonly<Record<string, string>> = {
  migration: "says which form the whole database has",
  worker: "processes serve all workspaces",
};

/** Tables of what is written with a conversation, from itself. */
const MADE_AGAIN = [
  "message",
  "finding",
  "promise",
  "conversation_facts",
  "rating_words",
  "mail_id",
  "staged_review",
];

/**
 * Bucket is the distribution column: whatever is unique or refers to something can only be checked on
 * one node when it carries workspace and bucket (product design, section 8).
 */
describe.each(DATABASES)("schema on %s", (_name, open) => {
  let database: TestDatabase;
  let keys: { table: string; kind: string; columns: string[]; on_delete: string }[];
  beforeAll(async () => {
    database = await open();
    ({ rows: keys } = await sql<(typeof keys)[number]>`
      select k.conrelid::regclass::text as table, k.contype::text as kind, k.confdeltype::text as on_delete,
        (select jsonb_agg(a.attname order by array_position(k.conkey, a.attnum)) from pg_attribute a
          where a.attrelid = k.conrelid and a.attnum = any(k.conkey)) as columns
      from pg_constraint k join pg_class t on t.oid = k.conrelid
      where t.relnamespace = current_schema()::regnamespace and k.contype in ('p', 'u', 'f')`.execute(
      database.db,
    ));
    keys = keys.filter(({ table }) => !(table in OF_THE_INSTALLATION));
  });
  afterAll(() => database.close());

  it("every table has a primary key", async () => {
    const { rows } = await sql<{
      name: string;
    }>`select relname as name from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace`.execute(
      database.db,
    );
    const own = rows.map(({ name }) => name).filter((name) => !(name in OF_THE_INSTALLATION));
    const withKey = keys.filter(({ kind }) => kind === "p").map(({ table }) => table);
    expect(withKey.toSorted()).toEqual(own.toSorted());
    expect(own.length).toBeGreaterThan(8);
  });

  it("what hangs on a conversation goes with it to another place, or is made again", async () => {
    const { rows } = await sql<{ name: string }>`
      select distinct conrelid::regclass::text as name from pg_constraint
      where contype = 'f' and confrelid in ('conversation'::regclass, 'survey_invitation'::regclass)`.execute(
      database.db,
    );
    const known = [...NOT_DERIVED.map(([name]) => name), ...MADE_AGAIN];
    expect(rows.map(({ name }) => name).toSorted()).toEqual(known.toSorted());
  });

  it("every primary, unique and foreign key begins with workspace and bucket", () => {
    const wrong = keys.filter(
      ({ columns }) => columns[0] !== "workspace_id" || columns[1] !== "bucket",
    );
    expect(wrong).toEqual([]);
  });

  it("every unique index does too", async () => {
    const { rows } = await sql<{ name: string; definition: string }>`
      select tablename as name, indexdef as definition from pg_indexes
      where schemaname = current_schema() and indexdef ilike 'create unique%'`.execute(database.db);
    const wrong = rows.filter(
      ({ name, definition }) =>
        !(name in OF_THE_INSTALLATION) && !definition.includes("(workspace_id, bucket"),
    );
    expect(wrong).toEqual([]);
  });

  it("what belongs to a conversation or a person goes with it", () => {
    const foreign = keys.filter(({ kind }) => kind === "f");
    expect(foreign.map(({ table }) => table).toSorted()).toEqual([
      "audit_answer",
      "audit_link",
      "audit_photo",
      "connection_conversation",
      "connection_problem",
      "conversation_facts",
      "customer_question",
      "desk_write",
      "finding",
      "finding_answer",
      "mail_id",
      "message",
      "order_verdict",
      "outbox",
      "person_address",
      "promise",
      "promise_mark",
      "rating_words",
      "reminded",
      "staged_review",
      "survey_answer",
      "survey_invitation",
      "verdict",
      "webhook_event",
      "write_back",
    ]);
    expect(new Set(foreign.map(({ on_delete }) => on_delete))).toEqual(new Set(["c"]));
  });

  it("buckets are numbers from 0 to 4095, and a workspace spreads over them", async () => {
    const { store, db } = database;
    await store.createWorkspace("spread", "spread", false);
    await store.write(
      "spread",
      Array.from({ length: 50 }, (_unused, i) => reviewed(talk(`s${i}`, ["Hello"]))),
    );
    const { rows } = await sql<{ low: number; high: number; buckets: number }>`
      select min(bucket) as low, max(bucket) as high, count(distinct bucket) as buckets from conversation`.execute(
      db,
    );
    expect(rows[0]?.low).toBeGreaterThanOrEqual(0);
    expect(rows[0]?.high).toBeLessThan(4096);
    expect(rows[0]?.buckets).toBeGreaterThan(40);
  });
});
