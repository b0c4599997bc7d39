import { writeFile } from "node:fs/promises";
import { Command, Option } from "commander";
import { type Evaluation, evaluate, writtenRecord } from "../../evaluate/evaluate.ts";
import { addInto } from "../../evaluate/judged.ts";
import type { RuleRecord, TrackRecord } from "../../model/context.ts";
import { SINS } from "../../sins/index.ts";
import { TRACK_RECORDS } from "../../sins/track_records.ts";
import { loadConfig } from "../config_file.ts";
import { evaluationTable } from "../evaluation_table.ts";
import { type GoldPlaces, goldOf } from "../gold_files.ts";
import { judgedElsewhere } from "../judged_files.ts";
import { configOption } from "../options.ts";
import { say, type Terminal, write } from "../terminal.ts";

interface EvaluateOptions {
  format: "text" | "ndjson" | "json";
  config?: string;
  crossValidate?: boolean;
  judged?: string;
  corpora?: string;
  written?: string[];
  writeTrackRecord?: string;
}

/** `amends evaluate`: how right the rules are on labelled conversations. */
export function evaluateCommand(terminal: Terminal): Command {
  return new Command("evaluate")
    .description("precision and recall with intervals on labelled conversations")
    .argument(
      "<gold...>",
      "folders or files: x.ndjson with x.labels.ndjson beside it; labels that stand alone speak of the corpus x",
    )
    .addOption(
      new Option("--format <format>", "text, ndjson (one row a line) or json")
        .choices(["text", "ndjson", "json"])
        .default("text"),
    )
    .option(
      "--cross-validate",
      "decide what is counted by this gold itself, each conversation by all the others; default: by the track record that ships",
    )
    .option(
      "--judged <folder>",
      "verdicts on findings of corpora, x.ndjson for the corpus x; added to what the gold says",
    )
    .option(
      "--corpora <folder>",
      "where the corpora are that --judged and labels without conversations speak of: x.ndjson or mbox/x.mbox, also .gz",
    )
    .option(
      "--written <folder...>",
      "labelled conversations that were written to test the rules; they stand in where too few real findings were judged",
    )
    .option("--write-track-record <file>", "write what this gold says of each rule as TypeScript")
    .addOption(configOption())
    .action(async (paths: string[], options: EvaluateOptions) => {
      const places = { corpora: options.corpora, terminal };
      const cases = await goldOf(paths, places);
      const config = await loadConfig(options.config);
      const elsewhere = addInto(
        { ...(await judgedElsewhere(options, cases, terminal)) },
        await writtenOf(options.written, places),
      );
      const records = options.crossValidate === true ? "others" : TRACK_RECORDS;
      const evaluation = evaluate(cases, { config, records, elsewhere });
      await write(terminal, rendered(evaluation, options));
      if (options.writeTrackRecord !== undefined) {
        await writeFile(options.writeTrackRecord, trackRecordFile(evaluation.records));
        say(
          terminal,
          `Wrote ${Object.keys(evaluation.records).length} records to ${options.writeTrackRecord}.`,
        );
      }
    });
}

async function writtenOf(
  paths: readonly string[] | undefined,
  places: GoldPlaces,
): Promise<TrackRecord> {
  return paths === undefined ? {} : writtenRecord(await goldOf(paths, places));
}

function rendered(evaluation: Evaluation, options: EvaluateOptions): string {
  if (options.format === "json") return `${JSON.stringify(evaluation, null, 2)}\n`;
  if (options.format === "ndjson") {
    const { rows, rules, quotes, promises } = evaluation;
    return `${[...rows, ...rules, quotes, promises].map((row) => JSON.stringify(row)).join("\n")}\n`;
  }
  const countedBy =
    options.crossValidate === true
      ? "by this gold, each conversation by all the others"
      : "by the track record that ships (which may come from this gold: see --cross-validate)";
  return evaluationTable(evaluation, countedBy);
}

function recordSource({ right, wrong, written }: RuleRecord): string {
  const own = `right: ${right}, wrong: ${wrong}`;
  if (written === undefined) return `{ ${own} }`;
  return `{ ${own}, written: { right: ${written.right}, wrong: ${written.wrong} } }`;
}

/** The shipped file: the records, and of which version of each sin they speak. */
function trackRecordFile(records: TrackRecord): string {
  const versions = Object.fromEntries(SINS.map(({ id, version }) => [id, version]));
  const entries = Object.entries(records)
    .map(([key, record]) => `  ${JSON.stringify(key)}: ${recordSource(record)},\n`)
    .join("");
  const spoken = Object.entries(versions)
    .map(([sin, version]) => `  ${sin}: ${version},\n`)
    .join("");
  return `import type { TrackRecord } from "../model/context.ts";
import type { SinId } from "../model/taxonomy.ts";

/**
 * How often each rule's findings were right on labelled real conversations, overall and (for rules
 * about words) by language; \`written\`: in conversations that were written to test the rules.
 * Made by \`amends evaluate GOLD --write-track-record\`; do not edit.
 */
export const TRACK_RECORDS: TrackRecord = {
${entries}};

/** The version of each sin these records speak of. A changed rule must earn its record again. */
export const RECORDED_VERSIONS: Readonly<Partial<Record<SinId, number>>> = {
${spoken}};
`;
}
