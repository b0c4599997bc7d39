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
      const { valid, key: found } = await lib.api.verifyApiKey({ body: { key } });
      if (!valid || found === null) return null;
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
