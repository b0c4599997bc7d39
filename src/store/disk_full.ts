import { AmendsError } from "../model/errors.ts";

/** How the operating system and PostgreSQL (also the embedded one) say that nothing more can be written. */
const CODES: ReadonlySet<unknown> = new Set(["ENOSPC", "EDQUOT", "53100"]);
const WORDS = /\bno space left on device\b/i;

/**
 * The error to show where a failure, or what caused it, is a full disk; null for every other failure. What was
 * acknowledged before is stored, what was being written is not.
 */
export function diskFull(failure: unknown): AmendsError | null {
  for (let error = failure; error instanceof Error; error = error.cause) {
    const code = "code" in error ? error.code : null;
    if (!CODES.has(code) && !WORDS.test(error.message)) continue;
    return new AmendsError("disk_full", "the disk of the database is full", {
      hint: "Make room and do it again: what was stored before is there, and nothing is stored twice.",
      cause: failure,
    });
  }
  return null;
}
