import { Argument, Command, Option } from "commander";
import type { PromiseRow } from "../../model/promise_views.ts";
import { inView, matches } from "../../report/promises/choose.ts";
import { promiseRowsOf } from "../../report/promises/rows.ts";
import { review } from "../../review/review.ts";
import { loadConfig } from "../config_file.ts";
import { conversationsOf, type InputOptions, insistOnSomething, totalSize } from "../input.ts";
import { configOption, fromOption, mappingOption, nowOption, staffOption } from "../options.ts";
import { progressBar } from "../progress.ts";
import { type PromiseFilterOptions, promiseQuery, withPromiseFilter } from "../promise_filter.ts";
import { PROMISE_FORMATS, type PromiseFormat, promiseWriter } from "../promise_output.ts";
import type { Terminal } from "../terminal.ts";
import {
  DEFAULT_WORKSPACE,
  dataDirOption,
  dataPlace,
  ensureWorkspace,
  type OpenData,
} from "../workspace.ts";
import { markCommand } from "./promises_mark.ts";

interface PromisesOptions extends InputOptions, PromiseFilterOptions {
  fromWorkspace?: string | true;
  dataDir: string;
  format: PromiseFormat;
  now?: string;
  config?: string;
}

/** `amends promises`: the ledger of what was promised, by when it is due. */
export function promisesCommand(open: OpenData) {
  return (terminal: Terminal, exit: (code: number) => void): Command =>
    withPromiseFilter(
      new Command("promises")
        .description("list the promises made to customers and what became of them")
        .addArgument(
          new Argument("[source...]", 'files, or "-" for standard input').default(["-"]),
        ),
    )
      .addOption(
        new Option(
          "--from-workspace [id]",
          `read what is stored instead of files; default: ${DEFAULT_WORKSPACE}`,
        ),
      )
      .addOption(dataDirOption())
      .addOption(
        new Option("--format <format>", "how to write them")
          .choices(PROMISE_FORMATS)
          .default("text"),
      )
      .addOption(fromOption())
      .addOption(nowOption())
      .addOption(configOption())
      .addOption(staffOption())
      .addOption(mappingOption())
      .addHelpText("after", "\nExits with 1 when a listed promise is broken.")
      .addCommand(markCommand(open, terminal))
      .action(async (sources: string[], options: PromisesOptions) => {
        const rows =
          options.fromWorkspace === undefined
            ? fromSources(sources, options, terminal)
            : fromWorkspace(open, options, terminal);
        exit(await list(rows, options.format, terminal));
      });
}

async function list(
  rows: AsyncIterable<PromiseRow>,
  format: PromiseFormat,
  terminal: Terminal,
): Promise<number> {
  const writer = promiseWriter(format, terminal);
  let broken = false;
  for await (const row of rows) {
    broken ||= row.state === "broken";
    await writer.add(row);
  }
  await writer.end();
  return broken ? 1 : 0;
}

async function* fromSources(
  sources: readonly string[],
  options: PromisesOptions,
  terminal: Terminal,
): AsyncGenerator<PromiseRow> {
  const config = await loadConfig(options.config);
  const now = options.now ?? terminal.now();
  const { zone } = config.calendar;
  const { view, ...filter } = promiseQuery(options);
  const [isIn, isWanted] = [inView(view, Date.parse(now), zone), matches(filter, zone)];
  const input = { ...options, staff: [...options.staff, ...config.staff] };
  const count = { conversations: 0, bad: 0 };
  const progress = progressBar(terminal, totalSize(sources));
  for await (const conversation of conversationsOf(sources, input, terminal, { count, progress })) {
    const rows = promiseRowsOf(conversation, review(conversation, { now, config }));
    const status = conversation.status ?? "unknown";
    yield* rows.filter((row) => isIn(row, status) && isWanted(row));
  }
  progress.end();
  insistOnSomething(count);
}

async function* fromWorkspace(
  open: OpenData,
  options: PromisesOptions,
  terminal: Terminal,
): AsyncGenerator<PromiseRow> {
  const { fromWorkspace: named, now = terminal.now() } = options;
  const workspace = typeof named === "string" ? named : DEFAULT_WORKSPACE;
  const { store } = await open(dataPlace(options, terminal));
  try {
    await ensureWorkspace(store, workspace);
    yield* store.eachPromise(workspace, promiseQuery(options), now);
  } finally {
    await store.close();
  }
}
