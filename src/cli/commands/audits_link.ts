import { Command, InvalidArgumentError, Option } from "commander";
import {
  type AuditFilter,
  AuditLinkRequest,
  AuditRequest,
  CHECKLIST_IDS,
  LINK_DAYS,
} from "../../model/audits.ts";
import { AmendsError } from "../../model/errors.ts";
import { SERVED_LANGUAGES, type ServedLanguage } from "../../model/taxonomy.ts";
import { say, type Terminal, whoRuns, write } from "../terminal.ts";
import {
  dataDirOption,
  inWorkspace,
  type OpenedData,
  type OpenData,
  type WorkspacePlace,
  workspaceOption,
} from "../workspace.ts";

interface LinkOptions extends WorkspacePlace {
  days: number;
  language?: ServedLanguage;
}

function withLink(command: Command): Command {
  return command
    .addOption(
      new Option("--days <number>", "how long the link opens something")
        .argParser(daysArgument)
        .default(LINK_DAYS.usual),
    )
    .addOption(
      new Option("--language <language>", "of the checklist; default: that of the house").choices(
        SERVED_LANGUAGES,
      ),
    )
    .addOption(workspaceOption())
    .addOption(dataDirOption());
}

function daysArgument(text: string): number {
  const { success, data } = AuditLinkRequest.shape.days.safeParse(Number(text));
  if (success) return data;
  throw new InvalidArgumentError(`Use a number from 1 to ${LINK_DAYS.most}.`);
}

/** `amends audits invite`: begins the audit of a mystery shopper and prints the link to it. */
export function auditsInviteCommand(open: OpenData, terminal: Terminal): Command {
  return withLink(new Command("invite").description("begin a visit and print the shopper's link"))
    .argument("<place>", "which place to visit")
    .addOption(
      new Option("--checklist <checklist>", "what to look at")
        .choices(CHECKLIST_IDS)
        .default("site"),
    )
    .action(async (place: string, options: LinkOptions & Pick<AuditFilter, "checklist">) => {
      const { workspace, checklist } = options;
      const request = AuditRequest.parse({ checklist, kind: "mystery", place });
      await inWorkspace(open, options, terminal, async (data) => {
        const desk = await deskOf(data, options);
        const by = whoRuns(terminal);
        const { audits } = data.store;
        const { id } = await audits.add(workspace, request, by, terminal.now());
        say(terminal, `Visit ${id}`);
        await printLink(desk, id, options, terminal);
      });
    });
}

/** `amends audits link`: prints a new link to a visit, or takes it back. */
export function auditsLinkCommand(open: OpenData, terminal: Terminal): Command {
  return withLink(new Command("link").description("print a new link to a visit, or take it back"))
    .argument("<id>", "id of the audit, as listed")
    .option("--revoke", "take it back: it opens nothing any more")
    .action(async (id: string, options: LinkOptions & { revoke?: true }) => {
      await inWorkspace(open, options, terminal, async (data) => {
        const { audits } = data.store;
        if (options.revoke === true) await audits.removeLink(options.workspace, id);
        else await printLink(await deskOf(data, options), id, options, terminal);
      });
    });
}

/** What makes links; it has to know the address that stands in them. */
async function deskOf({ delivery }: OpenedData, { workspace, dataDir }: LinkOptions) {
  const desk = await delivery(dataDir);
  if ((await desk.address(workspace)) === null)
    throw new AmendsError("conflict", "The address of this server is not set.", {
      hint: "Settings, Reminders: the address of this server.",
    });
  return desk;
}

async function printLink(
  desk: Awaited<ReturnType<typeof deskOf>>,
  id: string,
  { workspace, days, language }: LinkOptions,
  terminal: Terminal,
): Promise<void> {
  const { link, expires_at } = await desk.visit(workspace, id, { days, language });
  say(terminal, `Opens until ${expires_at.slice(0, 10)}, once sent off never again:`);
  await write(terminal, `${link}\n`);
}
