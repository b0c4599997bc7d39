import { CONNECTORS } from "../../connect/index.ts";
import type { ConnectionView } from "../../model/connections.ts";
import type { StoredConnection } from "../../store/connections/types.ts";

/** A pace over less than this says nothing. */
const SHORTEST_MS = 5000;

/** What people may see of a connection: everything but its secrets and its cursor. */
export function viewOf(stored: StoredConnection, now: string): ConnectionView {
  const { id, kind, name, settings, state, conversations, messages, problems } = stored;
  const { created_at, last_message_at, looked_at, to_come: left } = stored;
  const pace = paceOf(stored, now);
  const runs = state === "backfilling" || state === "following";
  return {
    id,
    kind,
    name,
    settings,
    has_secrets: stored.secrets !== null,
    state,
    conversations,
    messages,
    problems,
    left,
    per_minute: pace,
    seconds_left:
      pace === null || pace === 0 || left === null ? null : Math.ceil((60 * left) / pace),
    created_at,
    last_message_at,
    looked_at,
    lag_seconds:
      looked_at === null
        ? null
        : Math.max(0, Math.round((Date.parse(now) - Date.parse(looked_at)) / 1000)),
    error:
      stored.error === null || stored.error_at === null
        ? null
        : { reason: stored.error, hint: stored.hint, at: stored.error_at, tries: stored.failures },
    next_at: runs && stored.error !== null ? stored.next_at : null,
    webhook: CONNECTORS[kind]?.webhook === undefined ? null : `/hooks/${id}`,
  };
}

function paceOf({ state, since, messages, messages_before }: StoredConnection, now: string) {
  const spent = Date.parse(now) - Date.parse(since);
  if (state !== "backfilling" || spent < SHORTEST_MS) return null;
  return Math.round((60_000 * (messages - messages_before)) / spent);
}
