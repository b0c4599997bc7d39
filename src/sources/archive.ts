import { Unzip, UnzipInflate, type UnzipFile } from "fflate";
import { AmendsError } from "../model/errors.ts";
import { isBomb, LONGEST_RECORD, UNPACK_LIMITS, unpacked } from "./bytes.ts";
import type { Entry, Input, SourceOptions } from "./types.ts";

/** What an archive may unpack to. */
export const ARCHIVE_LIMITS = {
  /** All wanted files together, in bytes. */
  total: 4 * 1024 ** 3,
  /** One file, in bytes. */
  file: LONGEST_RECORD,
  files: 500_000,
  ...UNPACK_LIMITS,
};
/** A chunk of a zip is unpacked whole before the next is read, so it must be small. */
const CHUNK = 64 * 1024;
/** The last record of a zip, with a comment, is in the last bytes. */
const TAIL = 22 + 0xffff;

/** Whether the first bytes are those of a zip archive, and of which file it begins with. */
export function firstZipEntry(head: Uint8Array): string | null {
  if (head[0] !== 0x50 || head[1] !== 0x4b || head[2] !== 3 || head[3] !== 4) return null;
  const length = (head[26] ?? 0) | ((head[27] ?? 0) << 8);
  return new TextDecoder().decode(head.subarray(30, 30 + length));
}

/** The names of the files a zip archive begins with, as far as the first bytes show them. */
export function zipEntryNames(head: Uint8Array): string[] {
  const names: string[] = [];
  for (let at = 0; at + 30 < head.length; at += 1) {
    at = Buffer.from(head.buffer, head.byteOffset, head.length).indexOf(
      "PK\u0003\u0004",
      at,
      "latin1",
    );
    if (at < 0) break;
    const name = firstZipEntry(head.subarray(at));
    if (name !== null) names.push(name);
  }
  return names;
}

/**
 * The wanted files of a folder or a zip archive, one at a time. Others are passed over without being
 * unpacked; one that is too large is told; an archive that unpacks to far too much ends the run.
 */
export async function* entriesOf(
  input: Input,
  options: SourceOptions,
  wanted: (name: string) => boolean,
  limits = ARCHIVE_LIMITS,
): AsyncGenerator<Entry> {
  if (input.entries !== undefined) {
    yield* input.entries(wanted);
    return;
  }
  const guard = { packed: 0, bytes: 0, entries: 0, open: 0 };
  let tail: Uint8Array = new Uint8Array();
  let ready: Entry[] = [];
  const fail = (reason: string) =>
    new AmendsError("invalid_input", reason, { place: { file: input.name } });
  const unzip = new Unzip((file) => {
    guard.entries += 1;
    if (guard.entries > limits.files) throw fail("too many files in this archive");
    if (!file.name.endsWith("/") && wanted(file.name)) gather(file);
  });
  unzip.register(UnzipInflate);

  function gather(file: UnzipFile): void {
    const parts: Uint8Array[] = [];
    let size = 0;
    file.ondata = (error, chunk, final) => {
      if (error !== null) throw error;
      size += chunk.byteLength;
      guard.bytes += chunk.byteLength;
      if (guard.bytes > limits.total || isBomb(guard.bytes, guard.packed, limits))
        throw fail("this archive unpacks to far too much");
      if (size <= limits.file) parts.push(chunk);
      else parts.length = 0;
      if (!final) return;
      guard.open -= 1;
      if (size <= limits.file) ready.push({ name: file.name, bytes: Buffer.concat(parts) });
      else
        options.bad({
          place: { file: `${input.name}/${file.name}` },
          reason: `larger than ${limits.file} bytes`,
        });
    };
    guard.open += 1;
    file.start();
  }

  const damaged = () =>
    options.bad({
      place: { file: input.name },
      reason: "the zip archive is damaged or cut off; files in it are missing",
    });
  try {
    for await (const chunk of unpacked(input, options)) {
      tail = Buffer.concat([tail, chunk]).subarray(-TAIL);
      for (let at = 0; at < chunk.byteLength; at += CHUNK) {
        const part = chunk.subarray(at, at + CHUNK);
        guard.packed += part.byteLength;
        unzip.push(part);
        yield* ready;
        ready = [];
      }
    }
    unzip.push(new Uint8Array(), true);
    yield* ready;
    if (guard.open > 0 || filesToldIn(tail) > guard.entries) damaged();
  } catch (cause) {
    if (cause instanceof AmendsError) throw cause;
    yield* ready;
    damaged();
  }
}

/** How many files the last record of a zip tells; without that record it is not whole. */
function filesToldIn(tail: Uint8Array): number {
  const bytes = Buffer.from(tail);
  const at = bytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  if (at < 0 || at + 12 > bytes.length) return Number.POSITIVE_INFINITY;
  const told = bytes.readUInt16LE(at + 10);
  // 65,535 means "see the zip64 record": more files than this field can say.
  return told === 0xffff ? 0 : told;
}
