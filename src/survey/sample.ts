import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * Whether an event falls into a sample. The same event always does or never does, whoever looks and
 * however often; a larger share holds all events of a smaller one.
 */
export function inSample(event: string, share: number): boolean {
  const digest = sha256(utf8ToBytes(`survey|${event}`));
  const place = new DataView(digest.buffer, digest.byteOffset).getUint32(0) / 2 ** 32;
  return place < share;
}
