import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { AmendsError } from "../model/errors.ts";
import type { Input, SourceOptions } from "./types.ts";

/** A single record above this is reported and skipped; everything else streams. */
export const LONGEST_RECORD = 64 * 1024 * 1024;
/** Text packs to a tenth; beyond this ratio, looked at from so many bytes, a file is made to fill memory and disk. */
export const UNPACK_LIMITS = { ratio: 200, ratioFrom: 64 * 1024 ** 2 };
const LINE_FEED = 10;

/** The bytes of an input, unpacked when they are gzip, counting what was consumed. */
export async function* unpacked(
  input: Input,
  { progress }: Pick<SourceOptions, "progress">,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  const counted = async function* () {
    for await (const chunk of input.stream) {
      bytes += chunk.byteLength;
      progress(bytes);
      yield chunk;
    }
  };
  const chunks = counted();
  const first = await chunks.next();
  if (first.done === true) return;
  const whole = async function* () {
    yield first.value;
    yield* chunks;
  };
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* whole();
    return;
  }
  let out = 0;
  try {
    for await (const chunk of Readable.from(whole()).pipe(
      createGunzip(),
    ) as AsyncIterable<Uint8Array>) {
      out += chunk.byteLength;
      if (isBomb(out, bytes))
        throw new AmendsError("invalid_input", "this gzip file unpacks to far too much", {
          place: { file: input.name },
        });
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof AmendsError) throw cause;
    throw new AmendsError("invalid_input", "the gzip file is damaged or cut off", {
      place: { file: input.name },
      hint: "Everything before the damage was read. Copy the file again and repeat.",
      cause,
    });
  }
}

/** Whether so many bytes are more than any honest file unpacks to. */
export function isBomb(out: number, packed: number, limits = UNPACK_LIMITS): boolean {
  return out > limits.ratioFrom && out / Math.max(1, packed) > limits.ratio;
}

/** A line without its line feed; null bytes when it was too long to keep. */
export interface Line {
  number: number;
  bytes: Uint8Array | null;
}

/** Splits chunks into lines; a line above the limit is passed as null, and costs no memory. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const take = (part: Uint8Array) => {
    size += part.byteLength;
    if (size <= LONGEST_RECORD) parts.push(part);
    else parts = [];
  };
  const finish = (): Line => {
    number += 1;
    const bytes = size > LONGEST_RECORD ? null : join(parts, size);
    parts = [];
    size = 0;
    return { number, bytes };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    if (from < chunk.byteLength) take(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  if (parts.length === 1 && parts[0] !== undefined) return parts[0];
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.byteLength;
  }
  return all;
}
