import { CONNECTION_KINDS, type ConnectionView } from "../model/connections.ts";
import { plain } from "../report/plain.ts";

/** A connection as a few lines. */
export function connectionText(view: ConnectionView): string {
  const { id, kind, name, state, messages, conversations, left, problems, error } = view;
  const facts = [
    state,
    `${messages} messages in ${conversations} conversations`,
    left === null || state !== "backfilling" ? null : `${left} left`,
    view.per_minute === null ? null : `${view.per_minute} a minute`,
    view.seconds_left === null ? null : `about ${Math.ceil(view.seconds_left / 60)} min`,
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
