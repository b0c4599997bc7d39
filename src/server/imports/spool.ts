import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { AmendsError } from "../../model/errors.ts";
import type { Input } from "../../sources/types.ts";
import type { ImportOrder } from "./order.ts";

/**
 * Uploads on their way into the workspace: streamed to disk, then read from there. So a slow import
 * does not hold the browser, and one that was cut short goes on after a restart. Files are readable
 * by their owner only and go as soon as the import has ended.
 */
export function openSpool(folder: string, limit: number) {
  const dataPath = (id: string) => join(folder, `${id}.data`);
  const orderPath = (id: string) => join(folder, `${id}.json`);

  return {
    /** Streams a body to disk; returns its size. An upload that breaks off leaves nothing behind. */
    async receive(order: ImportOrder, body: ReadableStream<Uint8Array>): Promise<number> {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const path = dataPath(order.id);
      try {
        const size = await writeLimited(body, path, limit);
        if (size === 0) throw new AmendsError("invalid_input", "The file is empty.");
        await writeFile(orderPath(order.id), JSON.stringify(order), { mode: 0o600 });
        return size;
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
    },

    async open(order: ImportOrder): Promise<Input> {
      const path = dataPath(order.id);
      return { name: order.name, size: (await stat(path)).size, stream: createReadStream(path) };
    },

    async remove(id: string): Promise<void> {
      await rm(orderPath(id), { force: true });
      await rm(dataPath(id), { force: true });
    },

    /** Orders whose import had not ended when the server stopped; half uploads are removed. */
    async leftOver(): Promise<ImportOrder[]> {
      const names = await readdir(folder).catch(() => []);
      const complete = names.filter((name) => name.endsWith(".json"));
      for (const name of names) {
        if (name.endsWith(".data") && !complete.includes(name.replace(/\.data$/, ".json"))) {
          await rm(join(folder, name), { force: true });
        }
      }
      const texts = await Promise.all(complete.map((name) => readFile(join(folder, name), "utf8")));
      return texts.map((text) => JSON.parse(text) as ImportOrder);
    },
  };
}
async function writeLimited(body: ReadableStream<Uint8Array>, path: string, limit: number) {
  let size = 0;
  await pipeline(
    Readable.fromWeb(body),
    async function* count(chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        size += chunk.length;
        if (size > limit) throw tooLarge(limit);
        yield chunk;
      }
    },
    createWriteStream(path, { flags: "wx", mode: 0o600 }),
  );
  return size;
}

/** The answer to a file beyond the limit. */
export function tooLarge(limit: number): AmendsError {
  return new AmendsError(
    "too_large",
    `The file is larger than ${Math.floor(limit / 1024 ** 2)} MB.`,
    { hint: "Use `amends import FILE` on the server, or raise the limit with --max-upload." },
  );
}
