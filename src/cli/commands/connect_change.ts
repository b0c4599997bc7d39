import { Command } from "commander";
import type { ConnectionsDesk } from "../../jobs/connections/desk.ts";
import { ConnectionChange } from "../../model/connections.ts";
import { AmendsError } from "../../model/errors.ts";
import { connectionText } from "../connection_output.ts";
import { jsonOf, setting } from "../setting.ts";
import type { Terminal } from "../terminal.ts";
import type { WorkspacePlace } from "../workspace.ts";

/** Works on connections, and prints what it gives. */
export type WithDesk = (
  place: WorkspacePlace,
  work: (desk: ConnectionsDesk) => Promise<string>,
) => Promise<void>;

interface ChangeOptions extends WorkspacePlace {
  name?: string;
  set: Record<string, unknown>;
  secret?: string;
}

/** `amends connect change`: other settings of a connection that goes on where it is. */
export function changeCommand(withDesk: WithDesk, terminal: Terminal): Command {
  return new Command("change")
    .description("change name, settings or secrets of a connection; it goes on where it is")
    .argument("<id>", "as listed")
    .option("--name <name>", "what people call it")
    .option(
      "--set <setting=value>",
      "a setting; those that are not named stay; null: as it is without a word",
      setting,
      {},
    )
    .option(
      "--secret <name>",
      "read a new secret of this name from standard input, or several as a JSON object; the others stay",
    )
    .addHelpText(
      "after",
      "\nExample: amends connect change ID --set since=2025-01-01 --set every_seconds=300\nExample: amends connect change ID --secret password < password.txt",
    )
    .action(async (id: string, options: ChangeOptions) => {
      const { workspace, name, set, secret } = options;
      const secrets = secret === undefined ? undefined : await secretsFrom(terminal, secret);
      const isSet = Object.keys(set).length > 0;
      if (name === undefined && !isSet && secrets === undefined)
        throw new AmendsError("usage", "say what is to change: --name, --set or --secret");
      await withDesk(options, async (desk) => {
        const { settings } = await desk.view(workspace, id);
        const change = ConnectionChange.safeParse({
          name,
          secrets,
          settings: isSet ? withSet(settings, set) : undefined,
        });
        if (!change.success) throw new AmendsError("usage", "a name has 1 to 200 characters");
        const changed = await desk.change(workspace, id, change.data);
        const again = changed.reads_again
          ? "History is read from its beginning again; nothing doubles.\n"
          : "";
        return `${connectionText(changed)}${again}`;
      });
    });
}

/** Settings with some replaced; what is set to null is left out, so that it is as without a word. */
function withSet(before: object, set: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries({ ...before, ...set }).filter(([, value]) => value !== null),
  );
}

/** The secrets on standard input, which no list of processes shows. */
export async function secretsFrom(
  { stdin }: Terminal,
  name: string,
): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Buffer));
  const text = Buffer.concat(chunks).toString().trim();
  if (text.startsWith("{")) return jsonOf(text) as Record<string, unknown>;
  return text === "" ? {} : { [name]: text };
}
