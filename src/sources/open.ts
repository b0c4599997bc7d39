import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { gunzipSync } from "node:zlib";
import { AmendsError } from "../model/errors.ts";
import type { Input } from "./types.ts";

/** A first record of JSON shows its kind within this. */
const HEAD = 64 * 1024;

/** A file by path, or standard input for "-", ready to be read. */
export async function openInput(path: string, stdin: Readable): Promise<Input> {
  if (path === "-") return { name: "standard input", size: null, stream: stdin };
  const found = await stat(path).catch((cause: unknown) => {
    throw new AmendsError("not_found", "there is no such file", { place: { file: path }, cause });
  });
  if (!found.isFile()) {
    throw new AmendsError("usage", "this is not a file", {
      place: { file: path },
      hint: "Name the files in it.",
    });
  }
  return { name: path, size: found.size, stream: createReadStream(path) };
}

/** The first bytes of a file, unpacked, to recognise its kind; empty for standard input. */
export async function headOf(path: string): Promise<Uint8Array> {
  if (path === "-") return new Uint8Array();
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD), 0, HEAD, 0);
    return unpackHead(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
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
