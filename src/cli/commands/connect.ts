import { Command } from "commander";
import {
  CONNECTION_KINDS,
  type ConnectionAction,
  ConnectionRequest,
  type ConnectionTest,
} from "../../model/connections.ts";
import { AmendsError } from "../../model/errors.ts";
import { plain } from "../../report/plain.ts";
import { connectionText } from "../connection_output.ts";
import { type Terminal, write } from "../terminal.ts";
import { setting } from "../setting.ts";
import { changeCommand, secretsFrom, type WithDesk } from "./connect_change.ts";
import { sidebarCommand } from "./connect_sidebar.ts";
import { type WithLive, writeBackCommands } from "./connect_writes.ts";
import {
  dataDirOption,
  inWorkspace,
  type OpenData,
  type WorkspacePlace,
  workspaceOption,
} from "../workspace.ts";

interface AddOptions extends WorkspacePlace {
  name?: string;
  set: Record<string, unknown>;
  secret: string;
  test?: boolean;
}

const STEERING = {
  pause: "stop at the next page, and keep everything",
  resume: "go on where it stopped",
  remove: "disconnect: forget the password; what arrived stays",
} as const;
const ACTIONS: Readonly<Record<keyof typeof STEERING, ConnectionAction>> = {
  pause: "pause",
  resume: "resume",
  remove: "disconnect",
};

/** `amends connect`: live mailboxes and help desks. */
export function connectCommand(open: OpenData) {
  return (terminal: Terminal): Command => {
    const withLive: WithLive = (place, work) =>
      inWorkspace(open, place, terminal, async ({ connections }) => {
        await write(terminal, await work(await connections(place.dataDir)));
      });
    const withDesk: WithDesk = (place, work) => withLive(place, ({ desk }) => work(desk));
    const placed = (command: Command) =>
      command.addOption(workspaceOption()).addOption(dataDirOption());
    const group = new Command("connect").description(
      "live connections to mailboxes and help desks",
    );
    group.addCommand(addCommand(withDesk, terminal));
    group.addCommand(
      placed(new Command("list"))
        .description("connections with their state, lag and last error")
        .option("--json", "as JSON")
        .action((options: WorkspacePlace & { json?: boolean }) =>
          withDesk(options, async (desk) => {
            const all = await desk.list(options.workspace);
            if (options.json) return `${JSON.stringify(all)}\n`;
            return all.length === 0 ? "No connections.\n" : all.map(connectionText).join("");
          }),
        ),
    );
    group.addCommand(
      placed(new Command("test"))
        .description("try a stored connection, and list its folders")
        .argument("<id>", "as listed")
        .action((id: string, options: WorkspacePlace) =>
          withDesk(options, async (desk) => {
            const { kind, settings } = await desk.view(options.workspace, id);
            return testText(await desk.test(options.workspace, { kind, settings, id }));
          }),
        ),
    );
    group.addCommand(
      placed(new Command("problems"))
        .description("records that could not be read")
        .argument("<id>", "as listed")
        .action((id: string, options: WorkspacePlace) =>
          withDesk(options, async (desk) => {
            const all = await desk.problems(options.workspace, id);
            const lines = all.map(({ place, reason }) => `${plain(place)}: ${plain(reason)}\n`);
            return lines.join("") || "None.\n";
          }),
        ),
    );
    for (const [name, description] of Object.entries(STEERING))
      group.addCommand(
        placed(new Command(name))
          .description(description)
          .argument("<id>", "as listed")
          .action((id: string, options: WorkspacePlace) =>
            withDesk(options, async (desk) =>
              connectionText(
                await desk.steer(options.workspace, id, ACTIONS[name as keyof typeof ACTIONS]),
              ),
            ),
          ),
      );
    group.addCommand(
      placed(new Command("erase"))
        .description("remove a connection with every conversation that it alone brought")
        .argument("<id>", "as listed")
        .option("--yes", "really do it; it cannot be undone")
        .action(async (id: string, options: WorkspacePlace & { yes?: boolean }) => {
          if (options.yes !== true)
            throw new AmendsError("usage", "nothing was erased: this cannot be undone", {
              hint: "Say it again with --yes.",
            });
          await withDesk(options, async (desk) => {
            const { conversations } = await desk.erase(options.workspace, id);
            return `Erased ${conversations} conversations.\n`;
          });
        }),
    );
    for (const command of [
      changeCommand(withDesk, terminal),
      ...writeBackCommands(withLive),
      sidebarCommand(withLive),
    ])
      group.addCommand(placed(command));
    return group;
  };
}

function addCommand(withDesk: WithDesk, terminal: Terminal): Command {
  return new Command("add")
    .description("test a connection and start it; its password is read from standard input")
    .argument("<kind>", Object.keys(CONNECTION_KINDS).join(", "))
    .option("--name <name>", "what people call it; the kind unless told")
    .option(
      "--set <setting=value>",
      "a setting, as docs/connections.md and help-desks.md list them; a list or yes/no as JSON",
      setting,
      {},
    )
    .option("--secret <name>", "which secret a line on standard input is", "password")
    .option("--test", "only try it, and list its folders")
    .addOption(workspaceOption())
    .addOption(dataDirOption())
    .addHelpText(
      "after",
      "\nExample: amends connect add imap --set host=imap.gmail.com --set user=help@shop.example < password.txt\nSeveral secrets are given as a JSON object on standard input.",
    )
    .action(async (kind: string, options: AddOptions) => {
      const { name = kind, set, secret, workspace } = options;
      const secrets = await secretsFrom(terminal, secret);
      const parsed = ConnectionRequest.safeParse({ kind, name, settings: set, secrets });
      if (!parsed.success)
        throw new AmendsError("usage", `There is no connection of kind "${kind}".`, {
          hint: `Known: ${Object.keys(CONNECTION_KINDS).join(", ")}.`,
        });
      await withDesk(options, async (desk) => {
        if (options.test) return testText(await desk.test(workspace, parsed.data));
        const added = await desk.add(workspace, parsed.data);
        return `${connectionText(added)}A running server reads it.\n`;
      });
    });
}

function testText({ account, choices }: ConnectionTest): string {
  const lines = choices.map(
    ({ name, messages, chosen }) =>
      `${chosen ? "*" : " "} ${plain(name)}${messages === null ? "" : ` (${messages})`}\n`,
  );
  const legend = choices.some(({ chosen }) => chosen) ? "* taken unless you choose\n" : "";
  return `It works: ${plain(account)}\n${lines.join("")}${legend}`;
}
