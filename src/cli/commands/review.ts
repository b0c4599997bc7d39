import { Argument, Command, Option } from "commander";
import { inOrder } from "../../jobs/reviewers/in_order.ts";
import { openReviewers } from "../../jobs/reviewers/index.ts";
import type { ReviewContext } from "../../model/context.ts";
import type { Conversation } from "../../model/conversation.ts";
import type { SinId } from "../../model/taxonomy.ts";
import { openReport, REPORT_FORMATS, type ReportFormat } from "../../report/index.ts";
import { review } from "../../review/review.ts";
import { repliesOf, TemplateIndexBuilder } from "../../review/templates.ts";
import { TRACK_RECORDS } from "../../sins/track_records.ts";
import { readTemplateIndex, templatesIn } from "../../archive/template_index.ts";
import { templatesOption } from "../archive_options.ts";
import { loadSetting } from "../config_file.ts";
import { conversationsOf, type InputOptions, insistOnSomething, totalSize } from "../input.ts";
import {
  configOption,
  countedOption,
  fromOption,
  mappingOption,
  minSeverityOption,
  nowOption,
  onlyOption,
  rulesOption,
  staffOption,
  threadsOption,
  wanted,
} from "../options.ts";
import { progressBar } from "../progress.ts";
import { type Terminal, wantsColour, write } from "../terminal.ts";

interface ReviewOptions extends InputOptions {
  format?: ReportFormat;
  now?: string;
  config?: string;
  rules?: string;
  only?: readonly SinId[];
  counted?: boolean;
  minSeverity: string;
  templates?: string | false;
  compareEarlier?: boolean;
  threads?: number;
}

/**
 * `amends review`: conversations in, reviews out. With standard input it is a filter: NDJSON in, NDJSON
 * out, order kept, in constant memory.
 */
export function reviewCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return new Command("review")
    .description("review conversations: what went wrong, proved by quotes; promises; score")
    .addArgument(new Argument("[source...]", 'files, or "-" for standard input').default(["-"]))
    .addOption(fromOption())
    .addOption(
      new Option("--format <format>", "default: text; ndjson when reading standard input").choices(
        REPORT_FORMATS,
      ),
    )
    .addOption(nowOption())
    .addOption(configOption())
    .addOption(rulesOption())
    .addOption(onlyOption())
    .addOption(countedOption())
    .addOption(minSeverityOption())
    .addOption(staffOption())
    .addOption(mappingOption())
    .addOption(threadsOption())
    .addOption(templatesOption())
    .option(
      "--compare-earlier",
      "on standard input, compare each reply with those before it, without an index",
    )
    .option("--no-templates", "do not look for one reply sent in many conversations")
    .action(async (sources: string[], options: ReviewOptions) => {
      exit(await runReview(sources, options, terminal));
    });
}

async function runReview(
  sources: readonly string[],
  options: ReviewOptions,
  terminal: Terminal,
): Promise<number> {
  const { config, house } = await loadSetting(options, terminal);
  const now = options.now ?? terminal.now();
  const input = { ...options, staff: [...options.staff, ...config.staff] };
  const streaming = sources.includes("-");
  const templates = await templatesFor(sources, input, terminal, streaming);
  const shown = wanted(options);
  const report = openReport(options.format ?? (streaming ? "ndjson" : "text"), {
    now,
    config,
    records: TRACK_RECORDS,
    shown,
    colour: wantsColour(terminal),
  });
  const minimum = Number(options.minSeverity);
  const count = { conversations: 0, bad: 0 };
  const progress = progressBar(terminal, totalSize(sources));
  const conversations = conversationsOf(sources, input, terminal, { count, progress });
  const reviewers = openReviewers(
    { config, house, templates },
    { threads: options.threads, helps: true },
  );
  const reviewed =
    streaming && options.compareEarlier === true
      ? comparedWithEarlier(conversations, { now, config, house, trackRecord: TRACK_RECORDS })
      : inOrder(conversations, reviewers, now);
  let grave = false;
  try {
    for await (const item of reviewed) {
      grave ||= item.review.findings.some(
        (finding) => finding.severity >= minimum && shown(finding),
      );
      await write(terminal, report.add(item));
    }
  } finally {
    await reviewers.close();
  }
  progress.end();
  await write(terminal, report.end());
  insistOnSomething(count);
  return grave ? 1 : 0;
}

/** Standard input comes once: each reply is compared with those before it, one conversation after the other. */
async function* comparedWithEarlier(
  conversations: AsyncIterable<Conversation>,
  context: ReviewContext,
) {
  const templates = new TemplateIndexBuilder();
  for await (const conversation of conversations) {
    templates.add(repliesOf(conversation));
    yield { conversation, review: review(conversation, { ...context, templates }) };
  }
}

/** Which replies are templates is only known when all conversations were seen: without an index, files are read twice. */
async function templatesFor(
  sources: readonly string[],
  options: InputOptions & Pick<ReviewOptions, "templates">,
  terminal: Terminal,
  streaming: boolean,
): Promise<ReadonlyMap<string, number> | undefined> {
  if (typeof options.templates === "string")
    return templatesIn(await readTemplateIndex(options.templates, terminal.env));
  if (streaming || options.templates === false) return undefined;
  const index = new TemplateIndexBuilder();
  const count = { conversations: 0, bad: 0 };
  const first = conversationsOf(sources, options, terminal, { count, quiet: true });
  for await (const conversation of first) index.add(repliesOf(conversation));
  return index.repeated();
}
