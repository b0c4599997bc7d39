import { readFile } from "node:fs/promises";
import { Command } from "commander";
import type { Delivery } from "../../jobs/delivery/index.ts";
import { AmendsError } from "../../model/errors.ts";
import { ReminderRequest } from "../../model/reminders.ts";
import { plain } from "../../report/plain.ts";
import { fileError } from "../files.ts";
import { say, type Terminal, write } from "../terminal.ts";
import {
  dataDirOption,
  inWorkspace,
  type OpenData,
  type withData,
  workspaceOption,
} from "../workspace.ts";

interface RemindOptions {
  dryRun?: boolean;
  once?: boolean;
  settings?: string;
  failed?: boolean;
  replay?: boolean;
  dataDir: string;
  workspace: string;
}

/** `amends remind`: what `amends serve` does by itself, by hand. */
export function remindCommand(open: OpenData) {
  return (terminal: Terminal, exit: (code: number) => void): Command =>
    new Command("remind")
      .description("remind owners of promises that come due or were broken")
      .option("--dry-run", "show what would be sent, and send nothing")
      .option("--once", "send what is due, then end (the server does this by itself)")
      .option("--settings <file>", "first take settings from this file, JSON")
      .option("--failed", "list what could not be sent")
      .option("--replay", "let what failed be sent again")
      .addOption(workspaceOption())
      .addOption(dataDirOption())
      .addHelpText("after", "\nExits with 1 when something could not be sent.")
      .action(async (options: RemindOptions) => {
        await inWorkspace(open, options, terminal, async ({ store, delivery }) => {
          exit(await runRemind(await delivery(options.dataDir), store.outbox, options, terminal));
        });
      });
}

type Outbox = Parameters<Parameters<typeof withData>[2]>[0]["store"]["outbox"];

async function runRemind(
  delivery: Delivery,
  outbox: Outbox,
  options: RemindOptions,
  terminal: Terminal,
): Promise<number> {
  const { workspace, settings, replay, failed, dryRun, once } = options;
  if (!(settings ?? (replay || failed || dryRun || once))) {
    throw new AmendsError("usage", "nothing to do", {
      hint: "Say --dry-run, --once, --settings FILE, --failed or --replay.",
    });
  }
  if (settings !== undefined) {
    await delivery.saveSettings(workspace, await settingsIn(settings));
    say(terminal, `settings taken from ${plain(settings)}`);
  }
  if (replay) {
    const count = await outbox.replay(workspace, null, terminal.now());
    await write(terminal, `${count} messages wait again.\n`);
  }
  if (failed) return listFailed(outbox, workspace, terminal);
  if (dryRun) return showAll(delivery, workspace, terminal);
  if (!once) return 0;
  const { sent, waiting, failed: lost, dropped } = await delivery.look();
  await write(
    terminal,
    `${sent} sent, ${waiting} to be tried again, ${lost} failed, ${dropped} no longer needed.\n`,
  );
  return waiting + lost > 0 ? 1 : 0;
}

async function showAll(delivery: Delivery, workspace: string, terminal: Terminal) {
  const messages = await delivery.preview(workspace);
  for (const { message, shows, sent } of messages) {
    const way = `${message.kind.replaceAll("_", " ")} by ${message.channel} to ${plain(message.recipient)}`;
    const lines = shows.split("\n").map((line) => `  ${plain(line, 2000)}`.trimEnd());
    await write(terminal, `${way}${sent ? "" : " (would not be sent)"}\n${lines.join("\n")}\n\n`);
  }
  const count = messages.filter(({ sent }) => sent).length;
  await write(terminal, `${count} ${count === 1 ? "message" : "messages"} would be sent.\n`);
  return 0;
}

async function listFailed(outbox: Outbox, workspace: string, terminal: Terminal) {
  const messages = await outbox.list(workspace, { state: "failed", limit: 500 });
  for (const { id, kind, channel, recipient, attempts, error } of messages) {
    const tries = attempts === 1 ? "1 try" : `${attempts} tries`;
    await write(
      terminal,
      `${id} ${kind} by ${channel} to ${plain(recipient)}: ${plain(error ?? "")} (${tries})\n`,
    );
  }
  if (messages.length === 0) await write(terminal, "Nothing has failed.\n");
  return messages.length > 0 ? 1 : 0;
}

/** @throws AmendsError `invalid_config`; never with a value of the file, which holds secrets */
async function settingsIn(file: string): Promise<ReminderRequest> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw fileError(error, file);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new AmendsError("invalid_config", "not JSON", { place: { file } });
  }
  const parsed = ReminderRequest.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new AmendsError("invalid_config", issue?.message ?? "not settings of reminders", {
    place: { file, field: issue?.path.map(String).join(".") || "(top level)" },
    hint: "See docs/reminders.md for the fields.",
  });
}
