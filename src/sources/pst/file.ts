import { closeSync, readSync, writeSync } from "node:fs";
import { AmendsError } from "../../model/errors.ts";
import { unpacked } from "../bytes.ts";
import { DamagedMail } from "../outlook/damaged.ts";
import { privateFile } from "../private_file.ts";
import type { Input, SourceOptions } from "../types.ts";

/** A store on the disk, read here and there. */
export interface StoreFile {
  name: string;
  size: number;
  /** @throws DamagedMail where the file has no such bytes */
  read: (at: number, length: number) => Buffer;
  /** Counts what is read of contents. @throws AmendsError once that is far more than the file holds */
  spend: (bytes: number) => void;
  close: () => void;
}

/** What is read of contents, to what the file holds. Messages that were copied share blocks, but not so many. */
const MOST_READ = 8;
const LEAST_READ = 64 * 1024 * 1024;

/** Lays an input into a file without a name: a store is read here and there, and an input comes as a stream. */
export async function layDown(input: Input, options: SourceOptions): Promise<StoreFile> {
  const file = privateFile();
  let size = 0;
  try {
    for await (const chunk of unpacked(input, options)) {
      writeSync(file, chunk);
      size += chunk.byteLength;
    }
  } catch (error) {
    closeSync(file);
    throw error;
  }
  let spent = 0;
  return {
    name: input.name,
    size,
    read: (at, length) => {
      const bytes = Buffer.alloc(Number.isSafeInteger(at) && at + length <= size ? length : 0);
      if (bytes.length < length) throw new DamagedMail("a part of it lies outside of the file");
      readSync(file, bytes, 0, length, at);
      return bytes;
    },
    spend: (bytes) => {
      spent += bytes;
      if (spent > LEAST_READ + MOST_READ * size)
        throw new AmendsError(
          "invalid_input",
          "this file names the same contents again and again",
          {
            place: { file: input.name },
          },
        );
    },
    close: () => closeSync(file),
  };
}
