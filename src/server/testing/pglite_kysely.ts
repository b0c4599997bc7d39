import { PGlite } from "@electric-sql/pglite";
import {
  type DatabaseConnection,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from "kysely";
import type { AuthDatabase } from "../auth/better_auth.ts";

/** A fresh database in memory, for sign-in without the store. */
export function memoryDatabase(): AuthDatabase {
  const pglite = new PGlite();
  const connection: DatabaseConnection = {
    async executeQuery({ sql, parameters }) {
      const { rows, affectedRows } = await pglite.query(sql, [...parameters]);
      return { rows: rows as never[], numAffectedRows: BigInt(affectedRows ?? 0) };
    },
    streamQuery() {
      throw new Error("not used");
    },
  };
  const run = async (text: string) => void (await pglite.exec(text));
  return new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createDriver: () => ({
        init: () => pglite.waitReady,
        acquireConnection: async () => connection,
        beginTransaction: () => run("begin"),
        commitTransaction: () => run("commit"),
        rollbackTransaction: () => run("rollback"),
        releaseConnection: async () => {},
        destroy: () => pglite.close(),
      }),
    },
  });
}
