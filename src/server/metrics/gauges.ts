import { Gauge, type Registry } from "prom-client";
import type { QueueDepth } from "../../model/work.ts";

/** A gauge of a registry. */
export function gauge(registry: Registry, name: string, help: string, labelNames: string[] = []) {
  return new Gauge({ name, help, labelNames, registers: [registry] });
}

/** How much work waits, runs or was set aside; as the database knows it, the same for all who ask. */
export function depthGauge(of: (name: string, help: string, labels: string[]) => Gauge) {
  const jobs = of("amends_jobs", "Work in the background that waits, runs or was set aside", [
    "kind",
    "state",
  ]);
  return (all: readonly QueueDepth[]): void => {
    jobs.reset();
    for (const { kind, ...depth } of all)
      for (const [state, n] of Object.entries(depth)) jobs.set({ kind, state }, n);
  };
}
