import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { copyPglite } from "../copy/pglite.mjs";
import { copyPostgres } from "../copy/postgres.mjs";
import { amends } from "./child.mjs";
import { serverTime, starterOf } from "./processor.mjs";

// Both kinds of database in one form: `fresh` makes one that is migrated and otherwise empty, with the
// arguments and the environment by which the command line finds it.

/** Measures with each kind of database, PostgreSQL where there is one; `home`, in which they stand, is gone then. */
export async function onEach(url, home, measure) {
  try {
    const databases = [embedded(home)];
    if (url !== undefined) databases.push(await postgresAt(url, home));
    for (const database of databases) {
      await measure(database);
      await database.close();
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Embedded databases in folders below `home`. */
export function embedded(home) {
  return {
    kind: "PGlite",
    async fresh() {
      const folder = mkdtempSync(join(home, "data-"));
      const one = {
        folder,
        args: ["--data-dir", folder],
        env: { DATABASE_URL: "" },
        bytes: () => Promise.resolve(bytesBelow(folder)),
      };
      await amends(["migrate", ...one.args], one.env);
      return one;
    },
    /** Milliseconds of processor time that are not those of the process that asks. */
    serverTime: () => 0,
    copy: (full, empty) => copyPglite(full.folder, empty.folder),
    close: () => Promise.resolve(),
  };
}

/** Databases of the PostgreSQL at an address. */
export async function postgresAt(url, home) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const ask = async (text) => (await client.query(text)).rows[0];
  const server = starterOf((await ask("select pg_backend_pid() as pid")).pid);
  let made = 0;
  return {
    kind: "PostgreSQL",
    async fresh() {
      made += 1;
      const name = `bench_${process.pid}_${made}`;
      await ask(`create database ${name}`);
      const address = new URL(url);
      address.pathname = `/${name}`;
      const one = {
        url: address.href,
        args: ["--data-dir", mkdtempSync(join(home, "data-"))],
        env: { DATABASE_URL: address.href },
        bytes: async () => Number((await ask(`select pg_database_size('${name}') as bytes`)).bytes),
      };
      await amends(["migrate", ...one.args], one.env);
      return one;
    },
    serverTime: () => serverTime(server),
    copy: (full, empty) => copyPostgres(full.url, empty.url, () => serverTime(server)),
    close: () => client.end(),
  };
}

function bytesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
