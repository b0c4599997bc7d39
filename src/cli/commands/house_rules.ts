import { Argument, Command } from "commander";
import { dryRun } from "../../house/dry_run.ts";
import { runExamples } from "../../house/examples.ts";
import type { HouseFolder } from "../../house/folder.ts";
import { problemInWords } from "../../house/places.ts";
import { inOrder } from "../../jobs/reviewers/in_order.ts";
import { openReviewers } from "../../jobs/reviewers/index.ts";
import type { DryRun, HouseFile } from "../../model/house_rules.ts";
import { plain, printable } from "../../report/plain.ts";
import { canChange, reachOf } from "../../review/narrow/reach.ts";
import { review } from "../../review/review.ts";
import { loadConfig } from "../config_file.ts";
import { readHouseFolder } from "../house_folder.ts";
import { conversationsOf, type InputOptions, insistOnSomething } from "../input.ts";
import { configOption, fromOption, nowOption, staffOption } from "../options.ts";
import { type Terminal, write } from "../terminal.ts";

type Exit = (code: number) => void;

const folderArgument = () => new Argument("<folder>", "folder of house rules, or one file");

/** `amends rules check`: whether every file can be used; exits with 2 when one cannot. */
export function checkCommand(terminal: Terminal, exit: Exit): Command {
  return new Command("check")
    .description("check house rules: where a file is wrong, and what to do")
    .addArgument(folderArgument())
    .action(async (path: string) => {
      const folder = await readHouseFolder(path);
      await write(
        terminal,
        problemsIn(folder) + folder.files.map(({ name, file }) => line(name, file)).join(""),
      );
      exit(folder.problems.length > 0 ? 2 : 0);
    });
}

/** `amends rules test`: runs the examples; exits with 1 when one does not hold, 2 when a file is wrong. */
export function testCommand(terminal: Terminal, exit: Exit): Command {
  return new Command("test")
    .description("run the examples of house rules")
    .addArgument(folderArgument())
    .action(async (path: string) => {
      const folder = await readHouseFolder(path);
      const runs = folder.files.map(({ file, places }) => runExamples(file, places));
      const failures = runs.flatMap((run) => run.failures);
      const count = runs.reduce((sum, run) => sum + run.count, 0);
      const lines = failures.map((failure) => `${printable(problemInWords(failure))}\n`);
      const sum = `${count - failures.length} of ${count} examples hold\n`;
      await write(terminal, problemsIn(folder) + lines.join("") + sum);
      exit(folder.problems.length > 0 ? 2 : failures.length > 0 ? 1 : 0);
    });
}

interface TryOptions extends InputOptions {
  config?: string;
  now?: string;
  json?: boolean;
}

/** `amends rules try`: what the rules would change in conversations, before they are switched on. */
export function tryCommand(terminal: Terminal): Command {
  return new Command("try")
    .description("dry run: which findings the rules would add and take away")
    .addArgument(folderArgument())
    .addArgument(new Argument("<source...>", 'files, or "-" for standard input'))
    .addOption(fromOption())
    .addOption(staffOption())
    .addOption(configOption())
    .addOption(nowOption())
    .option("--json", "as JSON")
    .action(async (path: string, sources: string[], options: TryOptions) => {
      const folder = await readHouseFolder(path);
      const result = await tried(folder, sources, options, terminal);
      const text = options.json === true ? `${JSON.stringify(result, null, 2)}\n` : inWords(result);
      await write(terminal, (options.json === true ? "" : problemsIn(folder)) + text);
    });
}

async function tried(
  { rules: house }: HouseFolder,
  sources: readonly string[],
  options: TryOptions,
  terminal: Terminal,
): Promise<DryRun> {
  const config = await loadConfig(options.config);
  const now = options.now ?? terminal.now();
  const input = { ...options, staff: [...options.staff, ...config.staff] };
  const count = { conversations: 0, bad: 0 };
  const reviewers = openReviewers({ config, house }, { helps: true });
  const reach = reachOf({ config }, { config, house });
  const run = dryRun();
  try {
    const conversations = conversationsOf(sources, input, terminal, { count });
    for await (const { conversation, review: after } of inOrder(conversations, reviewers, now)) {
      const before = review(conversation, { now, config });
      run.add(conversation, before, canChange(reach, conversation, before) ? after : null);
    }
  } finally {
    await reviewers.close();
  }
  insistOnSomething(count);
  return run.result();
}

function problemsIn({ problems }: HouseFolder): string {
  return problems.map((problem) => `${printable(problemInWords(problem))}\n`).join("");
}

function line(name: string, file: HouseFile): string {
  const parts = Object.entries(file).filter(([, list]) => list.length > 0);
  const words = parts.map(([section, list]) => `${section} ${list.length}`).join(", ");
  return `${plain(name)}: ${words || "empty"}\n`;
}

function inWords({
  conversations,
  reached,
  changed,
  appear,
  disappear,
  rules,
  changes,
}: DryRun): string {
  const lines = [
    ...changes.map(
      ({ change, conversation, rule, quote, explanation }) =>
        `${change === "appear" ? "+" : "-"} ${rule}  ${plain(conversation, 60)}\n    "${plain(quote)}"\n    ${plain(explanation, 300)}`,
    ),
    ...rules.map(
      (one) =>
        `${one.rule.padEnd(50)} ${String(one.appear).padStart(5)} would appear ${String(one.disappear).padStart(5)} would go`,
    ),
    `${reached} of ${conversations} conversations can be affected (${shareOf(reached, conversations)}); the others have none of the words`,
    `${changed} of ${conversations} conversations would read otherwise: ${appear} findings would appear, ${disappear} would go`,
  ];
  return `${lines.join("\n")}\n`;
}

const shareOf = (part: number, whole: number) =>
  `${whole === 0 ? 0 : ((100 * part) / whole).toFixed(1)}%`;
