import type { WholeDatabase } from "../../../store/backup/index.ts";
import { type Backups, openBackups } from "../index.ts";

/** A database without a row, for tests of what stands around backups. */
export const NO_DATABASE: WholeDatabase = {
  dump: (_about, write) => write("{}\n"),
  load: async () => ({ rows: 0, files: [] }),
  filled: async () => [],
  stats: async () => ({
    conversations: 0,
    messages: 0,
    findings: { counted: 0, please_look: 0 },
    promises: {},
    outbox: {},
    reviews_due: 0,
    imports: [],
    jobs: [],
    live: [],
    bytes: 0,
    connections: null,
  }),
  missingMigrations: async () => [],
};

/** Backups of nothing, in a folder. */
export function backupsOfNothing(dataDir: string, now: () => string): Backups {
  return openBackups({ database: NO_DATABASE, dataDir, now: () => new Date(now()) });
}
