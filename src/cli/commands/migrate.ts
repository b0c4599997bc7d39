import { Command } from "commander";
import { type Terminal, write } from "../terminal.ts";
import { dataDirOption, dataPlace, type OpenData, withData } from "../workspace.ts";

/** `amends migrate`: brings the tables to the newest form, and ends. */
export function migrateCommand(open: OpenData) {
  return (terminal: Terminal): Command =>
    new Command("migrate")
      .description("bring the tables of the database to the form of this version")
      .addOption(dataDirOption())
      .addHelpText(
        "after",
        "\nEvery command does so by itself when it opens the database; this one does nothing else, for" +
          "\na step before several servers are started. With DATABASE_URL set, the database is that PostgreSQL.",
      )
      .action(async ({ dataDir }: { dataDir: string }) => {
        await withData(open, dataPlace({ dataDir }, terminal), async ({ database }) => {
          const { prepareAuthTables } = await import("../../server/auth/open_auth.ts");
          await prepareAuthTables(database);
        });
        await write(terminal, "The tables are of this version.\n");
      });
}
