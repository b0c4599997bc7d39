import { Command } from "commander";
import { AmendsError } from "../../model/errors.ts";
import { type Terminal, write } from "../terminal.ts";
import { dataDirOption, inWorkspace, type OpenData, workspaceOption } from "../workspace.ts";

interface EraseOptions {
  yes?: boolean;
  dataDir: string;
  workspace: string;
}

/** `amends erase`: removes a customer everywhere. */
export function eraseCommand(open: OpenData) {
  return (terminal: Terminal): Command =>
    new Command("erase")
      .description("remove every trace of a customer from the workspace")
      .argument("<who>", "id or e-mail address of the customer")
      .option("--yes", "really do it; it cannot be undone")
      .addOption(workspaceOption())
      .addOption(dataDirOption())
      .action(async (who: string, options: EraseOptions) => {
        if (options.yes !== true) {
          throw new AmendsError("usage", "nothing was erased: this cannot be undone", {
            hint: "Say it again with --yes.",
          });
        }
        await inWorkspace(open, options, terminal, async ({ store }) => {
          const erased = await store.erase(options.workspace, who);
          const { conversations, orders, messages, episodes } = erased;
          if (conversations + orders + messages + episodes === 0) {
            throw new AmendsError("not_found", "there is nothing of such a customer", {
              hint: "Give the customer's id or e-mail address exactly as imported.",
            });
          }
          await write(
            terminal,
            `Erased ${conversations} conversations with ${messages} messages, ${orders} orders and ${episodes} episodes.\n`,
          );
        });
      });
}
