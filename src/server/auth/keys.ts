import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { KeyView } from "../../model/access.ts";
import { AmendsError } from "../../model/errors.ts";
import { KEY_ROLES, type KeyRole } from "../../model/people.ts";
import type { Auth } from "./auth.ts";
import type { AuthDatabase, BetterAuth } from "./better_auth.ts";

const DAY = 24 * 3600;
/** Name under which better-auth keeps what a key may do. */
const RESOURCE = "workspace";

/** Keys for programs. better-auth keeps only their hash. */
export function keysOf(
  lib: BetterAuth,
  database: AuthDatabase,
): Pick<Auth, "program" | "keys" | "createKey" | "removeKey"> {
  return {
    async program(key) {
      const found = (await usedLately(database, key)) ?? (await verified(lib, key));
      if (found === null) return null;
      return { user: found.referenceId, name: found.name ?? "program", role: roleOf(found) };
    },
    async keys(headers) {
      const { apiKeys } = await lib.api.listApiKeys({ headers });
      return apiKeys.map(keyView).toSorted((a, b) => (a.created_at < b.created_at ? 1 : -1));
    },
    async createKey(person, { name, role, days }) {
      const made = await lib.api.createApiKey({
        body: {
          name,
          userId: person.id,
          permissions: { [RESOURCE]: [role] },
          ...(days === null ? {} : { expiresIn: days * DAY }),
        },
      });
      return { ...keyView(made), key: made.key };
    },
    async removeKey(headers, keyId) {
      const { apiKeys } = await lib.api.listApiKeys({ headers });
      if (!apiKeys.some(({ id }) => id === keyId)) {
        throw new AmendsError("not_found", "There is no such key.");
      }
      await lib.api.deleteApiKey({ headers, body: { keyId } });
    },
  };
}

/** How exactly it is known when a key was last used: the library notes each use with two writes to the disk. */
const NOTED_EVERY_MS = 60_000;

/** The key as the library finds it, which notes that it was used; null when it does not count. */
async function verified(lib: BetterAuth, key: string): Promise<FoundKey | null> {
  const { valid, key: found } = await lib.api.verifyApiKey({ body: { key } });
  return valid ? found : null;
}

/**
 * The key, read only, where the library has found it good within a minute. It is there, switched on and
 * has not expired now: one that was removed a moment ago, by whatever process, is not found. Every request
 * of a program asks this, and the library's own way to read a row takes several times as long.
 */
async function usedLately(database: AuthDatabase, key: string): Promise<FoundKey | null> {
  const now = Date.now();
  const { rows } = await sql<KeyRow>`
    select name, "referenceId", permissions from auth_key
    where key = ${hashOf(key)} and enabled and remaining is null
      and "lastRequest" >= ${new Date(now - NOTED_EVERY_MS)}
      and ("expiresAt" is null or "expiresAt" > ${new Date(now)})`.execute(database);
  const [row] = rows;
  return row === undefined ? null : { ...row, permissions: permissionsIn(row.permissions) };
}

/** As the library keeps a key; were it to hash otherwise, no key would be found here and all be asked of it. */
const hashOf = (key: string) => createHash("sha256").update(key).digest("base64url");

function permissionsIn(text: string | null): FoundKey["permissions"] {
  return text === null ? null : (JSON.parse(text) as FoundKey["permissions"]);
}

type FoundKey = Pick<StoredKey, "name" | "permissions"> & { referenceId: string };

/** Of a key's row, whose permissions are JSON. */
interface KeyRow {
  name: string | null;
  referenceId: string;
  permissions: string | null;
}

interface StoredKey {
  id: string;
  name: string | null;
  start: string | null;
  createdAt: Date;
  expiresAt: Date | null;
  lastRequest: Date | null;
  permissions?: Record<string, string[]> | null | undefined;
}

function keyView(key: StoredKey): KeyView {
  return {
    id: key.id,
    name: key.name ?? "",
    start: key.start ?? "",
    role: roleOf(key),
    created_at: key.createdAt.toISOString(),
    expires_at: key.expiresAt?.toISOString() ?? null,
    last_used_at: key.lastRequest?.toISOString() ?? null,
  };
}

/** What a key was made for before there were roles. */
const FORMER: Readonly<Record<string, KeyRole>> = { read: "read_only", write: "lead" };

/** A key without a readable permission may only read. */
function roleOf({ permissions }: Pick<StoredKey, "permissions">): KeyRole {
  const given = permissions?.[RESOURCE]?.[0] ?? "";
  return KEY_ROLES.find((role) => role === given) ?? FORMER[given] ?? "read_only";
}
