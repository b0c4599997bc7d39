import type { Kysely } from "kysely";
import type { DatabaseStats } from "../../model/database_stats.ts";
import { appliedMigrations, MIGRATION_NAMES } from "../migrate.ts";
import { databaseStats } from "../stats.ts";
import type { Tables } from "../tables.ts";
import { type BackupFiles, dump } from "./dump.ts";
import { type BackupHead } from "./format.ts";
import { load } from "./load.ts";
import { filledTables } from "./tables.ts";

export { type BackupContents, checkBackup, damaged as damagedBackup } from "./format.ts";
export { checkForm } from "./load.ts";

/** The whole database, out and in again, and how it does. Beside the store, because it is of no workspace. */
export interface WholeDatabase {
  /** Writes every row as of one moment; see {@link dump}. */
  dump(
    about: Pick<BackupHead, "version" | "at"> & { files: BackupFiles },
    write: (lines: string) => Promise<void>,
  ): Promise<void>;
  /** Puts a backup in the place of everything; see {@link load}. */
  load(lines: AsyncIterable<string>): Promise<{ rows: number; files: BackupFiles }>;
  /** Tables that hold rows, with how many. */
  filled(): Promise<{ table: string; rows: number }[]>;
  stats(now: string): Promise<DatabaseStats>;
  /** Migrations of this version that the database has not had. */
  missingMigrations(): Promise<string[]>;
}

export function wholeDatabase(
  db: Kysely<Tables>,
  connections: () => DatabaseStats["connections"] = () => null,
): WholeDatabase {
  return {
    dump: (about, write) => dump(db, about, write),
    load: (lines) => load(db, lines),
    filled: () => filledTables(db),
    stats: async (now) => ({ ...(await databaseStats(db, now)), connections: connections() }),
    async missingMigrations() {
      const applied = await appliedMigrations(db);
      return MIGRATION_NAMES.filter((name) => !applied.includes(name));
    },
  };
}
