import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { countTemplates } from "../../archive/count_templates.ts";
import { openObjects } from "../../archive/objects/index.ts";
import type { Shard } from "../../archive/segments.ts";
import { MOST_HELD } from "../../review/templates.ts";
import { giveIndex, INPUT, outputOption, shardOption } from "../archive_options.ts";
import { loadConfig } from "../config_file.ts";
import { tellSome } from "../failure.ts";
import { configOption } from "../options.ts";
import { say, type Terminal } from "../terminal.ts";

interface TemplatesOptions {
  shard: Shard;
  most: number;
  output?: string;
  config?: string;
}

/** `amends archive templates`: the first pass, which counts in how many conversations each reply was sent. */
export function archiveTemplatesCommand(terminal: Terminal): Command {
  return new Command("templates")
    .description("first pass: in how many conversations each reply was sent, as an index")
    .addArgument(new Argument("<input>", INPUT))
    .addOption(shardOption())
    .addOption(
      new Option("--most <number>", "replies that are surely held; memory grows with it")
        .argParser((text: string) => {
          if (/^[1-9]\d{1,7}$/.test(text)) return Number(text);
          throw new InvalidArgumentError("Use a number from 10.");
        })
        .default(MOST_HELD),
    )
    .addOption(outputOption())
    .addOption(configOption())
    .action(async (input: string, { shard, most, output, config }: TemplatesOptions) => {
      const { staff } = await loadConfig(config);
      const skipped = tellSome(terminal);
      const note = (text: string) => say(terminal, text);
      const index = await countTemplates(openObjects(input, terminal.env), {
        shard,
        most,
        staff,
        note,
        bad: skipped.tell,
      });
      skipped.end();
      await giveIndex(index, output, terminal);
    });
}
