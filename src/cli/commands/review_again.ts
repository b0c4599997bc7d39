import { basename } from "node:path";
import { readFile } from "node:fs/promises";
import { Command, InvalidArgumentError, Option } from "commander";
import { AmendsError } from "../../model/errors.ts";
import {
  Proposal,
  type ProposalInput,
  type StagedAction,
  type StagedComparison,
  type StagedRun,
} from "../../model/staged.ts";
import { plain } from "../../report/plain.ts";
import type { Store } from "../../store/types.ts";
import { loadConfig } from "../config_file.ts";
import { fileError } from "../files.ts";
import { say, type Terminal, whoRuns, write } from "../terminal.ts";
import {
  dataPlace,
  inWorkspace,
  type OpenData,
  whenAskedToStop,
  type WorkspacePlace,
  workspaceCommand,
} from "../workspace.ts";

interface Options extends WorkspacePlace {
  json?: boolean;
}

interface WorkOptions extends Options {
  rate?: number;
  wait?: boolean;
}

interface PlanOptions extends WorkOptions {
  rules: string[];
  on: string[];
  off: string[];
  config?: string;
  start?: boolean;
}

const STEPS = {
  start: "review what the change can affect, apart from what is shown",
  pause: "pause it",
  resume: "go on",
  cancel: "end it, and forget what was reviewed",
  switch: "put the change in force, and its findings in place",
  "roll-back": "put in force and in place again what was before",
} as const;

/** `amends review-again`: what a change would do to all history, before it counts; then switch, and back. */
export function reviewAgainCommand(open: OpenData) {
  return (terminal: Terminal): Command => {
    const parent = new Command("review-again").description(
      "review all history with a change of rules or settings, apart, before it counts",
    );
    const sub = (name: string, description: string) =>
      workspaceCommand(parent, name, description).option("--json", "as JSON");
    const working = (name: string, description: string) =>
      sub(name, description)
        .addOption(
          new Option("--rate <number>", "conversations a second at most").argParser(rateArgument),
        )
        .option("--wait", "take part in the work, and wait until it is done");
    sub("status", "how far it is").action((options: Options) =>
      inWorkspace(open, options, terminal, async ({ store }) => {
        const runs = await store.staged.list(options.workspace);
        await write(terminal, options.json ? `${JSON.stringify(runs)}\n` : shown(runs[0]));
      }),
    );
    working("plan", "say which conversations a change can affect")
      .option("--rules <file>", "house rules as they would be; may be given again", collect, [])
      .option("--on <name>", "a saved file of house rules that would be on", collect, [])
      .option("--off <name>", "one that would be off", collect, [])
      .option("--config <file>", "settings as they would be")
      .option("--start", "review them as soon as they are counted")
      .action((options: PlanOptions) =>
        inWorkspace(open, options, terminal, async ({ store }) => {
          const { planStaged } = await import("../../jobs/staged/plan.ts");
          const { rate = null, start = false } = options;
          const request = { proposal: await proposalOf(options), rate, start };
          await planStaged(store, options.workspace, request, saidBy(terminal));
          await work(options, store);
        }),
      );
    for (const [name, description] of Object.entries(STEPS)) {
      const rated = name === "start" || name === "resume";
      (rated ? working : sub)(name, description).action((options: WorkOptions) =>
        inWorkspace(open, options, terminal, async ({ store }) => {
          const { steerStaged } = await import("../../jobs/staged/plan.ts");
          const run = await store.staged.latest(options.workspace);
          if (run === null) throw new AmendsError("not_found", "no change was planned yet");
          const { rate } = options;
          const action = name.replace("-", "_") as StagedAction;
          const said = saidBy(terminal);
          await steerStaged(store, options.workspace, run.id, { action, rate }, said);
          await work(options, store, action === "switch" || action === "roll_back");
        }),
      );
    }
    sub("work", "take part in the work until it waits for somebody").action((options: Options) =>
      inWorkspace(open, options, terminal, ({ store }) => work(options, store, true)),
    );
    sub("compare", "what would be found and what no longer, with the words")
      .option("--after <id>", "go on after this conversation", "")
      .action((options: Options & { after: string }) =>
        inWorkspace(open, options, terminal, async ({ store }) => {
          const { comparisonOf } = await import("../../jobs/staged/plan.ts");
          const run = await store.staged.latest(options.workspace);
          if (run === null) throw new AmendsError("not_found", "no change was planned yet");
          const found = await comparisonOf(store, options.workspace, run.id, options.after);
          await write(terminal, options.json ? `${JSON.stringify(found)}\n` : compared(found));
        }),
      );
    return parent;

    /** With the embedded database nobody else can do it; a switch has begun and is always ended. */
    async function work(options: WorkOptions, store: Store, always = false): Promise<void> {
      const embedded = dataPlace(options, terminal).databaseUrl === undefined;
      if (embedded || always || options.wait === true) {
        const { workHere } = await import("../../jobs/staged/work_here.ts");
        const asked = whenAskedToStop();
        let last = "";
        await workHere(store, options.workspace, asked.signal, (run) => {
          const line = progressLine(run);
          if (line !== last && terminal.stderr.isTTY === true) say(terminal, line);
          last = line;
        });
        asked.off();
      }
      const runs = await store.staged.list(options.workspace);
      await write(terminal, options.json ? `${JSON.stringify(runs[0])}\n` : shown(runs[0]));
    }
  };
}

const collect = (value: string, before: string[]) => [...before, value];

const saidBy = (terminal: Terminal) => ({ by: whoRuns(terminal), at: terminal.now() });

function rateArgument(text: string): number {
  const rate = Number(text);
  if (rate >= 0.1 && rate <= 100) return rate;
  throw new InvalidArgumentError("Use a number from 0.1 to 100.");
}

async function proposalOf({ rules, on, off, config }: PlanOptions): Promise<Proposal> {
  const files = await Promise.all(
    rules.map(async (path) => ({
      name: basename(path).replace(/\.ya?ml$/, ""),
      text: await readFile(path, "utf8").catch((error: unknown) => {
        throw fileError(error, path);
      }),
      on: true,
    })),
  );
  const saved = (name: string, wanted: boolean) => ({ name, text: null, on: wanted });
  const input: ProposalInput = {
    files: [
      ...files,
      ...on.map((name) => saved(name, true)),
      ...off.map((name) => saved(name, false)),
    ],
    ...(config === undefined ? {} : { config: await loadConfig(config) }),
  };
  const parsed = Proposal.safeParse(input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AmendsError("invalid_input", issue?.message ?? "not a change of house rules", {
    place: { field: issue?.path.map(String).join(".") ?? "" },
  });
}

function progressLine(run: StagedRun): string {
  const { state, counted, stored, reviewed, reached, moved, seconds_left } = run;
  const left = seconds_left === null ? "" : `, about ${Math.ceil(seconds_left / 60)} min left`;
  if (state === "counting") return `counting: ${counted} of ${stored} conversations${left}`;
  if (state === "running") return `reviewing: ${reviewed} of ${reached} conversations${left}`;
  return state === "switching" || state === "rolling_back"
    ? `${state.replace("_", " ")}: ${moved} of ${counted}`
    : state.replace("_", " ");
}

function shown(run: StagedRun | undefined): string {
  if (run === undefined) return "No change was planned yet.\n";
  const { files, settings, stored, reached, reviewed, differ, given_up, rate } = run;
  const what = [
    ...files.map(({ name, on }) => `house rules ${plain(name)}${on ? "" : " off"}`),
    ...settings.map((name) => `setting ${plain(name)}`),
  ];
  const share = stored === 0 ? "0" : ((100 * reached) / stored).toFixed(1);
  const lines = [`Change of ${what.join(", ")}, by ${plain(run.by)}: ${progressLine(run)}`];
  // Of one that has ended nothing is kept.
  if (run.finished_at === null || run.counted > 0)
    lines.push(`${reached} of ${stored} conversations can be affected (${share}%)`);
  if (reviewed > 0 || run.state === "ready")
    lines.push(`${reviewed} reviewed, ${differ} read otherwise, ${given_up} given up`);
  if (rate !== null) lines.push(`at most ${rate} conversations a second`);
  return `${lines.join("\n")}\n`;
}

function compared({ run, sins, conversations, next }: StagedComparison): string {
  const signs = { added: "+", gone: "-", stays: " " } as const;
  const rows = sins
    .filter(({ gone, added }) => gone + added > 0)
    .map(
      ({ sin, counted, before, gone, added, after }) =>
        `${`${sin}${counted ? "" : " (please look)"}`.padEnd(40)} ${before} before, ${gone} gone, ${added} added, ${after} after`,
    );
  const talks = conversations.flatMap(({ conversation, subject, findings, other }) => [
    `${plain(conversation, 60)}  ${plain(subject, 80)}`,
    ...findings.map(
      ({ change, rule, quote }) => `  ${signs[change]} ${rule}  "${plain(quote, 120)}"`,
    ),
    ...(other.length === 0 ? [] : [`  other: ${other.join(", ")}`]),
  ]);
  const more = next === null ? [] : [`More with --after ${plain(next)}`];
  return `${shown(run)}${[...rows, ...talks, ...more].map((line) => `${line}\n`).join("")}`;
}
