import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { openObjects } from "../archive/objects/index.ts";
import type { ArchiveRun } from "../archive/review_archive.ts";
import type { Shard } from "../archive/segments.ts";
import {
  readTemplateIndex,
  type TemplateIndexFile,
  templateIndexLines,
  templatesIn,
  writeTemplateIndex,
} from "../archive/template_index.ts";
import { AmendsError } from "../model/errors.ts";
import { loadSetting } from "./config_file.ts";
import { configOption, nowOption, rulesOption } from "./options.ts";
import { type Terminal, write } from "./terminal.ts";

export const INPUT = "folder, or s3://bucket/prefix, with .ndjson, .jsonl (also .gz) and .parquet";

export const shardOption = () =>
  new Option("--shard <part>", "only this part of the segments, for example 3/16")
    .argParser((text: string): Shard => {
      const [, number, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
      const shard = { number: Number(number), of: Number(of) };
      if (shard.number >= 1 && shard.number <= shard.of) return shard;
      throw new InvalidArgumentError("Use a part and how many there are, for example 3/16.");
    })
    .default({ number: 1, of: 1 }, "all");

export const outputOption = () =>
  new Option("--output <file>", "into this file or s3://bucket/key, instead of standard output");

export const templatesOption = () =>
  new Option("--templates <index>", "index of amends archive templates: a file or s3://bucket/key");

export interface ArchiveOptions {
  shard: Shard;
  templates?: string;
  config?: string;
  rules?: string;
  now?: string;
}

/** A command that looks at segments and at what came of them, with the options on which that depends. */
export const archiveCommand = (name: string, description: string, output: string): Command =>
  new Command(name)
    .description(description)
    .addArgument(new Argument("<input>", INPUT))
    .addArgument(new Argument("<output>", `folder, or s3://bucket/prefix, ${output} the results`))
    .addOption(shardOption())
    .addOption(templatesOption())
    .addOption(configOption())
    .addOption(rulesOption())
    .addOption(nowOption());

/** What is reviewed with what, and where results go. @throws AmendsError when it cannot be so */
export async function archiveRun(
  input: string,
  output: string,
  { shard, templates, now, ...setting }: ArchiveOptions,
  terminal: Terminal,
): Promise<ArchiveRun> {
  const { config, house } = await loadSetting(setting, terminal);
  const index =
    templates === undefined
      ? undefined
      : templatesIn(await readTemplateIndex(templates, terminal.env));
  const [from, to] = [openObjects(input, terminal.env), openObjects(output, terminal.env)];
  if (isWithin(to.root, from.root) || isWithin(from.root, to.root))
    throw new AmendsError("usage", "the results would stand among the segments", {
      hint: "Give them a folder or prefix of their own.",
    });
  return {
    input: from,
    output: to,
    setting: { config, house, templates: index },
    now: now ?? terminal.now(),
    shard,
  };
}

function isWithin(one: string, other: string): boolean {
  return `${one.replace(/\/*$/, "")}/`.startsWith(`${other.replace(/\/*$/, "")}/`);
}

/** An index of templates to where it was asked for. */
export async function giveIndex(
  index: TemplateIndexFile,
  output: string | undefined,
  terminal: Terminal,
): Promise<void> {
  if (output !== undefined) return writeTemplateIndex(output, index, terminal.env);
  for (const line of templateIndexLines(index)) await write(terminal, line);
}
