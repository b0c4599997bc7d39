import { Command, Option } from "commander";
import { AmendsError } from "../../model/errors.ts";
import { LogFilter } from "../../model/log.ts";
import { csvRow } from "../../report/csv.ts";
import { type Terminal, write } from "../terminal.ts";
import {
  dataDirOption,
  inWorkspace,
  type OpenData,
  type WorkspacePlace,
  workspaceOption,
} from "../workspace.ts";

interface LogOptions extends WorkspacePlace, LogFilter {
  format: "text" | "csv" | "ndjson";
}

/** `amends log`: who saw and changed what in a workspace. */
export function logCommand(open: OpenData) {
  return (terminal: Terminal): Command =>
    new Command("log")
      .description("who saw and changed what, the latest first")
      .option("--who <name>", "by whom, or a part of it")
      .option("--action <words>", "what was called, for example 'PUT config'")
      .option("--subject <id>", "what it was about, or a part of it")
      .option("--from <date>", "from this day on")
      .option("--to <date>", "up to this day")
      .addOption(
        new Option("--format <format>", "how it is written")
          .choices(["text", "csv", "ndjson"])
          .default("text"),
      )
      .addOption(workspaceOption())
      .addOption(dataDirOption())
      .action(async (options: LogOptions) => {
        const filter = LogFilter.safeParse(options);
        if (!filter.success) throw new AmendsError("usage", "a day is written YYYY-MM-DD");
        const { format, workspace } = options;
        await inWorkspace(open, options, terminal, async ({ store }) => {
          if (format === "csv") await write(terminal, csvRow(["at", "who", "action", "subject"]));
          for await (const entry of store.log.each(workspace, filter.data)) {
            const { at, who, action, subject } = entry;
            const cells = [at, who, action, subject];
            if (format === "csv") await write(terminal, csvRow(cells));
            else if (format === "ndjson") await write(terminal, `${JSON.stringify(entry)}\n`);
            else await write(terminal, `${cells.join("  ")}\n`);
          }
        });
      });
}
