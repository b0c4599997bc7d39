import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { instantOf } from "../../sources/json/fields.ts";

/** How a help desk proves that a webhook is its own. */
export type Proof =
  | {
      header: string;
      algorithm: "sha1" | "sha256";
      encoding: "hex" | "base64";
      /** Before the signature in its header. */
      prefix?: string;
      /** A time that is signed with the body, before it. */
      stamp?: { header: string; between: string };
    }
  /** A secret that the desk sends as it is. */
  | { header: string; plain: true };

/** A webhook as it came. */
export interface Delivery {
  header: (name: string) => string | undefined;
  body: Uint8Array;
  /** Milliseconds since 1970. */
  now: number;
}

export type Verdict = "genuine" | "unsigned" | "wrong" | "old";

/** A signed time may be so far from ours. Later, a copy of a delivery is refused. */
const WINDOW_MS = 300_000;

/** Whether a delivery was made by who has the secret, and now. Compares in constant time. */
export function judge(proof: Proof, secret: string, { header, body, now }: Delivery): Verdict {
  const given = header(proof.header);
  if (given === undefined || given === "") return "unsigned";
  if ("plain" in proof) return same(given, secret) ? "genuine" : "wrong";
  const { algorithm, encoding, prefix = "", stamp } = proof;
  const hmac = createHmac(algorithm, secret);
  const at = stamp === undefined ? undefined : header(stamp.header);
  if (stamp !== undefined) {
    if (at === undefined || at === "") return "unsigned";
    hmac.update(`${at}${stamp.between}`);
  }
  if (!same(given, `${prefix}${hmac.update(body).digest(encoding)}`)) return "wrong";
  return at === undefined || isNear(at, now) ? "genuine" : "old";
}

function isNear(at: string, now: number): boolean {
  const instant = instantOf(at);
  return instant !== null && Math.abs(Date.parse(instant) - now) <= WINDOW_MS;
}

/** Hashes are compared, so that not even the length of what is secret shows in the time it takes. */
function same(one: string, other: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}
