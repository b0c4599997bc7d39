import { KEY_ACCESS, type KeyAccess, type KeyView } from "../../model/access.ts";
import { AmendsError } from "../../model/errors.ts";
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
      return { user: found.referenceId, name: found.name ?? "program", access: accessOf(found) };
    },
    async keys(headers) {
      const { apiKeys } = await lib.api.listApiKeys({ headers });
      return apiKeys.map(keyView).toSorted((a, b) => (a.created_at < b.created_at ? 1 : -1));
    },
    async createKey(person, { name, access, days }) {
      const made = await lib.api.createApiKey({
        body: {
          name,
          userId: person.id,
          permissions: { [RESOURCE]: [access] },
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
    access: accessOf(key),
    created_at: key.createdAt.toISOString(),
    expires_at: key.expiresAt?.toISOString() ?? null,
    last_used_at: key.lastRequest?.toISOString() ?? null,
  };
}

/** A key without a readable permission may only read. */
function accessOf({ permissions }: Pick<StoredKey, "permissions">): KeyAccess {
  const given = permissions?.[RESOURCE] ?? [];
  return KEY_ACCESS.findLast((level) => given.includes(level)) ?? "read";
}
