import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MIGRATION_NAMES } from "../migrate.ts";
import { DATABASES, type TestDatabase } from "../testing/databases.ts";
import { checksums, fillTables } from "../testing/fill.ts";
import { checkBackup } from "./format.ts";
import { wholeDatabase } from "./index.ts";

const ABOUT = { version: "1.2.3", at: "2026-03-04T10:00:00.000Z", files: [] };

async function dumpOf({ db }: TestDatabase): Promise<string[]> {
  let text = "";
  await wholeDatabase(db).dump(ABOUT, async (lines) => {
    text += lines;
  });
  return text.split("\n").slice(0, -1);
}
async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

/** One database of each kind with rows in every table, and its dump. */
const filled: { name: string; database: TestDatabase; dump: string[] }[] = [];
beforeAll(async () => {
  for (const [name, open] of DATABASES) {
    const database = await open();
    // What sign-in keeps is there as well, made by other hands than our migrations.
    await sql`create table auth_user (id text primary key, "createdAt" timestamptz not null)`.execute(
      database.db,
    );
    await fillTables(database.db, 1, 4);
    filled.push({ name, database, dump: await dumpOf(database) });
  }
});
afterAll(() => Promise.all(filled.map(({ database }) => database.close())));

describe.each(DATABASES)("a backup restored into %s", (_name, open) => {
  it.each(DATABASES.map(([name]) => name))(
    "from %s has every row of every table as it was",
    async (from) => {
      const source = filled.find(({ name }) => name === from);
      if (source === undefined) throw new Error(from);
      const target = await open();
      try {
        await sql`create table auth_user (id text primary key, "createdAt" timestamptz not null)`.execute(
          target.db,
        );
        // What stands there goes, and only that.
        await fillTables(target.db, 5, 6);
        await sql`create table of_somebody_else (id int)`.execute(target.db);
        const { rows } = await wholeDatabase(target.db).load(each(source.dump));
        const wanted = await checksums(source.database.db);
        expect(await checksums(target.db)).toEqual(wanted);
        expect(Object.values(wanted).every((sum) => sum.startsWith("4 "))).toBe(true);
        expect(rows).toBe(4 * Object.keys(wanted).length);
        expect((await sql`select * from of_somebody_else`.execute(target.db)).rows).toEqual([]);
        // It is a working store, not only rows.
        expect((await target.store.workspaces()).length).toBe(4);
      } finally {
        await target.close();
      }
    },
  );

  it("that breaks off changes nothing", async () => {
    const target = await open();
    try {
      await fillTables(target.db, 1, 2);
      const before = await checksums(target.db);
      const lines = filled[0]?.dump ?? [];
      const [head = "", ...rest] = lines;
      const broken = [head, ...rest.slice(0, 40), '["not","a","row","of","this","table"]', ...rest];
      await expect(wholeDatabase(target.db).load(each(broken))).rejects.toBeInstanceOf(Error);
      expect(await checksums(target.db)).toEqual(before);
    } finally {
      await target.close();
    }
  });
});

describe("a backup file", () => {
  const lines = () => filled[0]?.dump ?? [];
  it("is whole, and says what it holds", async () => {
    const { head, rows, tables } = await checkBackup(each(lines()));
    expect(head.migrations).toEqual(MIGRATION_NAMES);
    expect(tables).toBeGreaterThan(20);
    expect(rows).toBe(4 * tables);
  });
  it.each([
    ["without its last line", (all: string[]) => all.slice(0, -1)],
    ["without a row", (all: string[]) => all.toSpliced(5, 1)],
    ["with two rows in another order", (all: string[]) => swapped(all)],
    [
      "with a changed letter",
      (all: string[]) => all.map((line, i) => (i === 6 ? `${line} ` : line)),
    ],
    ["of something else", () => ['{"format":"other"}']],
    ["without anything", () => []],
  ])("%s is refused", async (_how, change) => {
    await expect(checkBackup(each(change(lines())))).rejects.toMatchObject({
      code: "invalid_input",
    });
  });
  it("of a newer version is refused", async () => {
    const { db } = filled[0]?.database ?? { db: null };
    if (db === null) throw new Error("none");
    const head = { ...JSON.parse(lines()[0] ?? ""), migrations: ["9999_from_the_future"] };
    const load = wholeDatabase(db).load(each([JSON.stringify(head), ...lines().slice(1)]));
    await expect(load).rejects.toThrow("newer Amends");
  });
});

function swapped(all: readonly string[]): string[] {
  const at = all.findIndex((line, i) => line.startsWith("[") && all[i + 1]?.startsWith("["));
  return all.toSpliced(at, 2, all[at + 1] ?? "", all[at] ?? "");
}
