import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const ID_LENGTH = 16;

/**
 * A stable 80-bit id of the given parts: the same parts always give the same id, on every machine.
 * Parts are length-prefixed, so ("ab","c") and ("a","bc") differ.
 */
export function stableId(prefix: string, ...parts: readonly string[]): string {
  const digest = sha256(utf8ToBytes(parts.map((part) => `${part.length}:${part}`).join("|")));
  let id = "";
  let buffer = 0;
  let bits = 0;
  for (const byte of digest) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5 && id.length < ID_LENGTH) {
      bits -= 5;
      id += ALPHABET[(buffer >> bits) & 31];
    }
    if (id.length === ID_LENGTH) break;
    buffer &= (1 << bits) - 1;
  }
  return `${prefix}_${id}`;
}

/** Content hash of any JSON value; key order does not matter. Used for provenance. */
export function contentHash(value: unknown): string {
  return stableId("h", canonicalJson(value));
}

/** JSON with sorted object keys, so that equal values have equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === null || typeof inner !== "object" || Array.isArray(inner)) return inner;
    return Object.fromEntries(
      Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
    );
  });
}

/** Number of buckets; bucket is the distribution column of every table (product design, section 8). */
export const BUCKETS = 4096;

/** The bucket (0 to 4095) of a workspace and a customer, or of a conversation without a known customer. */
export function bucketOf(workspaceId: string, key: string): number {
  const digest = sha256(utf8ToBytes(`${workspaceId.length}:${workspaceId}|${key}`));
  return (((digest[0] ?? 0) << 8) | (digest[1] ?? 0)) % BUCKETS;
}
