import { LONGEST_RECORD, unpacked } from "./bytes.ts";
import type { Input, SourceOptions } from "./types.ts";

/** The whole text of a file that is one record; null, and told, when it is too large. */
export async function wholeText(input: Input, options: SourceOptions): Promise<string | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of unpacked(input, options)) {
    size += chunk.byteLength;
    if (size > LONGEST_RECORD) {
      options.bad({ place: { file: input.name }, reason: `larger than ${LONGEST_RECORD} bytes` });
      return null;
    }
    parts.push(chunk);
  }
  const bytes = Buffer.concat(parts);
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(utf16 ? "utf-16le" : "utf-8").decode(bytes);
}
