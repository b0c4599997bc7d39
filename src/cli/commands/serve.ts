import { once } from "node:events";
import { Command, Option } from "commander";
import { portArgument } from "../port.ts";
import { type Terminal, write } from "../terminal.ts";
import {
  dataDirOption,
  dataPlace,
  DEFAULT_WORKSPACE,
  ensureWorkspace,
  type OpenData,
  whenAskedToStop,
  withData,
} from "../workspace.ts";

interface ServeOptions {
  port?: number;
  host?: string;
  publicUrl?: string;
  dataDir: string;
  demo?: boolean;
  open?: boolean;
}

/** `amends serve`: web, API and workers, until it is asked to stop. */
export function serveCommand(open: OpenData) {
  return (terminal: Terminal): Command =>
    new Command("serve")
      .description("start the web app and the API")
      .addOption(
        new Option("--port <number>", "default: 4400, or another when it is in use").argParser(
          portArgument,
        ),
      )
      .option("--host <address>", "address to listen on; this machine only until a password is set")
      .option("--public-url <url>", "the address people use when a proxy stands before it")
      .option("--demo", "load the demo workspace on the first start")
      .option("--open", "open the page in the browser")
      .addOption(dataDirOption())
      .addHelpText("after", "\nWith DATABASE_URL set, the database is that PostgreSQL.")
      .action(async (options: ServeOptions) => {
        // Only this command needs the server: it is loaded while the database opens in its own thread.
        const loading = import("../../server/index.ts");
        await withData(open, dataPlace(options, terminal), async (data) => {
          const { serve } = await loading;
          await ensureWorkspace(data.store, DEFAULT_WORKSPACE);
          if (options.demo === true) await data.loadDemo(terminal.now());
          // Listens for the wish to stop before it says that it runs.
          const asked = whenAskedToStop();
          const { port, host, publicUrl, dataDir } = options;
          const running = await serve({
            store: data.store,
            database: data.database,
            runImport: data.runImport,
            upkeep: data.upkeep(),
            delivery: await data.delivery(dataDir),
            connections: await data.connections(dataDir),
            whole: await data.whole(),
            backups: await data.backups(dataDir),
            dataDir,
            ...(port === undefined ? {} : { port }),
            open: options.open === true,
            ...(host === undefined ? {} : { host }),
            ...(publicUrl === undefined ? {} : { publicUrl }),
          });
          for (const notice of running.notices) await write(terminal, `${notice}\n`);
          await write(terminal, `Amends is running at ${running.url}\n`);
          if (running.setupLink !== null) {
            await write(
              terminal,
              `Open this link once to become its owner: ${running.setupLink}\n`,
            );
          }
          if (!asked.signal.aborted) await once(asked.signal, "abort");
          asked.off();
          await running.close();
        });
      });
}
