import { createReadStream } from "node:fs";
import { open, readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Readable } from "node:stream";
import { gunzipSync } from "node:zlib";
import { AmendsError } from "../model/errors.ts";
import { LONGEST_RECORD } from "./bytes.ts";
import type { Input } from "./types.ts";

/** A first record of JSON shows its kind within this. */
const HEAD = 64 * 1024;

/** A file by path, or standard input for "-", ready to be read. */
export async function openInput(path: string, stdin: Readable): Promise<Input> {
  if (path === "-") return { name: "standard input", size: null, stream: stdin };
  const found = await stat(path).catch((cause: unknown) => {
    throw new AmendsError("not_found", "there is no such file", { place: { file: path }, cause });
  });
  if (found.isDirectory()) return openFolder(path);
  if (!found.isFile()) {
    throw new AmendsError("usage", "this is neither a file nor a folder", {
      place: { file: path },
    });
  }
  return { name: path, size: found.size, stream: createReadStream(path) };
}

/** The first bytes of a file, unpacked, to recognise its kind; empty for standard input. */
export async function headOf(path: string): Promise<Uint8Array> {
  if (path === "-") return new Uint8Array();
  if ((await stat(path)).isDirectory()) return listing(await namesIn(path));
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD), 0, HEAD, 0);
    return unpackHead(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/** Written before the names in a folder, where a file has its first bytes. */
const FOLDER_MARK = "folder\0";

/** The names in a folder whose listing these first bytes are; null for the bytes of a file. */
export function folderNames(head: Uint8Array): string[] | null {
  const text = new TextDecoder().decode(head);
  return text.startsWith(FOLDER_MARK) ? text.slice(FOLDER_MARK.length).split("\n") : null;
}

function listing(names: readonly string[]): Uint8Array {
  return Buffer.from(FOLDER_MARK + names.slice(0, 1000).join("\n"));
}

async function namesIn(path: string): Promise<string[]> {
  const found = await readdir(path, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(path, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** A folder as an input: its listing in place of bytes, and its files one at a time. */
async function openFolder(path: string): Promise<Input> {
  const names = await namesIn(path);
  return {
    name: path,
    size: null,
    stream: (async function* () {
      yield listing(names);
    })(),
    entries: async function* (wanted) {
      for (const name of names) {
        const file = join(path, name);
        const known = wanted(name) && (await stat(file)).size <= LONGEST_RECORD;
        if (known) yield { name, bytes: await readFile(file) };
      }
    },
  };
}

/** The start of what gzip bytes unpack to; other bytes as they are. Never unpacks more than it was given room for. */
export function unpackHead(head: Uint8Array): Uint8Array {
  if (head[0] !== 0x1f || head[1] !== 0x8b) return head;
  try {
    return gunzipSync(head, { finishFlush: 2, maxOutputLength: 8 * 1024 * 1024 });
  } catch {
    return new Uint8Array();
  }
}
