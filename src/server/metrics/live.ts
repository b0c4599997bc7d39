import type { Gauge } from "prom-client";
import type { LiveStats } from "../../model/database_stats.ts";

type MakeGauge = (name: string, help: string, ...labels: string[]) => Gauge;

/** Live connections, each by its kind and its random id: which mailbox it is, no label tells. */
export function liveGauges(of: MakeGauge) {
  const labels = ["kind", "connection"];
  const state = of("connection_state", "1 for the state of a live connection", ...labels, "state");
  const lag = of(
    "connection_lag_seconds",
    "Time since everything there was had arrived by a live connection",
    ...labels,
  );
  const success = of(
    "connection_last_success_timestamp_seconds",
    "When everything there was had arrived by a live connection",
    ...labels,
  );
  const conversations = of(
    "connection_conversations",
    "Conversations that a live connection brought, each as often as it came anew",
    ...labels,
  );
  const messages = of("connection_messages", "Messages that a live connection brought", ...labels);
  const problems = of(
    "connection_problems",
    "Records of a live connection that could not be read",
    ...labels,
  );
  const failures = of(
    "connection_failures",
    "Tries of a live connection in a row that did not succeed",
    ...labels,
  );
  return (all: readonly LiveStats[], now: number): void => {
    for (const { id: connection, kind, ...one } of all) {
      const which = { kind, connection };
      state.set({ ...which, state: one.state }, 1);
      conversations.set(which, one.conversations);
      messages.set(which, one.messages);
      problems.set(which, one.problems);
      failures.set(which, one.failures);
      if (one.looked_at === null) continue;
      success.set(which, one.looked_at);
      lag.set(which, Math.max(0, now / 1000 - one.looked_at));
    }
  };
}
