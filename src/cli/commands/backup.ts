import { copyFile, rename, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Command } from "commander";
import { BackupsView, BackupView } from "../../model/backups.ts";
import { AmendsError } from "../../model/errors.ts";
import { runningServer } from "../../server/local.ts";
import { type Terminal, write } from "../terminal.ts";
import { dataDirOption, dataPlace, type OpenData, withData } from "../workspace.ts";

/** `amends backup`: everything in one file, also while the server runs. */
export function backupCommand(open: OpenData) {
  return (terminal: Terminal): Command =>
    new Command("backup")
      .description("write everything into one file, also while the server runs")
      .argument("[file]", "where to; otherwise beside the nightly ones, in the data folder")
      .addOption(dataDirOption())
      .addHelpText(
        "after",
        "\nWith DATABASE_URL set, the database is that PostgreSQL. A backup holds all conversations and" +
          "\nthe keys of the data folder: keep it as safe as them.",
      )
      .action(async (file: string | undefined, { dataDir }: { dataDir: string }) => {
        if (file !== undefined) await refuseExisting(file);
        const made = await makeHere(open, file, dataDir, terminal).catch(async (error: unknown) => {
          if (error instanceof AmendsError && error.code === "locked")
            return makeByServer(dataDir, file, error);
          throw error;
        });
        const { size } = await stat(made);
        await write(terminal, `${made}: ${(size / 1e6).toFixed(1)} MB\n`);
      });
}

async function makeHere(
  open: OpenData,
  file: string | undefined,
  dataDir: string,
  terminal: Terminal,
): Promise<string> {
  return withData(open, dataPlace({ dataDir }, terminal), async (data) => {
    if (file === undefined) {
      const backups = await data.backups(dataDir);
      const { name } = await backups.make();
      return join((await backups.view()).folder, name);
    }
    const { writeBackup } = await import("../../jobs/backups/file.ts");
    await writeBackup(await data.whole(), { path: file, dataDir, at: terminal.now() });
    return file;
  });
}

/** The embedded database belongs to the server: it makes the backup. */
async function makeByServer(
  dataDir: string,
  file: string | undefined,
  locked: AmendsError,
): Promise<string> {
  const server = await runningServer(dataDir);
  if (server === null) throw locked;
  const ask = async (method: string) => {
    const headers = { authorization: `Bearer ${server.token}` };
    const response = await fetch(`${server.url}/api/backups`, { method, headers }).catch(() => {
      throw locked;
    });
    if (response.ok) return response.json();
    throw new AmendsError("internal", "The server could not make the backup.", {
      hint: "Its log and its page Backups say why.",
    });
  };
  const { name } = BackupView.parse(await ask("POST"));
  const made = join(BackupsView.parse(await ask("GET")).folder, name);
  if (file === undefined) return made;
  const half = `${file}.partial`;
  try {
    await copyFile(made, half);
    await rename(half, file);
  } finally {
    await rm(half, { force: true });
  }
  return file;
}

async function refuseExisting(file: string): Promise<void> {
  if ((await stat(file).catch(() => null)) === null) return;
  throw new AmendsError("conflict", "the file is there already", {
    place: { file: resolve(file) },
    hint: "Give another name.",
  });
}
