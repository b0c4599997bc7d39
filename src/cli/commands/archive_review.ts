import type { Command } from "commander";
import { reviewArchive, type Step } from "../../archive/review_archive.ts";
import { archiveCommand, type ArchiveOptions, archiveRun } from "../archive_options.ts";
import { tellFailure, tellSome } from "../failure.ts";
import { threadsOption } from "../options.ts";
import { say, type Terminal } from "../terminal.ts";

interface ReviewOptions extends ArchiveOptions {
  threads?: number;
}

/** `amends archive review`: reviews every segment whose results are missing or out of date. */
export function archiveReviewCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return archiveCommand(
    "review",
    "review the segments whose results are missing or out of date, into Parquet",
    "for",
  )
    .addOption(threadsOption())
    .action(async (input: string, output: string, options: ReviewOptions) => {
      const run = await archiveRun(input, output, options, terminal);
      const { threads } = options;
      const skipped = tellSome(terminal);
      const note = (text: string) => say(terminal, text);
      const counts: Record<Step["kind"], number> = { current: 0, reviewed: 0, failed: 0 };
      for await (const step of reviewArchive(run, { threads, note, bad: skipped.tell })) {
        counts[step.kind] += 1;
        tellStep(step, terminal);
      }
      skipped.end();
      const { reviewed, current, failed } = counts;
      say(terminal, `${reviewed} segments reviewed, ${current} as before, ${failed} failed`);
      exit(failed === 0 ? 0 : 2);
    });
}

function tellStep(step: Step, terminal: Terminal): void {
  if (step.kind === "reviewed") {
    const { conversations, findings, promises, skipped } = step.manifest.rows;
    say(
      terminal,
      `${step.segment}: ${conversations} conversations, ${findings} findings, ${promises} promises, ${skipped} skipped`,
    );
  } else if (step.kind === "failed") {
    say(terminal, `${step.segment}: failed`);
    tellFailure(step.error, terminal);
  }
}
