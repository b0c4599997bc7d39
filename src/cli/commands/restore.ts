import { Command } from "commander";
import type { BackupContents } from "../../store/backup/index.ts";
import { type Terminal, write } from "../terminal.ts";
import { dataDirOption, dataPlace, type OpenData, withData } from "../workspace.ts";

interface RestoreOptions {
  force?: boolean;
  check?: boolean;
  dataDir: string;
}

/** `amends restore`: a backup in the place of what the database holds. */
export function restoreCommand(open: OpenData) {
  return (terminal: Terminal): Command =>
    new Command("restore")
      .description("put a backup in the place of everything the database holds")
      .argument("<file>", "a backup")
      .option("--check", "only read it to its end and check it")
      .option("--force", "also when the database is not empty: what is in it is lost")
      .addOption(dataDirOption())
      .addHelpText(
        "after",
        "\nStop all servers and workers first. With DATABASE_URL set, the database is that PostgreSQL;" +
          "\na backup of either database can be restored into the other.",
      )
      .action(async (path: string, { force, check, dataDir }: RestoreOptions) => {
        const { checkBackupFile, restoreBackup } = await import("../../jobs/backups/restore.ts");
        if (check === true) {
          await write(terminal, `whole: ${inWords(await checkBackupFile(path))}\n`);
          return;
        }
        const contents = await withData(open, dataPlace({ dataDir }, terminal), async (data) => {
          const { prepareAuthTables } = await import("../../server/auth/open_auth.ts");
          await prepareAuthTables(data.database);
          return restoreBackup(await data.whole(), { path, dataDir, force: force === true });
        });
        await write(terminal, `restored: ${inWords(contents)}\n`);
      });
}

const inWords = ({ head, rows, tables }: BackupContents) =>
  `${rows} rows in ${tables} tables, made ${head.at} by Amends ${head.version}`;
