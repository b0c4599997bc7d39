import { type Kysely, sql, type Transaction } from "kysely";
import { appliedMigrations } from "../migrate.ts";
import type { Tables } from "../tables.ts";
import { type BackupHead, checksum, FORMAT } from "./format.ts";
import { ownTables, type TableShape } from "./tables.ts";

/** About so many characters are fetched at once. */
const FETCH = 2_000_000;
const MOST_ROWS = 2000;
/** Before anything is known of a table's rows: one may hold a photo. */
const FIRST_ROWS = 10;

/** Files of the data folder that go with the rows. */
export type BackupFiles = readonly { file: string; text: string }[];

/**
 * Writes the whole database as lines, all as of one moment: one transaction reads it, and who writes
 * meanwhile is not seen. PostgreSQL goes on serving; the embedded database has one connection, so others
 * wait until the end.
 */
export async function dump(
  db: Kysely<Tables>,
  { version, at, files }: Pick<BackupHead, "version" | "at"> & { files: BackupFiles },
  write: (lines: string) => Promise<void>,
): Promise<void> {
  const sum = checksum();
  const put = async (lines: readonly string[]) => {
    for (const line of lines) sum.add(line);
    if (lines.length > 0) await write(`${lines.join("\n")}\n`);
  };
  const reading = db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only");
  await reading.execute(async (trx) => {
    // Texts that mean the same in every session, whatever the server's settings are.
    await sql`set local datestyle = 'ISO, YMD'`.execute(trx);
    await sql`set local timezone = 'UTC'`.execute(trx);
    await sql`set local bytea_output = 'hex'`.execute(trx);
    const head: BackupHead = {
      format: FORMAT,
      version,
      at,
      migrations: await appliedMigrations(trx),
    };
    await put([JSON.stringify(head), ...files.map((file) => JSON.stringify(file))]);
    for (const table of await ownTables(trx)) await dumpTable(trx, table, put);
  });
  await write(`${sum.lastLine()}\n`);
}

async function dumpTable(
  trx: Transaction<Tables>,
  { name, columns }: TableShape,
  put: (lines: readonly string[]) => Promise<void>,
): Promise<void> {
  await put([JSON.stringify({ table: name, columns: columns.map((column) => column.name) })]);
  const texts = sql.join(columns.map((column) => sql`${sql.ref(column.name)}::text`));
  await sql`declare backup_rows no scroll cursor for
    select json_build_array(${texts})::text as line from ${sql.table(name)}`.execute(trx);
  let total = 0;
  for (let wanted = FIRST_ROWS; ; ) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(wanted)} from backup_rows`.execute(
      trx,
    );
    if (rows.length === 0) break;
    await put(rows.map(({ line }) => line));
    total += rows.length;
    const length = rows.reduce((sum, { line }) => sum + line.length, 0) / rows.length;
    wanted = Math.max(1, Math.min(MOST_ROWS, Math.round(FETCH / length)));
  }
  await sql`close backup_rows`.execute(trx);
  await put([JSON.stringify({ end: name, rows: total })]);
}
