import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { round } from "../shared/timing.mjs";
import { filledTables } from "./tables.mjs";

/** {@link copyPostgres} between the embedded databases of two data folders. */
export async function copyPglite(fullFolder, emptyFolder) {
  const full = await PGlite.create(join(fullFolder, "pglite"));
  const empty = await PGlite.create(join(emptyFolder, "pglite"));
  try {
    const rowsOf = (database) => async (text) => (await database.query(text)).rows;
    const tables = await filledTables(rowsOf(full), rowsOf(empty));
    const blobs = new Map();
    let rows = 0;
    for (const { table, columns } of tables) {
      const { blob, affectedRows } = await full.query(`copy ${table} (${columns}) to '/dev/blob'`);
      blobs.set(table, blob);
      rows += affectedRows ?? 0;
    }
    const into = async (schema) => {
      const before = process.cpuUsage();
      const start = performance.now();
      await empty.transaction(async (trx) => {
        for (const { table, columns } of tables)
          await trx.query(`copy ${schema}.${table} (${columns}) from '/dev/blob'`, [], {
            blob: blobs.get(table),
          });
      });
      const { user, system } = process.cpuUsage(before);
      return {
        wall: (performance.now() - start) / 1000,
        processor: round((user + system) / 1e6),
      };
    };
    const withKeys = await into("public");
    await empty.exec("create schema bare");
    for (const { table } of tables)
      await empty.exec(`create table bare.${table} (like public.${table} including generated)`);
    return { rows, tables: tables.length, withKeys, bare: await into("bare") };
  } finally {
    await full.close();
    await empty.close();
  }
}
