import { Command, Option } from "commander";
import { EXPORT_FORMATS } from "../../model/promise_views.ts";
import { AUDIT_CSV_HEADER, auditCsvLine, auditRecord } from "../../report/audits/csv.ts";
import { resultsText } from "../../report/audits/text.ts";
import type { AuditFilter } from "../../model/audits.ts";
import { withAuditFilter } from "../audit_filter.ts";
import { type Terminal, write } from "../terminal.ts";
import { dataDirOption, inWorkspace, type OpenData, workspaceOption } from "../workspace.ts";

interface Place<Format> {
  format: Format;
  dataDir: string;
  workspace: string;
}

/** `amends audits results`: shares of yes with their intervals. */
export function auditsResultsCommand(open: OpenData, terminal: Terminal): Command {
  return withAuditFilter(
    new Command("results").description("shares of yes per factor, sin and section"),
  )
    .addOption(
      new Option("--format <format>", "how to write them")
        .choices(["text", "json"])
        .default("text"),
    )
    .addOption(workspaceOption())
    .addOption(dataDirOption())
    .action(async (options: Place<"text" | "json"> & AuditFilter) => {
      const { format, dataDir, workspace, ...filter } = options;
      await inWorkspace(open, { dataDir, workspace }, terminal, async ({ store }) => {
        const results = await store.audits.results(workspace, filter);
        const json = () => `${JSON.stringify(results, null, 2)}\n`;
        await write(terminal, format === "json" ? json() : resultsText(results));
      });
    });
}

/** `amends audits export`: every answer of finished audits. */
export function auditsExportCommand(open: OpenData, terminal: Terminal): Command {
  return withAuditFilter(
    new Command("export").description("every answer of finished audits, one row each"),
  )
    .addOption(
      new Option("--format <format>", "how to write them").choices(EXPORT_FORMATS).default("csv"),
    )
    .addOption(workspaceOption())
    .addOption(dataDirOption())
    .action(async (options: Place<(typeof EXPORT_FORMATS)[number]> & AuditFilter) => {
      const { format, dataDir, workspace, ...filter } = options;
      await inWorkspace(open, { dataDir, workspace }, terminal, async ({ store }) => {
        if (format === "csv") await write(terminal, AUDIT_CSV_HEADER);
        for await (const line of store.audits.eachAnswer(workspace, filter)) {
          const text =
            format === "csv" ? auditCsvLine(line) : `${JSON.stringify(auditRecord(line))}\n`;
          await write(terminal, text);
        }
      });
    });
}
