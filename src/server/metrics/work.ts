import { Counter, Gauge, type Registry } from "prom-client";
import { JOB_ENDS, type WorkWatch } from "../../jobs/work/watch.ts";
import { JOB_KINDS } from "../../model/work.ts";

/** What the workers of this process do, which the process alone knows. */
export function workMetrics(registry: Registry): WorkWatch {
  const registers = [registry];
  const ended = new Counter({
    name: "amends_worker_jobs_total",
    help: "Jobs that this process had in hand, by how that ended",
    labelNames: ["kind", "outcome"],
    registers,
  });
  const looked = new Counter({
    name: "amends_worker_conversations_total",
    help: "Conversations that this process looked at in jobs that are done",
    labelNames: ["kind"],
    registers,
  });
  const seconds = new Counter({
    name: "amends_worker_seconds_total",
    help: "Time that this process had jobs in hand",
    labelNames: ["kind"],
    registers,
  });
  const inHand = new Gauge({
    name: "amends_worker_jobs_in_hand",
    help: "Jobs that this process has in hand",
    labelNames: ["kind"],
    registers,
  });
  // A monitor cannot tell "none" from "not there".
  for (const kind of JOB_KINDS) {
    for (const outcome of JOB_ENDS) ended.inc({ kind, outcome }, 0);
    for (const one of [looked, seconds]) one.inc({ kind }, 0);
    inHand.set({ kind }, 0);
  }
  return {
    taken(kind) {
      inHand.inc({ kind });
      return (end, took) => {
        inHand.dec({ kind });
        ended.inc({ kind, outcome: end.how });
        looked.inc({ kind }, end.looked);
        seconds.inc({ kind }, took);
      };
    },
  };
}
