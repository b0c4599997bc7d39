import { createWriteStream } from "node:fs";
import { Command, Option } from "commander";
import { Channel, Status } from "../../model/conversation.ts";
import { AmendsError } from "../../model/errors.ts";
import { ConversationFilter, ROW_FORMATS, type RowFormat } from "../../model/export.ts";
import { PROMISE_STATES, SIN_IDS } from "../../model/taxonomy.ts";
import { COLUMNS } from "../../report/rows/columns.ts";
import { encoded } from "../../report/rows/encode.ts";
import { dateOption } from "../options.ts";
import { type Terminal, write } from "../terminal.ts";
import { dataDirOption, inWorkspace, type OpenData, workspaceOption } from "../workspace.ts";

interface ExportOptions extends Omit<ConversationFilter, "opened_from" | "opened_to"> {
  format: RowFormat;
  output?: string;
  dataDir: string;
  workspace: string;
}

/** `amends export`: one row per conversation, as CSV, NDJSON or Parquet. */
export function exportCommand(open: OpenData) {
  return (terminal: Terminal): Command =>
    new Command("export")
      .description("one row per stored conversation, as CSV, NDJSON or Parquet")
      .addOption(
        new Option("--format <format>", "how to write them").choices(ROW_FORMATS).default("csv"),
      )
      .option("--output <file>", "into this file instead of standard output")
      .addOption(dateOption("--from <day>", "first question on or after this day"))
      .addOption(dateOption("--to <day>", "first question on or before this day"))
      .option("--team <name>", "only of this team")
      .option("--agent <name>", "only those in which this person answered")
      .option("--language <language>", "only with this language in it")
      .addOption(new Option("--channel <channel>", "only this channel").choices(Channel.options))
      .addOption(new Option("--status <status>", "only this status").choices(Status.options))
      .addOption(new Option("--sin <sin>", "only with a finding of it").choices(SIN_IDS))
      .addOption(new Option("--promise <state>", "only with one so").choices(PROMISE_STATES))
      .option("--q <words>", "only with these words")
      .addOption(workspaceOption())
      .addOption(dataDirOption())
      .action(async (options: ExportOptions) => {
        const { format, output, dataDir, workspace, from, to, ...rest } = options;
        if (format === "parquet" && output === undefined && terminal.stdout.isTTY === true)
          throw new AmendsError("usage", "a Parquet file is nothing for a terminal", {
            hint: "Add --output conversations.parquet.",
          });
        const days = { opened_from: from, opened_to: to };
        const filter = ConversationFilter.parse({ ...rest, ...days });
        await inWorkspace(open, { dataDir, workspace }, terminal, async ({ store }) => {
          const stdout = output === undefined ? terminal.stdout : createWriteStream(output);
          for await (const part of encoded(store.exported(workspace, filter), COLUMNS, format))
            await write({ stdout }, part);
          if (output !== undefined) await ended(stdout);
        });
      });
}

function ended(file: Terminal["stdout"]): Promise<void> {
  return new Promise((resolve, reject) => {
    file.on("error", reject);
    file.end(resolve);
  });
}
