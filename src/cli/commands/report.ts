import { writeFile } from "node:fs/promises";
import { Command, Option } from "commander";
import { reportOf } from "../../jobs/periodic/index.ts";
import { findChromium, pdfOf } from "../../jobs/periodic/pdf.ts";
import { AmendsError } from "../../model/errors.ts";
import { reportHtml } from "../../report/periodic/html.ts";
import { reportText } from "../../report/periodic/text.ts";
import { dateOption } from "../options.ts";
import { type Terminal, write } from "../terminal.ts";
import { dataDirOption, inWorkspace, type OpenData, workspaceOption } from "../workspace.ts";

const FORMATS = ["text", "html", "pdf", "json"] as const;

interface ReportOptions {
  month?: boolean;
  on?: string;
  format: (typeof FORMATS)[number];
  output?: string;
  dataDir: string;
  workspace: string;
}

/** `amends report`: what a week or a month was like, and what to do. */
export function reportCommand(open: OpenData) {
  return (terminal: Terminal): Command =>
    new Command("report")
      .description("what changed, what to do first, promises at risk, praise")
      .option("--week", "of a week, Monday to Sunday; the default")
      .addOption(new Option("--month", "of a month").conflicts("week"))
      .addOption(
        dateOption("--on <day>", "the week or month of this day; default: the last whole one"),
      )
      .addOption(
        new Option("--format <format>", "how to write it").choices(FORMATS).default("text"),
      )
      .option("--output <file>", "into this file instead of standard output")
      .addOption(workspaceOption())
      .addOption(dataDirOption())
      .action(async (options: ReportOptions) => {
        const { workspace, dataDir, on, output, format } = options;
        if (format === "pdf" && output === undefined)
          throw new AmendsError("usage", "a PDF needs a file to go into", {
            hint: "Add --output report.pdf.",
          });
        const made = await inWorkspace(open, { dataDir, workspace }, terminal, async (data) => {
          const period = options.month ? "month" : "week";
          const report = await reportOf(data.store, workspace, { period, on }, terminal.now());
          const place = {
            workspace,
            address: await (await data.delivery(dataDir)).address(workspace),
          };
          if (format === "json") return `${JSON.stringify(report, null, 2)}\n`;
          if (format === "text") return reportText(report, place);
          const page = reportHtml(report, place);
          return format === "html" ? page : pdfOf(page, findChromium(terminal.env));
        });
        if (output !== undefined) await writeFile(output, made);
        else if (typeof made === "string") await write(terminal, made);
      });
}
