import { type Kysely, sql, type Transaction } from "kysely";
import { AmendsError } from "../../model/errors.ts";
import { applyMigrations, MIGRATION_NAMES } from "../migrate.ts";
import type { Tables } from "../tables.ts";
import type { BackupFiles } from "./dump.ts";
import { type BackupHead, damaged, headOf, isRow, lineOf } from "./format.ts";
import { ofSignIn, ownTables, type TableShape } from "./tables.ts";

/** About so many characters of rows are stored at once. */
const BATCH = 1_000_000;

/**
 * Puts a backup in the place of everything the database holds, in one transaction: all of it or nothing.
 * The tables are made in the form they had when the backup was made, filled, and brought to the newest
 * form then. Returns the files that go into the data folder.
 * @throws AmendsError `invalid_input` for a backup of a newer version
 */
export async function load(
  db: Kysely<Tables>,
  lines: AsyncIterable<string>,
): Promise<{ rows: number; files: BackupFiles }> {
  return db.transaction().execute(async (trx) => {
    const files: { file: string; text: string }[] = [];
    let tables: ReadonlyMap<string, TableShape> | null = null;
    let table: TableLoad | null = null;
    let rows = 0;
    for await (const text of lines) {
      if (tables === null) {
        tables = await emptied(trx, headOf(text));
        continue;
      }
      if (isRow(text)) {
        if (table === null) throw damaged("a row stands outside of a table");
        await table.add(text);
        continue;
      }
      const line = lineOf(text);
      if (line === null) break;
      if ("file" in line) files.push(line);
      else if ("table" in line) table = tableLoad(trx, tables.get(line.table), line);
      else rows += await ended(table, line.rows);
    }
    await applyMigrations(trx, MIGRATION_NAMES);
    return { rows, files };
  });
}

/** @throws AmendsError `invalid_input` when a newer version made it */
export function checkForm({ migrations, version }: BackupHead): void {
  const unknown = migrations.filter((name) => !MIGRATION_NAMES.includes(name));
  if (unknown.length === 0) return;
  throw new AmendsError(
    "invalid_input",
    `The backup was made by a newer Amends (${version}): this one does not know ${unknown[0]}.`,
    { hint: "Install that version or a newer one, then restore." },
  );
}

/** Takes away what is there and makes empty tables as they were at the backup. */
async function emptied(
  trx: Transaction<Tables>,
  head: BackupHead,
): Promise<Map<string, TableShape>> {
  checkForm(head);
  const names = (await ownTables(trx)).map(({ name }) => name);
  const signIn = names.filter(ofSignIn);
  const dropped = [...names.filter((name) => !ofSignIn(name)), "migration"];
  for (const name of dropped) await sql`drop table ${sql.table(name)} cascade`.execute(trx);
  if (signIn.length > 0)
    await sql`truncate ${sql.join(signIn.map((name) => sql.table(name)))}`.execute(trx);
  await applyMigrations(trx, head.migrations);
  return new Map((await ownTables(trx)).map((table) => [table.name, table]));
}

interface TableLoad {
  add(row: string): Promise<void>;
  /** Stores what is left; returns how many there were. */
  end(): Promise<number>;
}

function tableLoad(
  trx: Transaction<Tables>,
  shape: TableShape | undefined,
  { table, columns }: { table: string; columns: readonly string[] },
): TableLoad {
  if (shape === undefined) throw damaged(`there is no table ${table} in that version`);
  // Types are those of our own table: nothing of the file becomes part of a statement.
  const values = columns.map((name, i) => {
    const column = shape.columns.find((one) => one.name === name);
    if (column === undefined) throw damaged(`${table} has no column ${name} in that version`);
    return sql`(line->>${sql.lit(i)})::${sql.raw(column.type)}`;
  });
  const names = sql.join(columns.map((name) => sql.ref(name)));
  let batch: string[] = [];
  let length = 0;
  let rows = 0;
  const store = async () => {
    if (batch.length === 0) return;
    await sql`insert into ${sql.table(shape.name)} (${names}) select ${sql.join(values)}
      from json_array_elements(${`[${batch.join(",")}]`}::text::json) as line`.execute(trx);
    batch = [];
    length = 0;
  };
  return {
    async add(row) {
      batch.push(row);
      length += row.length;
      rows += 1;
      if (length > BATCH) await store();
    },
    async end() {
      await store();
      return rows;
    },
  };
}

async function ended(table: TableLoad | null, wanted: number): Promise<number> {
  const rows = (await table?.end()) ?? 0;
  if (rows !== wanted) throw damaged("a table has not as many rows as it says");
  return rows;
}
