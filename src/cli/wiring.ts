import type { Readable } from "node:stream";
import { htmlToText } from "../sources/html.ts";
import { sourceFor } from "../sources/index.ts";
import { headOf, openInput } from "../sources/open.ts";
import type { Input, Source } from "../sources/types.ts";

/** A source that is ready to be read. */
interface OpenedSource {
  source: Source;
  input: Input;
  htmlToText: (html: string) => string;
}

/** Opens a file, or standard input for "-" (the NDJSON contract unless another kind is told). */
export async function openSource(
  path: string,
  { from, stdin }: { from?: string | undefined; stdin: Readable },
): Promise<OpenedSource> {
  const input = await openInput(path, stdin);
  const kind = from ?? (path === "-" ? "ndjson" : undefined);
  return { source: sourceFor(path, await headOf(path), kind), input, htmlToText };
}
