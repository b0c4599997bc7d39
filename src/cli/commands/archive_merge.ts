import { Argument, Command } from "commander";
import { mergedTemplates } from "../../archive/count_templates.ts";
import { readTemplateIndexes, type TemplateIndexFile } from "../../archive/template_index.ts";
import { AmendsError } from "../../model/errors.ts";
import { giveIndex, outputOption } from "../archive_options.ts";
import type { Terminal } from "../terminal.ts";

/** `amends archive merge`: the indexes of the shards as one. */
export function archiveMergeCommand(terminal: Terminal): Command {
  return new Command("merge")
    .description("one index of templates from those of the shards")
    .addArgument(
      new Argument("<index...>", 'files or s3://bucket/key; with "/" at the end all that is there'),
    )
    .addOption(outputOption())
    .action(async (places: string[], { output }: { output?: string }) => {
      let merged: TemplateIndexFile | null = null;
      for await (const index of readTemplateIndexes(places, terminal.env))
        merged = merged === null ? index : mergedTemplates(merged, index);
      if (merged === null) throw new AmendsError("not_found", "there is no index to merge");
      await giveIndex(merged, output, terminal);
    });
}
