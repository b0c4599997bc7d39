import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { KEY_FILES, type KeyFile, keyOf } from "../key_file.ts";

const KEY: KeyFile = {
  file: KEY_FILES.secrets,
  variable: "AMENDS_SECRET_KEY",
  tooShort: "The key for secrets is shorter than 32 characters.",
  hint: "Give a longer one, for example the output of: openssl rand -base64 32",
};
const VERSION = "v1.";
const IV = 12;
const TAG = 16;

/** Keeps secrets unreadable for whoever has the database alone. `about` says what a secret belongs to. */
export interface Vault {
  seal(text: string, about: string): string;
  /** Null when it was sealed with another key, for something else, or was changed. */
  open(sealed: string, about: string): string | null;
  /** A code that only the holder of the key can make of these words; for links. */
  sign(words: string): string;
}

/**
 * The vault of a house: its key is AMENDS_SECRET_KEY where several servers share a database, else made on
 * first use and kept in the data folder, readable by its owner only. Without the key nothing sealed can
 * be read again: the secrets have to be entered anew.
 */
export async function openVault(
  dataDir: string,
  given = process.env["AMENDS_SECRET_KEY"],
): Promise<Vault> {
  return vaultWith(await keyOf(dataDir, given, KEY));
}

/** A vault over key material of at least 32 characters. */
export function vaultWith(material: string): Vault {
  const derive = (use: string) => Buffer.from(hkdfSync("sha256", material, "amends", use, 32));
  const key = derive("secrets");
  const linkKey = derive("links");
  return {
    seal(text, about) {
      const iv = randomBytes(IV);
      const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(about));
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return VERSION + Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64url");
    },
    open(sealed, about) {
      if (!sealed.startsWith(VERSION)) return null;
      const bytes = Buffer.from(sealed.slice(VERSION.length), "base64url");
      try {
        const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, IV), {
          authTagLength: TAG,
        });
        decipher.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(IV, IV + TAG));
        return (
          decipher.update(bytes.subarray(IV + TAG), undefined, "utf8") + decipher.final("utf8")
        );
      } catch {
        return null;
      }
    },
    sign: (words) => createHmac("sha256", linkKey).update(words).digest("base64url"),
  };
}
