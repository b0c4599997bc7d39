import { Command, Option } from "commander";
import { catchUpMeasures } from "../../jobs/measures.ts";
import { policyGroups } from "../../model/policies.ts";
import { CausesQuery } from "../../model/causes.ts";
import { type Dimension, DIMENSIONS } from "../../model/facts.ts";
import { MeasureFilter, MeasuresQuery } from "../../model/measures.ts";
import { causesText, policiesText } from "../../report/measures/causes_text.ts";
import { measuresCsv } from "../../report/measures/csv.ts";
import { measuresText } from "../../report/measures/text.ts";
import type { Store } from "../../store/types.ts";
import { dateOption } from "../options.ts";
import { say, type Terminal, write } from "../terminal.ts";
import {
  dataDirOption,
  inWorkspace,
  type OpenData,
  whenAskedToStop,
  workspaceOption,
} from "../workspace.ts";

interface MeasuresOptions extends MeasuresQuery {
  format: "text" | "ndjson" | "csv";
  dataDir: string;
  workspace: string;
}

type Place = Pick<MeasuresOptions, "dataDir" | "workspace">;

/** `amends measures`: score, times, rates and failures of what is stored, whole and by group. */
export function measuresCommand(open: OpenData) {
  return (terminal: Terminal): Command =>
    withFilters(new Command("measures"))
      .description("score, response times, rates and failures of the stored conversations")
      .addOption(
        new Option("--by <dimension>", "compare groups").choices(DIMENSIONS).default("all"),
      )
      .option("--key <name>", "only this group of the dimension")
      .addOption(dateOption("--from <day>", "first day, YYYY-MM-DD"))
      .addOption(dateOption("--to <day>", "last day, YYYY-MM-DD"))
      .addOption(
        new Option("--format <format>", "how to write them")
          .choices(["text", "ndjson", "csv"])
          .default("text"),
      )
      .addOption(workspaceOption())
      .addOption(dataDirOption())
      .addCommand(rebuildCommand(open, terminal))
      .addCommand(causesCommand(open, terminal))
      .action(async (options: MeasuresOptions) =>
        inStore(open, options, terminal, (store) => list(store, options, terminal)),
      );
}

/** One filter for each dimension; several hold together. */
function withFilters(command: Command): Command {
  for (const name of Object.keys(MeasureFilter.shape))
    command.addOption(
      new Option(`--${name.replace("_", "-")} <name>`, `only this ${name.replace("_", " ")}`),
    );
  return command;
}

/** The filters of an option's name: commander writes `--handled-by` as `handledBy`. */
function filterIn(options: object): MeasureFilter {
  const given = options as Record<string, string | undefined>;
  const optionOf = (name: string) =>
    name.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
  return MeasureFilter.parse(
    Object.fromEntries(
      Object.keys(MeasureFilter.shape).map((name) => [name, given[optionOf(name)]]),
    ),
  );
}

/** `amends measures rebuild`: makes all facts and sums anew from conversations and reviews. */
function rebuildCommand(open: OpenData, terminal: Terminal): Command {
  return new Command("rebuild")
    .description("make all facts and sums anew from the stored conversations and reviews")
    .addOption(workspaceOption())
    .addOption(dataDirOption())
    .action(async (options: Place) =>
      inStore(open, options, terminal, async (store) => {
        const { signal, off } = whenAskedToStop();
        await store.measures.clear(options.workspace);
        const done = await catchUpMeasures(store, options.workspace, signal);
        off();
        const rest = signal.aborted ? "; the server goes on with the rest" : "";
        say(terminal, `${done} conversations measured${rest}`);
      }),
    );
}

/** `amends measures causes`: why customers complain and leave, and when failures happen. */
function causesCommand(open: OpenData, terminal: Terminal): Command {
  return withFilters(new Command("causes"))
    .description("what failures go with complaints, leaving, load, hours, tenure and topics")
    .addOption(dateOption("--from <day>", "first day, YYYY-MM-DD"))
    .addOption(dateOption("--to <day>", "last day, YYYY-MM-DD"))
    .addOption(
      new Option("--format <format>", "text or json").choices(["text", "json"]).default("text"),
    )
    .addOption(workspaceOption())
    .addOption(dataDirOption())
    .action(async (options: Place & CausesQuery & { format: "text" | "json" }) =>
      inStore(open, options, terminal, async (store) => {
        const { workspace, format } = options;
        const query = CausesQuery.parse({ ...options, ...filterIn(options) });
        const report = await store.measures.causes(workspace, query, terminal.now());
        if (format === "json") return write(terminal, `${JSON.stringify(report)}\n`);
        const by = (dimension: Dimension) =>
          store.measures.report(workspace, { ...query, by: dimension }, terminal.now());
        const policies = policyGroups(await by("refused_on"), await by("exception"));
        return write(terminal, causesText(report) + policiesText(policies));
      }),
    );
}

async function inStore(
  open: OpenData,
  { dataDir, workspace }: Place,
  terminal: Terminal,
  work: (store: Store) => Promise<void>,
): Promise<void> {
  await inWorkspace(open, { dataDir, workspace }, terminal, async ({ store }) => {
    await work(store);
  });
}

async function list(store: Store, options: MeasuresOptions, terminal: Terminal): Promise<void> {
  const { workspace, format } = options;
  const query = MeasuresQuery.parse({ ...options, ...filterIn(options) });
  const report = await store.measures.report(workspace, query, terminal.now());
  if (format === "ndjson") await write(terminal, `${JSON.stringify(report)}\n`);
  else await write(terminal, format === "csv" ? measuresCsv(report) : measuresText(report));
}
