import { join } from "node:path";
import pg from "pg";
import { round } from "../shared/timing.mjs";
import { filledTables } from "./tables.mjs";

/**
 * Seconds of bare COPY of all rows that an import has left in one database of a server into another that
 * was only migrated: into its tables as they are, and into tables without an index or a key.
 */
export async function copyPostgres(fullUrl, emptyUrl, serverTime) {
  const full = await connected(fullUrl);
  const empty = await connected(emptyUrl);
  try {
    const rowsOf = (client) => async (text) => (await client.query(text)).rows;
    const tables = await filledTables(rowsOf(full), rowsOf(empty));
    const [{ data_directory: folder }] = await rowsOf(full)("show data_directory");
    const path = (table) => `'${join(folder, `${table.replaceAll('"', "")}.copy`)}'`;
    let rows = 0;
    for (const { table, columns } of tables)
      rows += (await full.query(`copy ${table} (${columns}) to ${path(table)}`)).rowCount;
    const into = async (schema) => {
      const before = serverTime();
      const start = performance.now();
      await empty.query("begin");
      for (const { table, columns } of tables)
        await empty.query(`copy ${schema}.${table} (${columns}) from ${path(table)}`);
      await empty.query("commit");
      return {
        wall: (performance.now() - start) / 1000,
        processor: round((serverTime() - before) / 1000),
      };
    };
    const withKeys = await into("public");
    await empty.query("create schema bare");
    for (const { table } of tables)
      await empty.query(`create table bare.${table} (like public.${table} including generated)`);
    return { rows, tables: tables.length, withKeys, bare: await into("bare") };
  } finally {
    await full.end();
    await empty.end();
  }
}

async function connected(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}
