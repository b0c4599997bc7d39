import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AmendsError } from "../../model/errors.ts";

const FILE = "auth.secret";

/**
 * The secret that signs session cookies: AMENDS_SECRET where several servers share a database,
 * else made on first start and kept in the data directory, readable by its owner only.
 */
export async function authSecret(dataDir: string, given = process.env.AMENDS_SECRET) {
  if (given !== undefined && given !== "") return checked(given, "AMENDS_SECRET");
  const path = join(dataDir, FILE);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  try {
    await writeFile(path, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return checked((await readFile(path, "utf8")).trim(), path);
}

function checked(secret: string, place: string): string {
  if (secret.length >= 32) return secret;
  throw new AmendsError("invalid_config", "The secret for sign-in is shorter than 32 characters.", {
    place: { file: place },
    hint: "Remove the file (everybody signs in again) or give a longer secret.",
  });
}
