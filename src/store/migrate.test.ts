import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyMigrations, MIGRATION_NAMES } from "./migrate.ts";
import { DATABASES, type TestDatabase } from "./testing/databases.ts";
import { checksums, fillTables } from "./testing/fill.ts";

class Undo extends Error {}

it("migrations run in the order of their numbers", () => {
  expect(MIGRATION_NAMES).toEqual(MIGRATION_NAMES.toSorted());
  expect(new Set(MIGRATION_NAMES).size).toBe(MIGRATION_NAMES.length);
});

/**
 * Servers are replaced one after the other: while the first of the new version has migrated, old ones go
 * on. What they wrote stays, and what they write is taken.
 */
describe.each(DATABASES)("migrations on %s", (_name, open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  it.each(MIGRATION_NAMES.slice(0, -1))(
    "from %s, with rows in every table, keep them and take those of the old version",
    async (last) => {
      const old = MIGRATION_NAMES.slice(0, MIGRATION_NAMES.indexOf(last) + 1);
      const undone = database.db.transaction().execute(async (trx) => {
        await sql`create schema older`.execute(trx);
        await sql`set local search_path to older`.execute(trx);
        await applyMigrations(trx, old);
        const tables = await fillTables(trx, 1, 2);
        const before = await checksums(trx, tables);
        expect(tables.length).toBeGreaterThan(8);

        await applyMigrations(trx, MIGRATION_NAMES);
        const after = await checksums(trx, tables);
        expect(after).toEqual(before);
        await fillTables(trx, 3, 4, tables);
        throw new Undo();
      });
      await expect(undone).rejects.toBeInstanceOf(Undo);
    },
  );
});
