import { Command, Option } from "commander";
import { fixDraft } from "../../lint/fix.ts";
import { lint } from "../../lint/lint.ts";
import type { LintReport } from "../../model/api.ts";
import type { Conversation } from "../../model/conversation.ts";
import { AmendsError } from "../../model/errors.ts";
import { parseConversation } from "../../model/normalise.ts";
import type { ApologyPart } from "../../model/taxonomy.ts";
import { inWords, sinName } from "../../report/names.ts";
import { plain } from "../../report/plain.ts";
import { sarifOf } from "../../report/sarif.ts";
import { TRACK_RECORDS } from "../../sins/track_records.ts";
import { htmlToText } from "../../sources/html.ts";
import { loadSetting } from "../config_file.ts";
import { readText } from "../files.ts";
import {
  configOption,
  countedOption,
  minSeverityOption,
  nowOption,
  rulesOption,
} from "../options.ts";
import { type Terminal, write } from "../terminal.ts";

interface LintOptions {
  thread?: string;
  format: "text" | "json" | "sarif";
  fix?: boolean;
  now?: string;
  config?: string;
  rules?: string;
  counted?: boolean;
  minSeverity: string;
}

/** `amends lint`: checks a reply before it is sent. */
export function lintCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return new Command("lint")
    .description("check a draft reply before it is sent")
    .argument("[file]", 'the draft, or "-" for standard input', "-")
    .option("--thread <file>", "the conversation it answers, one amends.conversation/v1 as JSON")
    .addOption(
      new Option("--format <format>", "text, json or sarif")
        .choices(["text", "json", "sarif"])
        .default("text"),
    )
    .option("--fix", "print the draft with the customer's name filled in, instead of the findings")
    .addOption(nowOption())
    .addOption(configOption())
    .addOption(rulesOption())
    .addOption(countedOption())
    .addOption(minSeverityOption())
    .action(async (file: string, options: LintOptions) => {
      exit(await runLint(file, options, terminal));
    });
}

async function runLint(file: string, options: LintOptions, terminal: Terminal): Promise<number> {
  const { config, house } = await loadSetting(options, terminal);
  const draft = await readText(file, terminal.stdin);
  const thread = options.thread === undefined ? null : await threadOf(options.thread, terminal);
  if (options.fix === true) {
    await write(terminal, fixDraft(draft, thread));
    return 0;
  }
  const now = options.now ?? terminal.now();
  const report = lint(draft, thread, { now, config, house, trackRecord: TRACK_RECORDS });
  const findings = report.findings.filter(({ counted }) => counted || options.counted !== true);
  await write(terminal, rendered({ ...report, findings }, options.format, draft, file));
  const minimum = Number(options.minSeverity);
  return findings.some(({ severity }) => severity >= minimum) ? 1 : 0;
}

async function threadOf(file: string, { stdin }: Terminal): Promise<Conversation> {
  const text = await readText(file, stdin);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new AmendsError("invalid_input", "not one JSON object", { place: { file } });
  }
  try {
    return parseConversation(value, htmlToText);
  } catch (error) {
    if (!(error instanceof AmendsError)) throw error;
    throw new AmendsError(error.code, error.message, {
      place: { file, ...error.place },
      ...(error.hint === undefined ? {} : { hint: error.hint }),
    });
  }
}

function rendered(
  report: LintReport,
  format: LintOptions["format"],
  draft: string,
  file: string,
): string {
  if (format === "json") return `${JSON.stringify(report, null, 2)}\n`;
  if (format === "sarif") {
    return sarifOf(
      file === "-" ? "draft" : file,
      report.findings.map((finding) => ({ ...finding, message: null })),
      (report.advice ?? []).map((one) => ({ ...one, message: null })),
    );
  }
  return lintText(report, draft);
}

function lintText(report: LintReport, draft: string): string {
  const { findings, advice = [], promises, unanswered, apology, repairs } = report;
  const lines = [
    ...findings.map((finding) => {
      const { line, column } = positionOf(draft, finding.start);
      const name =
        finding.kind === "sin" ? sinName(finding.sin) : (KINDS[finding.kind] ?? finding.kind);
      const look = finding.counted ? "" : " (please look)";
      return `${line}:${column} ${name}${look}: "${plain(finding.quote, 120)}"\n    ${plain(finding.explanation)}\n    Remedy: ${plain(finding.remedy)}`;
    }),
    ...advice.map(({ start, quote, explanation, instead }) => {
      const { line, column } = positionOf(draft, start);
      const more = instead === null ? "" : `\n    ${plain(instead)}`;
      return `${line}:${column} House advice: "${plain(quote, 120)}"\n    ${plain(explanation)}${more}`;
    }),
    ...unanswered.map(
      ({ quote, kind }) => `The customer's ${kind} is not taken up: "${plain(quote, 160)}"`,
    ),
    ...(apology === null || repairs.length > 0 ? [] : lacks("This apology", apology.missing)),
    ...repairs.flatMap(({ promised, missing, draft: start }) => [
      ...lacks(`Not kept: "${plain(promised, 120)}". The reply`, missing),
      ...(start === null || missing.length === 0 ? [] : [`A draft to start from:\n${start.text}`]),
    ]),
    ...promises.map(({ quote, deadline }) => {
      const when = deadline.due === null ? "without a date" : `due ${deadline.due}`;
      return `You promise: "${plain(quote, 120)}" (${when})`;
    }),
  ];
  return lines.length === 0 ? "Nothing to say against it.\n" : `${lines.join("\n")}\n`;
}

const KINDS: Readonly<Record<string, string>> = {
  placeholder: "Gap",
  promise: "Promise",
  apology: "Apology",
};

function lacks(what: string, missing: readonly ApologyPart[]): string[] {
  if (missing.length === 0) return [];
  return [`${what} lacks: ${missing.map((part) => inWords(part).toLowerCase()).join(", ")}`];
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
