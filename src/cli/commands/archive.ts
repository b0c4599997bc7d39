import { Command } from "commander";
import type { Terminal } from "../terminal.ts";
import { archiveMergeCommand } from "./archive_merge.ts";
import { archiveReviewCommand } from "./archive_review.ts";
import { archiveStatusCommand } from "./archive_status.ts";
import { archiveTemplatesCommand } from "./archive_templates.ts";

/** `amends archive`: conversations in files or an S3-compatible store, reviewed without a database. */
export function archiveCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return new Command("archive")
    .description(
      "review NDJSON and Parquet files in a folder or an S3 store, without a database (docs/archive.md)",
    )
    .addCommand(archiveTemplatesCommand(terminal))
    .addCommand(archiveMergeCommand(terminal))
    .addCommand(archiveReviewCommand(terminal, exit))
    .addCommand(archiveStatusCommand(terminal));
}
