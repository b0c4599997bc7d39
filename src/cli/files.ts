import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { text as readAll } from "node:stream/consumers";
import { createGunzip } from "node:zlib";
import { AmendsError } from "../model/errors.ts";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "it may not be read",
  EISDIR: "it is a folder",
  Z_DATA_ERROR: "it is not gzip, or damaged",
  Z_BUF_ERROR: "it is not gzip, or cut off",
};

/** A failure to read a file, in words. Anything else stays what it is. */
export function fileError(error: unknown, file: string): unknown {
  if (error instanceof AmendsError || !(error instanceof Error) || !("code" in error)) return error;
  const reason = REASONS[String(error.code)];
  if (reason === undefined) return error;
  const code = error.code === "ENOENT" ? "not_found" : "invalid_input";
  return new AmendsError(code, reason, { place: { file }, cause: error });
}

/** The text of a file, or of standard input for "-". @throws AmendsError when it cannot be read */
export async function readText(file: string, stdin: Readable): Promise<string> {
  try {
    return file === "-" ? await readAll(stdin) : await readFile(file, "utf8");
  } catch (error) {
    throw fileError(error, file);
  }
}

/** The JSON values of an NDJSON file, plain or .gz, with line numbers. @throws AmendsError */
export async function* readNdjson(file: string): AsyncGenerator<{ line: number; value: unknown }> {
  const raw = createReadStream(file);
  const stream = file.endsWith(".gz") ? raw.pipe(createGunzip()) : raw;
  raw.on("error", (error) => stream.destroy(error));
  let line = 0;
  try {
    for await (const text of createInterface({
      input: stream,
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      line += 1;
      if (text.trim() !== "") yield { line, value: parseLine(text, file, line) };
    }
  } catch (error) {
    throw fileError(error, file);
  }
}

function parseLine(text: string, file: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AmendsError("invalid_input", "not a JSON line", { place: { file, line } });
  }
}

/** Adds file and line to what goes wrong. */
export function placed<T>(file: string, line: number, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof AmendsError)) throw error;
    throw new AmendsError(error.code, error.message, {
      place: { ...error.place, file, line },
      ...(error.hint === undefined ? {} : { hint: error.hint }),
    });
  }
}
