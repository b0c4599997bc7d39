import { Kysely } from "kysely";
import { AmendsError } from "../model/errors.ts";
import { markInterrupted } from "./imports.ts";
import { migrate } from "./migrate.ts";
import { pgliteDialect } from "./pglite/dialect.ts";
import { type Embedded, openEmbedded } from "./pglite/embedded.ts";
import { startThread } from "./pglite/thread.ts";
import { type Connections, openPostgres } from "./postgres.ts";
import type { Backend } from "./queue/boss.ts";
import { embeddedStatements, pooledStatements, type Statements } from "./queue/statements.ts";
import { queueOver } from "./queue/index.ts";
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
  const { db, statements, backend, connections, release } = await openDatabase(place);
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
  const queue = queueOver(db, statements, backend);
  return { store: storeOver(db, queue, release), db, connections };
}

interface Opened {
  db: Kysely<Tables>;
  statements: Statements;
  backend: Backend;
  connections: OpenStore["connections"];
  release: () => Promise<void>;
}

async function openDatabase(place: StorePlace): Promise<Opened> {
  const nothing = async () => {};
  if ("databaseUrl" in place) {
    const { dialect, pool, connections } = await openPostgres(place.databaseUrl);
    const db = new Kysely<Tables>({ dialect });
    const statements = pooledStatements(pool);
    return { db, statements, backend: "postgres", connections, release: nothing };
  }
  const { thread, release } =
    "memory" in place
      ? { thread: await startThread(null), release: nothing }
      : "embedded" in place
        ? place.embedded
        : await openEmbedded(place.dataDir);
  const db = new Kysely<Tables>({ dialect: pgliteDialect(thread) });
  const statements = embeddedStatements(db, thread);
  return { db, statements, backend: "pglite", connections: () => null, release };
}
