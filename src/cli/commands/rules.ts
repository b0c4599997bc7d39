import { Command, Option } from "commander";
import { failedExamples } from "../../evaluate/examples.ts";
import { AmendsError } from "../../model/errors.ts";
import { SERVED_LANGUAGES, type ServedLanguage } from "../../model/taxonomy.ts";
import { recordInWords, trustAt } from "../../score/track_record.ts";
import { SINS } from "../../sins/index.ts";
import { textsIn } from "../../sins/texts.ts";
import { TRACK_RECORDS } from "../../sins/track_records.ts";
import type { Example, Sin } from "../../sins/types.ts";
import { type Terminal, write } from "../terminal.ts";
import { checkCommand, testCommand, tryCommand } from "./house_rules.ts";

interface RulesOptions {
  test?: boolean;
  json?: boolean;
  language: ServedLanguage;
}

/** `amends rules`: which rules there are, what one does and why, and whether its examples hold. */
export function rulesCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return new Command("rules")
    .description("list the rules, explain one, run their examples; check and try rules of your own")
    .addCommand(checkCommand(terminal, exit))
    .addCommand(testCommand(terminal, exit))
    .addCommand(tryCommand(terminal))
    .argument("[rule]", "a sin (brush_off) or one of its rules (brush_off.deflected)")
    .option("--test", "run the examples; exits with 1 when one does not hold")
    .option("--json", "as JSON")
    .addOption(
      new Option("--language <language>", "of the texts: en, es or tl")
        .choices(SERVED_LANGUAGES)
        .default("en"),
    )
    .action(async (rule: string | undefined, options: RulesOptions) => {
      const sins = rule === undefined ? SINS : [sinOf(rule)];
      if (options.test === true) {
        const { text, failed } = tested(sins);
        await write(terminal, text);
        exit(failed ? 1 : 0);
      } else if (options.json === true) await write(terminal, asJson(sins));
      else if (rule === undefined) await write(terminal, listed(sins, options.language));
      else await write(terminal, sins.map((sin) => explained(sin, options.language)).join("\n"));
    });
}

function sinOf(rule: string): Sin {
  const [id, branch] = rule.split(".");
  const sin = SINS.find((one) => one.id === id);
  if (sin !== undefined && (branch === undefined || branch in sin.explanations)) return sin;
  throw new AmendsError("not_found", `there is no rule "${rule}"`, {
    hint:
      sin === undefined
        ? `There are: ${SINS.map((one) => one.id).join(", ")}.`
        : `${sin.id} has: ${Object.keys(sin.explanations).join(", ")}.`,
  });
}

const rulesOf = (sin: Sin) => Object.keys(sin.explanations).map((branch) => `${sin.id}.${branch}`);

function status(rule: string): string {
  const { counted } = trustAt(TRACK_RECORDS, rule);
  return `${counted ? "counted" : "please look"}, ${recordInWords(TRACK_RECORDS[rule])}`;
}

function listed(sins: readonly Sin[], language: ServedLanguage): string {
  const lines = sins.flatMap((sin) => [
    `${sin.label[language]} (${sin.id}, ${sin.factor})`,
    ...rulesOf(sin).map((rule) => `  ${rule.padEnd(40)} ${status(rule)}`),
  ]);
  return `${lines.join("\n")}\n`;
}

function explained(sin: Sin, language: ServedLanguage): string {
  const { texts } = textsIn(sin, language);
  const lines = [
    `${sin.label.en} · ${sin.label.es} · ${sin.label.tl}   (${sin.id}, version ${sin.version}, factor ${sin.factor}, severity ${sin.severity})`,
    texts.definition,
    `Remedy: ${texts.remedy}`,
    `Source: ${sin.source}`,
    "",
    "Rules",
    ...rulesOf(sin).flatMap((rule) => [
      `  ${rule}: ${status(rule)}`,
      `    ${texts.explanations[rule.slice(sin.id.length + 1)] ?? ""}`,
    ]),
    "",
    `Cues: ${sin.cues.length}${sin.cues.length === 0 ? " (it reads what every rule reads: acts, waits, needs)" : ""}`,
    ...sin.cues.map(
      ({ id, language, examples }) => `  ${id} (${language}): "${examples.match[0] ?? ""}"`,
    ),
    "",
    "Found",
    ...sin.examples.positive.map(exampleLine),
    "Not found",
    ...sin.examples.negative.map(exampleLine),
  ];
  return `${lines.join("\n")}\n`;
}

function exampleLine({ language, turns, because }: Example): string {
  return `  ${language}  ${turns}${because === undefined ? "" : `   (${because})`}`;
}

function tested(sins: readonly Sin[]): { text: string; failed: boolean } {
  const failures = sins.flatMap(failedExamples);
  const count = sins.reduce(
    (sum, { examples }) => sum + examples.positive.length + examples.negative.length,
    0,
  );
  const lines = [
    ...failures.map(({ sin, kind, turns, reason }) => `${sin}, ${kind}: ${reason}\n  ${turns}`),
    `${count - failures.length} of ${count} examples hold`,
  ];
  return { text: `${lines.join("\n")}\n`, failed: failures.length > 0 };
}

function asJson(sins: readonly Sin[]): string {
  const views = sins.map((sin) => ({
    id: sin.id,
    version: sin.version,
    factor: sin.factor,
    label: sin.label,
    definition: sin.definition,
    remedy: sin.remedy,
    source: sin.source,
    severity: sin.severity,
    rules: rulesOf(sin).map((rule) => ({
      rule,
      record: TRACK_RECORDS[rule] ?? { right: 0, wrong: 0 },
      counted: trustAt(TRACK_RECORDS, rule).counted,
    })),
    examples: sin.examples,
  }));
  return `${JSON.stringify(views, null, 2)}\n`;
}
