import type { PhotoType } from "../model/audits.ts";

/**
 * What kind of picture the bytes are, whatever anybody calls them; null for anything else, also for SVG,
 * which is a document and can hold scripts.
 */
export function photoTypeOf(bytes: Uint8Array): PhotoType | null {
  const starts = (at: number, ...values: number[]) =>
    values.every((value, i) => bytes[at + i] === value);
  if (starts(0, 0xff, 0xd8, 0xff)) return "image/jpeg";
  if (starts(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "image/png";
  const riff = starts(0, 0x52, 0x49, 0x46, 0x46);
  return riff && starts(8, 0x57, 0x45, 0x42, 0x50) ? "image/webp" : null;
}
