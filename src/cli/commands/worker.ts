import { once } from "node:events";
import { Command, InvalidArgumentError, Option } from "commander";
import { AmendsError } from "../../model/errors.ts";
import type { Log } from "../../server/log.ts";
import type { WorkerMonitor } from "../../server/metrics/worker.ts";
import type { WholeDatabase } from "../../store/backup/index.ts";
import type { Store } from "../../store/types.ts";
import { portArgument } from "../port.ts";
import { type Terminal, write } from "../terminal.ts";
import {
  dataDirOption,
  dataPlace,
  type OpenData,
  whenAskedToStop,
  withData,
} from "../workspace.ts";

interface WorkerOptions {
  atOnce: number;
  metricsPort?: number;
  metricsHost: string;
  dataDir: string;
}

/** `amends worker`: takes jobs beside the server, on this or another machine. */
export function workerCommand(open: OpenData) {
  return (terminal: Terminal): Command =>
    new Command("worker")
      .description("do work of the background for a shared PostgreSQL, on any machine")
      .addOption(
        new Option("--at-once <number>", "jobs at a time, each in a thread of its own")
          .argParser(countArgument)
          .default(1),
      )
      .addOption(
        new Option(
          "--metrics-port <number>",
          "tell /healthz, /readyz and /metrics on this port; without it, nothing listens",
        ).argParser(portArgument),
      )
      .option("--metrics-host <address>", "address to tell them on", "127.0.0.1")
      .addOption(dataDirOption().hideHelp())
      .addHelpText(
        "after",
        "\nNeeds DATABASE_URL. Stops on SIGTERM: ends its job, or gives it back. To another machine, or where AMENDS_METRICS_TOKEN is set, /metrics is told only to who sends that token.",
      )
      .action(async (options: WorkerOptions) => {
        const place = dataPlace(options, terminal);
        if (place.databaseUrl === undefined)
          throw new AmendsError("usage", "The embedded database belongs to one process.", {
            hint: "`amends serve` does its work itself. For several workers set DATABASE_URL=postgres://USER:PASSWORD@HOST:PORT/DATABASE, for the server too.",
          });
        await withData(open, place, async ({ store, connections, whole }) => {
          const [{ startWorker }, { followClock }, { errorFields, openLog }] = await Promise.all([
            import("../../jobs/work/worker.ts"),
            import("../../jobs/work/clock.ts"),
            import("../../server/log.ts"),
          ]);
          const asked = whenAskedToStop();
          const log = openLog();
          const onError = (error: unknown) => log.error(errorFields(error), "work failed");
          const monitor = await monitorOf(options, store, whole, log);
          const live = await connections(options.dataDir);
          live.start(onError);
          const leaveClock = followClock(store, onError);
          const workers = Array.from({ length: options.atOnce }, () =>
            startWorker(store, { partOf: "worker", onError, watch: monitor?.work }),
          );
          await write(terminal, `Process ${process.pid} takes jobs.\n`);
          if (monitor !== null) await write(terminal, `Metrics are at ${monitor.url}/metrics\n`);
          if (!asked.signal.aborted) await once(asked.signal, "abort");
          asked.off();
          monitor?.stopping();
          await leaveClock();
          await Promise.all([live, ...workers].map((one) => one.close()));
          await monitor?.close();
        });
      });
}

/** Listens for who watches this worker; null where nobody asked for it. */
async function monitorOf(
  { metricsPort: port, metricsHost: host }: WorkerOptions,
  store: Store,
  whole: () => Promise<WholeDatabase>,
  log: Log,
): Promise<WorkerMonitor | null> {
  if (port === undefined) return null;
  const { monitorWorker } = await import("../../server/metrics/worker.ts");
  const depth = () => store.queue.depth();
  return monitorWorker({ whole: await whole(), depth, host, port, log });
}

function countArgument(text: string): number {
  const count = Number(text);
  if (/^\d{1,2}$/.test(text) && count >= 1 && count <= 64) return count;
  throw new InvalidArgumentError("Use a number from 1 to 64.");
}
