import { createReadStream, statSync } from "node:fs";
import { createInterface } from "node:readline";
import { PassThrough, type Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { convert } from "html-to-text";
import type { ConversationInput } from "../model/conversation.ts";
import { AmendsError } from "../model/errors.ts";
import type { Input, Source, SourceOptions } from "../sources/types.ts";
import { fileError } from "./files.ts";

/** A source that is ready to be read. */
export interface OpenedSource {
  source: Source;
  input: Input;
  htmlToText: (html: string) => string;
}

export const htmlToText = (html: string) => convert(html, { wordwrap: false });

/**
 * Opens a file, or standard input for "-". Only the NDJSON contract is read here (plain or gzip);
 * everything else is a matter of src/sources.
 */
export async function openSource(
  path: string,
  { from, stdin }: { from?: string | undefined; stdin: Readable },
): Promise<OpenedSource> {
  if (from !== undefined && from !== "ndjson") {
    throw new AmendsError("usage", `unknown kind of source "${from}"`, { hint: "Known: ndjson." });
  }
  if (path === "-") {
    return {
      source: ndjson,
      input: { name: "standard input", size: null, stream: stdin },
      htmlToText,
    };
  }
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) {
    throw new AmendsError("not_found", "there is no such file", { place: { file: path } });
  }
  return {
    source: ndjson,
    input: { name: path, size: stat.size, stream: createReadStream(path) },
    htmlToText,
  };
}

const ndjson: Source = {
  kind: "ndjson",
  description: "amends.conversation/v1, one JSON object a line",
  recognises: (name) => /\.ndjson(?:\.gz)?$/.test(name),
  read: readConversations,
};

async function* readConversations(
  input: Input,
  options: SourceOptions,
): AsyncGenerator<ConversationInput> {
  let line = 0;
  try {
    for await (const text of linesOf(input, options)) {
      line += 1;
      if (text.trim() === "") continue;
      try {
        yield JSON.parse(text) as ConversationInput;
      } catch {
        options.bad({ place: { file: input.name, line }, reason: "not a JSON line" });
      }
    }
  } catch (error) {
    throw fileError(error, input.name);
  }
}

function linesOf(input: Input, options: SourceOptions): AsyncIterable<string> {
  const raw = new PassThrough();
  const unpacked = input.name.endsWith(".gz") ? raw.pipe(createGunzip()) : raw;
  void feed(input, options, raw, unpacked);
  return createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY });
}

async function feed(
  input: Input,
  options: SourceOptions,
  raw: PassThrough,
  unpacked: Readable,
): Promise<void> {
  let bytes = 0;
  try {
    for await (const chunk of input.stream) {
      bytes += chunk.byteLength;
      options.progress(bytes);
      if (!raw.write(chunk)) await new Promise((resolve) => raw.once("drain", resolve));
    }
    raw.end();
  } catch (error) {
    unpacked.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}
