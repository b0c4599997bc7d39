import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { AmendsError } from "../model/errors.ts";
import { migrate } from "./migrate.ts";
import { pgliteDialect } from "./pglite/dialect.ts";
import { lockFolder } from "./pglite/lock.ts";
import { storeOver } from "./store.ts";
import type { Tables } from "./tables.ts";
import type { Store } from "./types.ts";

/** Where the data is: a PostgreSQL, a folder with an embedded database, or (tests) memory. */
export type StorePlace = { databaseUrl: string } | { dataDir: string } | { memory: true };

export interface OpenStore {
  store: Store;
  /** For what keeps its own tables in the same database: sign-in. */
  db: Kysely<Tables>;
}

const INT8 = 20;

/**
 * Opens the database and brings its tables to the newest form.
 * @throws AmendsError `locked` when another process has the folder, `invalid_config` when PostgreSQL cannot be reached
 */
export async function openStore(place: StorePlace): Promise<OpenStore> {
  let release = () => {};
  let db: Kysely<Tables>;
  if ("databaseUrl" in place) {
    db = new Kysely({ dialect: new PostgresDialect({ pool: poolFor(place.databaseUrl) }) });
  } else if ("dataDir" in place) {
    mkdirSync(place.dataDir, { recursive: true, mode: 0o700 });
    release = lockFolder(place.dataDir);
    db = new Kysely({ dialect: pgliteDialect(join(place.dataDir, "pglite")) });
  } else {
    db = new Kysely({ dialect: pgliteDialect(null) });
  }
  try {
    await migrate(db);
  } catch (cause) {
    await db.destroy().catch(() => {});
    release();
    if (!("databaseUrl" in place)) throw cause;
    throw new AmendsError(
      "invalid_config",
      `the database cannot be used: ${cause instanceof Error ? cause.message : "unknown"}`,
      {
        hint: "Check DATABASE_URL and that PostgreSQL is running.",
        cause,
      },
    );
  }
  return { store: storeOver(db, release), db };
}

/** count() and sums are numbers here as on PGlite, not strings. */
function poolFor(connectionString: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    types: {
      getTypeParser: (oid: number, format?: "text") =>
        oid === INT8 ? Number : pg.types.getTypeParser(oid, format),
    } as pg.CustomTypesConfig,
  });
  // A connection lost while idle is replaced at the next query; without a listener it would end the process.
  pool.on("error", () => {});
  return pool;
}
