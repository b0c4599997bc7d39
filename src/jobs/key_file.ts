import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AmendsError } from "../model/errors.ts";

const SHORTEST = 32;

/** Files of the data folder that hold such secrets; a backup takes them along. */
export const KEY_FILES = { signIn: "auth.secret", secrets: "secrets.key" } as const;

/** A secret of the house that its operator may give, and that is made otherwise. */
export interface KeyFile {
  /** Name of the file in the data folder. */
  file: string;
  /** Name of the environment variable that may hold it. */
  variable: string;
  /** Said when it is too short. */
  tooShort: string;
  hint: string;
}

/**
 * The secret that was given, else the one kept in the data folder, readable by its owner only; made on
 * first use. Of two processes that make it at once both get the same.
 * @throws AmendsError `invalid_config` when it is shorter than 32 characters
 */
export async function keyOf(
  dataDir: string,
  given: string | undefined,
  { file, variable, tooShort, hint }: KeyFile,
): Promise<string> {
  const checked = (key: string, place: string) => {
    if (key.length >= SHORTEST) return key;
    throw new AmendsError("invalid_config", tooShort, { place: { file: place }, hint });
  };
  if (given !== undefined && given !== "") return checked(given, variable);
  const path = join(dataDir, file);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  try {
    await writeFile(path, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return checked((await readFile(path, "utf8")).trim(), path);
}
