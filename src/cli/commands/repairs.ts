import { Argument, Command, Option } from "commander";
import type { PromiseRecord, Repair, RepairDraft } from "../../model/review.ts";
import { REPAIR_STATES } from "../../model/taxonomy.ts";
import { draftsOf } from "../../repairs/draft.ts";
import { inWords, titleOf } from "../../report/names.ts";
import { plain } from "../../report/plain.ts";
import { review } from "../../review/review.ts";
import { loadConfig } from "../config_file.ts";
import { conversationsOf, type InputOptions, insistOnSomething, totalSize } from "../input.ts";
import { configOption, fromOption, mappingOption, nowOption, staffOption } from "../options.ts";
import { progressBar } from "../progress.ts";
import { repairDetails, repairStateText } from "../repair_output.ts";
import { type Terminal, write } from "../terminal.ts";

interface RepairsOptions extends InputOptions {
  state?: Repair["state"];
  drafts?: boolean;
  format: "text" | "ndjson";
  now?: string;
  config?: string;
}

/** `amends repairs`: what was done about the promises that were broken or kept late. */
export function repairsCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return new Command("repairs")
    .description("list the broken and late promises and how each was made good")
    .addArgument(new Argument("[source...]", 'files, or "-" for standard input').default(["-"]))
    .addOption(new Option("--state <state>", "only this state").choices(REPAIR_STATES))
    .option("--drafts", "with a draft to start from for each that is to do")
    .addOption(
      new Option("--format <format>", "text or ndjson").choices(["text", "ndjson"]).default("text"),
    )
    .addOption(fromOption())
    .addOption(nowOption())
    .addOption(configOption())
    .addOption(staffOption())
    .addOption(mappingOption())
    .addHelpText("after", "\nExits with 1 when a listed repair is to do or was refused.")
    .action(async (sources: string[], options: RepairsOptions) => {
      exit(await runRepairs(sources, options, terminal));
    });
}

async function runRepairs(
  sources: readonly string[],
  options: RepairsOptions,
  terminal: Terminal,
): Promise<number> {
  const config = await loadConfig(options.config);
  const now = options.now ?? terminal.now();
  const input = { ...options, staff: [...options.staff, ...config.staff] };
  const count = { conversations: 0, bad: 0 };
  const progress = progressBar(terminal, totalSize(sources));
  const sums = new Map<Repair["state"], number>();
  for await (const conversation of conversationsOf(sources, input, terminal, { count, progress })) {
    const reviewed = review(conversation, { now, config });
    const drafts = options.drafts === true ? draftsOf(conversation, reviewed, config) : [];
    for (const repair of reviewed.repairs) {
      if (options.state !== undefined && repair.state !== options.state) continue;
      sums.set(repair.state, (sums.get(repair.state) ?? 0) + 1);
      const promise = reviewed.promises.find(({ id }) => id === repair.promise);
      const draft = drafts.find((one) => one.repair === repair.id);
      const { id } = conversation;
      const place = `${plain(titleOf(conversation), 60)} (${plain(id, 60)})`;
      const line =
        options.format === "ndjson"
          ? `${JSON.stringify({ ...repair, conversation: id, ...(draft && { draft }) })}\n`
          : repairText(repair, promise, draft, place);
      await write(terminal, line);
    }
  }
  progress.end();
  if (options.format === "text") await write(terminal, sumText(sums));
  insistOnSomething(count);
  return sums.has("to_do") || sums.has("refused") ? 1 : 0;
}

function repairText(
  repair: Repair,
  promise: PromiseRecord | undefined,
  draft: RepairDraft | undefined,
  place: string,
): string {
  const lines = [
    `${repairStateText(repair)}: "${plain(promise?.quote ?? "", 160)}"`,
    place,
    ...repairDetails(repair),
    ...(draft === undefined ? [] : draft.text.split("\n").map((line) => `| ${plain(line, 400)}`)),
  ];
  return `${lines.join("\n    ")}\n`;
}

function sumText(sums: ReadonlyMap<Repair["state"], number>): string {
  if (sums.size === 0) return "No such repairs.\n";
  return `${REPAIR_STATES.flatMap((state) => (sums.has(state) ? [`${sums.get(state)} ${inWords(state).toLowerCase()}`] : [])).join(", ")}\n`;
}
