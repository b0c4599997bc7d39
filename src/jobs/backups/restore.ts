import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AmendsError } from "../../model/errors.ts";
import {
  type BackupContents,
  checkBackup,
  checkForm,
  type WholeDatabase,
} from "../../store/backup/index.ts";
import { KEY_FILES } from "../key_file.ts";
import { linesOfBackup } from "./file.ts";

/** A start makes this table's one row by itself; it is no reason to refuse. */
const MADE_BY_START = "workspace";

/**
 * Reads a backup file to its end and checks it, without touching anything.
 * @throws AmendsError `invalid_input` when it is damaged or of a newer version
 */
export async function checkBackupFile(path: string): Promise<BackupContents> {
  const contents = await checkBackup(linesOfBackup(path));
  checkForm(contents.head);
  return contents;
}

/**
 * Puts a backup in the place of what the database holds. The file is read twice: first to its end, so
 * that a damaged one changes nothing.
 * @throws AmendsError `conflict` when the database holds something and `force` is not set
 */
export async function restoreBackup(
  database: WholeDatabase,
  { path, dataDir, force }: { path: string; dataDir: string; force: boolean },
): Promise<BackupContents> {
  const contents = await checkBackupFile(path);
  if (!force) await refuseFilled(database);
  const { files } = await database.load(linesOfBackup(path));
  const known: readonly string[] = Object.values(KEY_FILES);
  for (const { file, text } of files) {
    if (!known.includes(file)) continue;
    const target = join(dataDir, file);
    await writeFile(`${target}.new`, text, { mode: 0o600 });
    await rename(`${target}.new`, target);
  }
  return contents;
}

async function refuseFilled(database: WholeDatabase): Promise<void> {
  const filled = (await database.filled()).filter(({ table }) => table !== MADE_BY_START);
  if (filled.length === 0) return;
  const most = filled
    .toSorted((a, b) => b.rows - a.rows)
    .slice(0, 3)
    .map(({ table, rows }) => `${rows} in ${table}`);
  throw new AmendsError("conflict", `The database is not empty (rows: ${most.join(", ")}).`, {
    hint: "Make a backup of it, then say it again with --force: everything in it is replaced.",
  });
}
