import { CONNECTION_KINDS, type ConnectionView } from "../model/connections.ts";
import { plain } from "../report/plain.ts";

/** A connection as a few lines. */
export function connectionText(view: ConnectionView): string {
  const { id, kind, name, state, messages, conversations, problems, error } = view;
  const facts = [
    state,
    `${messages} messages in ${conversations} conversations`,
    ...(state === "backfilling" ? progressOf(view) : []),
    view.last_message_at === null ? null : `last message ${view.last_message_at}`,
    view.lag_seconds === null ? null : `looked ${view.lag_seconds} s ago`,
    problems === 0 ? null : `${problems} not readable`,
  ];
  const lines = [
    `${id} ${plain(name)} (${CONNECTION_KINDS[kind]})`,
    `  ${facts.filter((fact) => fact !== null).join(", ")}`,
  ];
  if (view.webhook !== null) lines.push(`  takes webhooks at ${view.webhook}`);
  if (error !== null) {
    const next = view.next_at === null ? "waits for you" : `tried again at ${view.next_at}`;
    lines.push(`  ${[plain(error.reason), error.hint ?? ""].filter(Boolean).join(". ")}; ${next}`);
  }
  return `${lines.join("\n")}\n`;
}

/** How far history is read, and how long the rest takes; what nobody tells is said to be unknown. */
function progressOf({ left, unit, share, reached_at, per_minute, seconds_left }: ConnectionView) {
  const percent = share === null ? "" : ` (${Math.floor(100 * share)} %)`;
  return [
    reached_at === null ? null : `history reached ${reached_at.slice(0, 10)}`,
    left === null
      ? "how much is left is unknown"
      : unit === "seconds"
        ? `${Math.ceil(left / 86_400)} days of it left${percent}`
        : `${left} ${unit} left${percent}`,
    per_minute === null ? null : `${per_minute} messages a minute`,
    seconds_left === null ? "time left unknown" : `about ${Math.ceil(seconds_left / 60)} min left`,
  ];
}
