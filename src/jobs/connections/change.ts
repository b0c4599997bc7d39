import type { ZodType } from "zod";
import type { Connector } from "../../connect/types.ts";
import { ACCOUNT_SETTINGS, type ConnectionChange } from "../../model/connections.ts";
import { AmendsError } from "../../model/errors.ts";
import type { StoredConnection } from "../../store/connections/types.ts";

/** Settings that say where secrets are sent. */
const PLACES = [...ACCOUNT_SETTINGS, "host", "port", "token_url", "private_network"] as const;
/** Settings that the other side has no say in. */
const OURS: ReadonlySet<string> = new Set(["since", "staff", "every_seconds", "order"]);

/** A connection after a change. */
export interface Changed {
  settings: object;
  /** Those that stay with those that are new; none where none are known. */
  secrets: object;
  /** Whether only a test can tell that it still works. */
  isUnproved: boolean;
  /** Whether history has to be read from its beginning. */
  anew: boolean;
}

/**
 * What a change makes of a stored connection, whose secrets are `known` (null: there are none that can be read).
 * @throws AmendsError `conflict` when it would be another account, `invalid_config` when something is not usable
 */
export function changeOf(
  { settings: stored, looked_at }: Pick<StoredConnection, "settings" | "looked_at">,
  known: object | null,
  { settings, secrets }: Pick<ConnectionChange, "settings" | "secrets">,
  connector: Connector,
): Changed {
  const before = connector.settings.safeParse(stored).data ?? stored;
  const after = settings === undefined ? before : read(connector.settings, settings, "settings");
  if (ACCOUNT_SETTINGS.some((name) => differ(before, after, name)))
    throw new AmendsError("conflict", "These settings are of another account.", {
      hint: "Connect it beside this one. Where it holds the same conversations, nothing doubles.",
    });
  const isElsewhere = PLACES.some((name) => differ(before, after, name));
  // Whoever may change the address must not have the stored password sent there.
  if (secrets === undefined && isElsewhere)
    throw new AmendsError("invalid_config", "Another server needs the password again.");
  const isOther = Object.keys({ ...before, ...after }).some(
    (name) => !OURS.has(name) && differ(before, after, name),
  );
  return {
    settings: after,
    secrets:
      secrets === undefined
        ? (known ?? {})
        : secretsAfter(connector.secrets, isElsewhere ? null : known, secrets),
    isUnproved: secrets !== undefined || (isOther && known !== null),
    anew: wantsMore(valueOf(before, "since"), valueOf(after, "since"), looked_at !== null),
  };
}

/** More of history than before; while it is still being read, also less: what is read by then tells no more where to end. */
function wantsMore(before: unknown, after: unknown, isRead: boolean): boolean {
  if (before === after) return false;
  return (
    !isRead ||
    after === null ||
    (typeof before === "string" && typeof after === "string" && after < before)
  );
}

/** New secrets over those that stay; one that excludes another takes its place. */
function secretsAfter(schema: ZodType<object>, known: object | null, given: object): object {
  const both = schema.safeParse({ ...known, ...given });
  return both.success ? both.data : read(schema, given, "secrets");
}

const differ = (a: object, b: object, name: string): boolean =>
  JSON.stringify(valueOf(a, name)) !== JSON.stringify(valueOf(b, name));

const valueOf = (settings: object, name: string): unknown =>
  Object.entries(settings).find(([key]) => key === name)?.[1] ?? null;

/** @throws AmendsError `invalid_config` naming the field, never the value */
export function read<T>(schema: ZodType<T>, value: unknown, field: "settings" | "secrets"): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const place = [field, ...(issue?.path ?? [])].map(String).join(".");
  throw new AmendsError("invalid_config", `${place}: ${issue?.message ?? "is not usable"}`, {
    place: { field: place },
    hint: "docs/connections.md and docs/help-desks.md list the fields.",
  });
}
