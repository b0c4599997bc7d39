import { CONNECTORS } from "../../connect/index.ts";
import type { ConnectionView } from "../../model/connections.ts";
import type { StoredConnection } from "../../store/connections/types.ts";

/** A pace over less than this says nothing. */
const SHORTEST_MS = 5000;

/** What people may see of a connection: everything but its secrets and its cursor. */
export function viewOf(stored: StoredConnection, now: string): ConnectionView {
  const { id, kind, name, settings, state, conversations, messages, problems } = stored;
  const { created_at, last_message_at, looked_at, to_come: left, reached_at } = stored;
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
    unit: stored.to_come_unit,
    share: shareOf(stored),
    reached_at,
    per_minute: paceOf(stored, now),
    seconds_left: secondsLeft(stored, now),
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

/** How much of history is read; null where nobody tells how much there is. */
function shareOf({ state, to_come, most_to_come }: StoredConnection): number | null {
  if (state === "following") return 1;
  if (to_come === null || most_to_come === null || most_to_come === 0) return null;
  return Math.max(0, 1 - to_come / most_to_come);
}

/** As long as what is to come takes at the pace at which it has become less. */
function secondsLeft(
  { state, to_come, begun_to_come, begun_at }: StoredConnection,
  now: string,
): number | null {
  if (state !== "backfilling" || to_come === null || begun_to_come === null || begun_at === null)
    return null;
  const spent = Date.parse(now) - Date.parse(begun_at);
  const read = begun_to_come - to_come;
  return spent < SHORTEST_MS || read <= 0 ? null : Math.ceil((to_come * spent) / read / 1000);
}
