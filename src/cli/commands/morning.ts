import { Command, Option } from "commander";
import { type Terminal, write } from "../terminal.ts";
import { dataDirOption, inWorkspace, type OpenData, workspaceOption } from "../workspace.ts";

interface MorningOptions {
  owner?: string;
  format: "text" | "html";
  dataDir: string;
  workspace: string;
}

/** `amends morning`: what the morning mail of today says. */
export function morningCommand(open: OpenData) {
  return (terminal: Terminal): Command =>
    new Command("morning")
      .description("what is due today, what was broken, and five conversations to read")
      .option("--owner <name>", "only the promises and conversations of this person")
      .addOption(
        new Option("--format <format>", "text or html").choices(["text", "html"]).default("text"),
      )
      .addOption(workspaceOption())
      .addOption(dataDirOption())
      .action(async ({ owner, format, dataDir, workspace }: MorningOptions) => {
        await inWorkspace(open, { dataDir, workspace }, terminal, async (data) => {
          const delivery = await data.delivery(dataDir);
          const mail = await delivery.morning(workspace, owner === undefined ? null : [owner]);
          await write(terminal, mail === null ? "Nothing is due, nothing broke.\n" : mail[format]);
        });
      });
}
