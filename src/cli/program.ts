import { Command } from "commander";
import { VERSION } from "../model/version.ts";
import { tellFailure } from "./failure.ts";
import { say, type Terminal } from "./terminal.ts";
import type { OpenData } from "./workspace.ts";

type MakeCommand = (terminal: Terminal, exit: (code: number) => void) => Command;

/**
 * The commands. Each is loaded when it is asked for, so that `amends lint` does not wait for a
 * database; without a known name all are, for the help.
 */
const COMMANDS: Readonly<Record<string, () => Promise<MakeCommand>>> = {
  review: async () => (await import("./commands/review.ts")).reviewCommand,
  archive: async () => (await import("./commands/archive.ts")).archiveCommand,
  lint: async () => (await import("./commands/lint.ts")).lintCommand,
  promises: async () => (await import("./commands/promises.ts")).promisesCommand(openDataWhenAsked),
  repairs: async () => (await import("./commands/repairs.ts")).repairsCommand,
  orders: async () => (await import("./commands/orders.ts")).ordersCommand(openDataLater),
  evaluate: async () => (await import("./commands/evaluate.ts")).evaluateCommand,
  rules: async () => (await import("./commands/rules.ts")).rulesCommand,
  import: async () => (await import("./commands/import.ts")).importCommand(await openDataLater()),
  connect: async () =>
    (await import("./commands/connect.ts")).connectCommand(await openDataLater()),
  serve: async () => (await import("./commands/serve.ts")).serveCommand(await openDataLater()),
  remind: async () => (await import("./commands/remind.ts")).remindCommand(await openDataLater()),
  compliance: async () =>
    (await import("./commands/compliance.ts")).complianceCommand(await openDataLater()),
  audits: async () => (await import("./commands/audits.ts")).auditsCommand(await openDataLater()),
  journal: async () =>
    (await import("./commands/journal.ts")).journalCommand(await openDataLater()),
  export: async () => (await import("./commands/export.ts")).exportCommand(await openDataLater()),
  report: async () => (await import("./commands/report.ts")).reportCommand(await openDataLater()),
  morning: async () =>
    (await import("./commands/morning.ts")).morningCommand(await openDataLater()),
  measures: async () =>
    (await import("./commands/measures.ts")).measuresCommand(await openDataLater()),
  surveys: async () => (await import("./commands/surveys.ts")).surveysCommand(openDataLater),
  backup: async () => (await import("./commands/backup.ts")).backupCommand(await openDataLater()),
  restore: async () =>
    (await import("./commands/restore.ts")).restoreCommand(await openDataLater()),
  owner: async () => (await import("./commands/owner.ts")).ownerCommand(await openDataLater()),
  migrate: async () =>
    (await import("./commands/migrate.ts")).migrateCommand(await openDataLater()),
  jobs: async () => (await import("./commands/jobs.ts")).jobsCommand(openDataWhenAsked),
  "review-again": async () =>
    (await import("./commands/review_again.ts")).reviewAgainCommand(openDataWhenAsked),
  worker: async () => (await import("./commands/worker.ts")).workerCommand(openDataWhenAsked),
  log: async () => (await import("./commands/log.ts")).logCommand(await openDataLater()),
  people: async () => (await import("./commands/people.ts")).peopleCommand(await openDataLater()),
  identities: async () =>
    (await import("./commands/identities.ts")).identitiesCommand(await openDataLater()),
  retention: async () =>
    (await import("./commands/retention.ts")).retentionCommand(await openDataLater()),
  erase: async () => (await import("./commands/erase.ts")).eraseCommand(await openDataLater()),
};

/** For a command that needs the database only with some of its options. */
const openDataWhenAsked: OpenData = async (place) => (await openDataLater())(place);

/** The database and what runs on it are loaded only by the commands that need them. */
async function openDataLater(): Promise<OpenData> {
  return (await import("./open_data.ts")).openData;
}

/** Runs one command line (without node and script name) and returns its exit code. */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<number> {
  let code = 0;
  try {
    const program = await programFor(argv, terminal, (own) => {
      code = own;
    });
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    return tellFailure(error, terminal);
  }
  return code;
}

async function programFor(
  argv: readonly string[],
  terminal: Terminal,
  exit: (code: number) => void,
): Promise<Command> {
  const program = new Command("amends")
    .description(
      "Service-quality software: what went wrong for your customers, proved by the words",
    )
    .version(VERSION)
    .showHelpAfterError("(amends --help shows how)");
  const asked = COMMANDS[argv[0] ?? ""];
  const wanted = asked === undefined ? Object.values(COMMANDS) : [asked];
  for (const load of wanted) program.addCommand((await load())(terminal, exit));
  for (const command of everyCommand(program)) {
    // "rules try --json": the option is the innermost command's.
    command.enablePositionalOptions();
    command.exitOverride().configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: (text) => say(terminal, text.replace(/\n$/, "")),
    });
  }
  return program;
}

/** A command with those below it. */
function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}
