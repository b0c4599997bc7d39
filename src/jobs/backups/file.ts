import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { finished } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { VERSION } from "../../model/version.ts";
import { AmendsError } from "../../model/errors.ts";
import { damagedBackup, type WholeDatabase } from "../../store/backup/index.ts";
import { KEY_FILES } from "../key_file.ts";

/** Ending of a file that is still being written. */
export const PARTIAL = ".partial";
/** Fast rather than small: the embedded database waits meanwhile. */
const GZIP = { level: 1 };
const NEWLINE = 0x0a;

/**
 * Writes a backup. It stands under its name only when it is whole and on the disk; what is half is
 * removed, and a process that dies leaves it under a name that nothing reads.
 */
export async function writeBackup(
  database: WholeDatabase,
  { path, dataDir, at }: { path: string; dataDir: string; at: string },
): Promise<void> {
  const half = `${path}.${randomUUID().slice(0, 8)}${PARTIAL}`;
  const file = createWriteStream(half, { mode: 0o600, flush: true });
  const zip = createGzip(GZIP);
  const written = finished(zip.pipe(file));
  // What goes wrong with the file is told by `written`; it must not go unheard until it is awaited.
  written.catch((error: Error) => zip.destroy(error));
  file.on("error", (error) => zip.destroy(error));
  try {
    const files = await keysIn(dataDir);
    await database.dump({ version: VERSION, at, files }, async (lines) => {
      if (zip.destroyed) throw zip.errored ?? new Error("the file was closed");
      if (!zip.write(lines)) await once(zip, "drain");
    });
    zip.end();
    await written;
    await rename(half, path);
    await syncFolder(dirname(path));
  } catch (error) {
    zip.destroy();
    file.destroy();
    await rm(half, { force: true });
    throw error;
  }
}

/** A renamed file is there after a loss of power only when its folder is on the disk as well. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function keysIn(dataDir: string): Promise<{ file: string; text: string }[]> {
  const keys: { file: string; text: string }[] = [];
  for (const file of Object.values(KEY_FILES)) {
    const text = await readFile(join(dataDir, file), "utf8").catch(() => null);
    if (text !== null) keys.push({ file, text });
  }
  return keys;
}

/**
 * The lines of a backup file, one at a time.
 * @throws AmendsError `not_found`; `invalid_input` when it was cut short or is no backup
 */
export async function* linesOfBackup(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const unzipped = file.pipe(createGunzip());
  file.on("error", (error) => unzipped.destroy(error));
  let rest: Buffer[] = [];
  try {
    for await (const chunk of unzipped as AsyncIterable<Buffer>) {
      let start = 0;
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
        yield Buffer.concat([...rest, chunk.subarray(start, end)]).toString("utf8");
        rest = [];
        start = end + 1;
      }
      if (start < chunk.length) rest.push(chunk.subarray(start));
    }
  } catch (error) {
    throw explained(error, path);
  } finally {
    file.destroy();
  }
  // The last line ends with a line feed too: what follows it was cut short.
  if (rest.length > 0) throw damagedBackup("its end is missing");
}

function explained(error: unknown, path: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") {
    return new AmendsError("not_found", "there is no such file", { place: { file: path } });
  }
  if (code === "Z_BUF_ERROR") return damagedBackup("its end is missing");
  if (code.startsWith("Z_")) return damagedBackup("it is damaged, or not a backup of Amends");
  return error;
}
