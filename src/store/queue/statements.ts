import { CompiledQuery, type Kysely } from "kysely";
import type { Pool } from "pg";
import type { DatabaseThread } from "../pglite/thread.ts";
import { noteLost } from "../away.ts";
import type { Tables } from "../tables.ts";

/** What the queue's library needs of a database: a statement, or several without values, and their rows. */
export interface Statements {
  // oxlint-disable-next-line typescript/no-explicit-any -- the library's own interface
  executeSql(text: string, values?: readonly unknown[]): Promise<{ rows: any[] }>;
}

/** On PostgreSQL: any connection. One on which something failed is closed by the pool, open transaction and all. */
export function pooledStatements(pool: Pool): Statements {
  return {
    async executeSql(text, values) {
      try {
        return await pool.query(text, values && [...values]);
      } catch (error) {
        // The network's failures name the call of the system; the database's do not.
        if (error instanceof Error && "syscall" in error) noteLost(error);
        throw error;
      }
    },
  };
}

/** On the one connection of the embedded database, which must not get into somebody else's transaction. */
export function embeddedStatements(db: Kysely<Tables>, thread: DatabaseThread): Statements {
  return {
    executeSql: (text, values) =>
      db.connection().execute(async (connection) => {
        try {
          if (values?.length) return await inside(connection).executeSql(text, values);
          return { rows: await thread.script(text) };
        } catch (error) {
          // Several statements may have begun a transaction: the next user must not find it open.
          await thread.script("rollback").catch(() => {});
          throw error;
        }
      }),
  };
}

/** A transaction, or a connection that is held. */
interface Executor {
  executeQuery(query: CompiledQuery): Promise<{ rows: unknown[] }>;
}

/** Inside a transaction of ours, so that what the queue notes stands or falls with it. */
export function inside(trx: Executor): Statements {
  return {
    async executeSql(text, values) {
      const { rows } = await trx.executeQuery(CompiledQuery.raw(text, values && [...values]));
      return { rows };
    },
  };
}
