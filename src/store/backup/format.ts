import { createHash } from "node:crypto";
import { z } from "zod";
import { AmendsError } from "../../model/errors.ts";

/**
 * A backup is lines of JSON, the same for both databases: a head; files of the data folder; each table
 * with its rows as arrays of texts as PostgreSQL writes them; and a last line with the checksum of all
 * lines before it. A file without its last line is half a backup and is never restored.
 */
export const FORMAT = "amends.backup/v1";

export const BackupHead = z.object({
  format: z.literal(FORMAT),
  version: z.string(),
  at: z.string(),
  migrations: z.array(z.string()).min(1),
});
export type BackupHead = z.infer<typeof BackupHead>;

export const BackupLine = z.union([
  z.object({ file: z.string(), text: z.string() }),
  z.object({ table: z.string(), columns: z.array(z.string()).min(1) }),
  z.object({ end: z.string(), rows: z.number().int() }),
]);
const LastLine = z.object({ lines: z.number().int(), sha256: z.string() });

/** Rows are the only lines that are arrays, and by far the most. */
export const isRow = (line: string) => line.startsWith("[");

/** Adds up what is written, and gives the last line. */
export function checksum() {
  const hash = createHash("sha256");
  let lines = 0;
  return {
    add(line: string): void {
      hash.update(line).update("\n");
      lines += 1;
    },
    lastLine: () => JSON.stringify({ lines, sha256: hash.digest("hex") }),
  };
}

/** What a whole backup holds. */
export interface BackupContents {
  head: BackupHead;
  rows: number;
  tables: number;
}

/**
 * Reads a backup to its end, without touching any database.
 * @throws AmendsError `invalid_input` when it is not a backup, damaged, or not whole
 */
export async function checkBackup(lines: AsyncIterable<string>): Promise<BackupContents> {
  const sum = checksum();
  let head: BackupHead | null = null;
  let before: string | null = null;
  let rows = 0;
  let tables = 0;
  // The last line says what all others add up to, so each is counted when the next one comes.
  for await (const line of lines) {
    if (before !== null) sum.add(before);
    else head = headOf(line);
    if (isRow(line)) rows += 1;
    else if (line.startsWith('{"table"')) tables += 1;
    before = line;
  }
  if (head === null || before === null) throw damaged("it is empty");
  const last = LastLine.safeParse(parsed(before));
  if (!last.success) throw damaged("its end is missing");
  if (sum.lastLine() !== before) throw damaged("its checksum is not that of its contents");
  return { head, rows, tables };
}

/** @throws AmendsError `invalid_input` */
export function headOf(line: string): BackupHead {
  const head = BackupHead.safeParse(parsed(line));
  if (head.success) return head.data;
  throw new AmendsError("invalid_input", "This is not a backup of Amends.");
}

/** @throws AmendsError `invalid_input` */
export function lineOf(line: string): z.infer<typeof BackupLine> | null {
  const value = parsed(line);
  if (LastLine.safeParse(value).success) return null;
  const found = BackupLine.safeParse(value);
  if (found.success) return found.data;
  throw damaged("a line of it cannot be read");
}

export function damaged(how: string): AmendsError {
  return new AmendsError("invalid_input", `The backup cannot be used: ${how}.`, {
    hint: "Nothing was changed. Take another backup file.",
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
