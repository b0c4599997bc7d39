import { Kysely } from "kysely";
import { AmendsError } from "../model/errors.ts";
import { markInterrupted } from "./imports.ts";
import { migrate } from "./migrate.ts";
import { pgliteDialect } from "./pglite/dialect.ts";
import { type Embedded, openEmbedded } from "./pglite/embedded.ts";
import { startThread } from "./pglite/thread.ts";
import { type Connections, postgresDialect } from "./postgres.ts";
import { storeOver } from "./store.ts";
import type { Tables } from "./tables.ts";
import type { Store } from "./types.ts";

/** Where the data is: a PostgreSQL, a folder with an embedded database (opened already, or not), or (tests) memory. */
export type StorePlace =
  | { databaseUrl: string }
  | { dataDir: string }
  | { embedded: Embedded }
  | { memory: true };

export interface OpenStore {
  store: Store;
  /** For what keeps its own tables in the same database: sign-in. */
  db: Kysely<Tables>;
  /** Null in the embedded database, which has one. */
  connections: () => Connections | null;
}

/**
 * Opens the database and brings its tables to the newest form.
 * @throws AmendsError `locked` when another process has the folder, `invalid_config` when PostgreSQL cannot be reached
 */
export async function openStore(place: StorePlace): Promise<OpenStore> {
  let release = async () => {};
  let connections: OpenStore["connections"] = () => null;
  let db: Kysely<Tables>;
  if ("databaseUrl" in place) {
    const postgres = await postgresDialect(place.databaseUrl);
    ({ connections } = postgres);
    db = new Kysely({ dialect: postgres.dialect });
  } else if ("memory" in place) {
    db = new Kysely({ dialect: pgliteDialect(await startThread(null)) });
  } else {
    const embedded = "embedded" in place ? place.embedded : await openEmbedded(place.dataDir);
    release = embedded.release;
    db = new Kysely({ dialect: pgliteDialect(embedded.thread) });
  }
  try {
    await migrate(db);
    await markInterrupted(db, !("databaseUrl" in place));
  } catch (cause) {
    await db.destroy().catch(() => {});
    await release();
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
  return { store: storeOver(db, release), db, connections };
}
