import { KEY_FILES, type KeyFile, keyOf } from "../../jobs/key_file.ts";

const SECRET: KeyFile = {
  file: KEY_FILES.signIn,
  variable: "AMENDS_SECRET",
  tooShort: "The secret for sign-in is shorter than 32 characters.",
  hint: "Remove the file (everybody signs in again) or give a longer secret.",
};

/**
 * The secret that signs session cookies: AMENDS_SECRET where several servers share a database,
 * else made on first start and kept in the data directory, readable by its owner only.
 */
export function authSecret(dataDir: string, given = process.env.AMENDS_SECRET): Promise<string> {
  return keyOf(dataDir, given, SECRET);
}
