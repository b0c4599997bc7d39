import { once } from "node:events";
import { Command, InvalidArgumentError, Option } from "commander";
import { AmendsError } from "../../model/errors.ts";
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
      .addOption(dataDirOption().hideHelp())
      .addHelpText(
        "after",
        "\nNeeds DATABASE_URL. Stops on SIGTERM: ends its job, or gives it back.",
      )
      .action(async (options: WorkerOptions) => {
        const place = dataPlace(options, terminal);
        if (place.databaseUrl === undefined)
          throw new AmendsError("usage", "The embedded database belongs to one process.", {
            hint: "`amends serve` does its work itself. For several workers set DATABASE_URL=postgres://USER:PASSWORD@HOST:PORT/DATABASE, for the server too.",
          });
        await withData(open, place, async ({ store, connections }) => {
          const [{ startWorker }, { errorFields, openLog }] = await Promise.all([
            import("../../jobs/work/worker.ts"),
            import("../../server/log.ts"),
          ]);
          const asked = whenAskedToStop();
          const log = openLog();
          const onError = (error: unknown) => log.error(errorFields(error), "work failed");
          const live = await connections(options.dataDir);
          live.start(onError);
          const workers = Array.from({ length: options.atOnce }, () =>
            startWorker(store, { partOf: "worker", onError }),
          );
          await write(terminal, `Process ${process.pid} takes jobs.\n`);
          if (!asked.signal.aborted) await once(asked.signal, "abort");
          asked.off();
          await Promise.all([live, ...workers].map((one) => one.close()));
        });
      });
}

function countArgument(text: string): number {
  const count = Number(text);
  if (/^\d{1,2}$/.test(text) && count >= 1 && count <= 64) return count;
  throw new InvalidArgumentError("Use a number from 1 to 64.");
}
