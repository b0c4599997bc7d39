import { LONGEST_RECORD, unpacked } from "./bytes.ts";
import type { Input, SourceOptions } from "./types.ts";

/** The whole of a file that is one record; null, and told, when it is too large. */
export async function wholeBytes(
  input: Input,
  options: SourceOptions,
  most = LONGEST_RECORD,
): Promise<Buffer<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of unpacked(input, options)) {
    size += chunk.byteLength;
    if (size > most) {
      options.bad({ place: { file: input.name }, reason: `larger than ${most} bytes` });
      return null;
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** The whole text of a file that is one record; null, and told, when it is too large. */
export async function wholeText(input: Input, options: SourceOptions): Promise<string | null> {
  const bytes = await wholeBytes(input, options);
  if (bytes === null) return null;
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(utf16 ? "utf-16le" : "utf-8").decode(bytes);
}
