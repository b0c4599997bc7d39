import { API_KEY_TABLE_NAME, defaultKeyHasher } from "@better-auth/api-key";
import type { KeyView } from "../../model/access.ts";
import { AmendsError } from "../../model/errors.ts";
import { KEY_ROLES, type KeyRole } from "../../model/people.ts";
import type { Auth } from "./auth.ts";
import type { BetterAuth } from "./better_auth.ts";

const DAY = 24 * 3600;
/** Name under which better-auth keeps what a key may do. */
const RESOURCE = "workspace";

/** Keys for programs. better-auth keeps only their hash. */
export function keysOf(
  lib: BetterAuth,
): Pick<Auth, "program" | "keys" | "createKey" | "removeKey"> {
  return {
    async program(key) {
      const found = (await usedLately(lib, key)) ?? (await verified(lib, key));
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
 * has not expired now: one that was removed a moment ago, by whatever process, is not found.
 */
async function usedLately(lib: BetterAuth, key: string): Promise<FoundKey | null> {
  const { adapter } = await lib.$context;
  const row = await adapter.findOne<KeyRow>({
    model: API_KEY_TABLE_NAME,
    where: [{ field: "key", value: await defaultKeyHasher(key) }],
  });
  const now = Date.now();
  if (row === null || row.lastRequest === null || !row.enabled || row.remaining !== null)
    return null;
  if (now - row.lastRequest.getTime() > NOTED_EVERY_MS) return null;
  if (row.expiresAt !== null && row.expiresAt.getTime() <= now) return null;
  return { ...row, permissions: permissionsIn(row.permissions) };
}

function permissionsIn(text: string | null): FoundKey["permissions"] {
  return text === null ? null : (JSON.parse(text) as FoundKey["permissions"]);
}

type FoundKey = Pick<StoredKey, "name" | "permissions"> & { referenceId: string };

/** A key's row, whose permissions are JSON. */
interface KeyRow {
  name: string | null;
  referenceId: string;
  enabled: boolean;
  remaining: number | null;
  lastRequest: Date | null;
  expiresAt: Date | null;
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
