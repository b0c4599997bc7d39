import { type Command, Option } from "commander";
import type { Standing } from "../../archive/manifest.ts";
import { countStandings } from "../../archive/review_archive.ts";
import { archiveCommand, type ArchiveOptions, archiveRun } from "../archive_options.ts";
import { type Terminal, write } from "../terminal.ts";

const WORDS: Readonly<Record<Standing, string>> = {
  current: "up to date",
  new: "not reviewed yet",
  segment: "the segment has changed",
  time: "a promise or a wait has fallen due",
  engine: "another version of the engine",
  rules: "other rules",
  config: "another configuration",
  records: "other track records",
  templates: "other templates",
  columns: "other columns",
};

/** `amends archive status`: what a review with the same options would do, and why. */
export function archiveStatusCommand(terminal: Terminal): Command {
  return archiveCommand(
    "status",
    "how many segments have to be reviewed with these options, and why",
    "of",
  )
    .addOption(
      new Option("--format <format>", "how to write it").choices(["text", "json"]).default("text"),
    )
    .action(async (input: string, output: string, options: ArchiveOptions & { format: string }) => {
      const counts = await countStandings(await archiveRun(input, output, options, terminal));
      const lines = Object.entries(WORDS)
        .map(([standing, words]) => [counts[standing as Standing], words] as const)
        .filter(([count], i) => count > 0 || i === 0)
        .map(([count, words]) => `${String(count).padStart(8)}  ${words}\n`);
      await write(
        terminal,
        options.format === "json" ? `${JSON.stringify(counts)}\n` : lines.join(""),
      );
    });
}
