import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

const digest = (text: string) => createHash("sha256").update(text).digest();

/** A token that opens once. Only its hash is kept, in memory: every start makes a new one. */
export function oneTimeToken() {
  const token = randomBytes(32).toString("base64url");
  let hash: Buffer | null = digest(token);
  return {
    token,
    /** True exactly once, for the right token. */
    redeem(given: string): boolean {
      if (hash === null || !timingSafeEqual(digest(given), hash)) return false;
      hash = null;
      return true;
    },
  };
}
export type OneTimeToken = Pick<ReturnType<typeof oneTimeToken>, "redeem">;
