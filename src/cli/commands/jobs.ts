import { Command, Option } from "commander";
import { AmendsError } from "../../model/errors.ts";
import type { ReviewRun, WorkView } from "../../model/work.ts";
import { plain } from "../../report/plain.ts";
import { type Terminal, write } from "../terminal.ts";
import {
  dataDirOption,
  inWorkspace,
  type OpenData,
  type OpenedData,
  workspaceOption,
} from "../workspace.ts";

interface JobsOptions {
  start?: boolean;
  pause?: boolean;
  resume?: boolean;
  cancel?: boolean;
  replay?: string;
  drop?: string;
  json?: boolean;
  dataDir: string;
  workspace: string;
}

const KINDS = {
  review_again: "review again",
  time_passed: "time passed",
  stage: "review with a planned change",
} as const;

/** `amends jobs`: what waits, runs and was given up, and what to do about it. */
export function jobsCommand(open: OpenData) {
  return (terminal: Terminal, exit: (code: number) => void): Command =>
    new Command("jobs")
      .description("work in the background: what waits, runs and was given up, and who works")
      .addOption(
        new Option("--start", "review again what rests on other rules or settings").conflicts([
          "pause",
          "resume",
          "cancel",
        ]),
      )
      .addOption(new Option("--pause", "pause it").conflicts(["resume", "cancel"]))
      .addOption(new Option("--resume", "go on with what is left").conflicts("cancel"))
      .option("--cancel", "end it; what is done stays done")
      .option("--replay <id>", 'try again what was given up: an id, or "all"')
      .option("--drop <id>", 'forget what was given up: an id, or "all"')
      .option("--json", "as JSON")
      .addOption(workspaceOption())
      .addOption(dataDirOption())
      .addHelpText("after", "\nExits with 1 when something was given up.")
      .action(async (options: JobsOptions) => {
        await inWorkspace(open, options, terminal, async (data) => {
          exit(await runJobs(data, options, terminal));
        });
      });
}

async function runJobs(
  { store }: OpenedData,
  options: JobsOptions,
  terminal: Terminal,
): Promise<number> {
  const { workspace } = options;
  const { decideDead, planReview, steerReview, workView } = await import("../../jobs/work/plan.ts");
  if (options.start) await planReview(store, workspace, true);
  for (const action of ["pause", "resume", "cancel"] as const) {
    if (options[action]) await steerReview(store, workspace, await latestRun(), action);
  }
  for (const action of ["replay", "drop"] as const) {
    const id = options[action];
    if (id === undefined) continue;
    const count = await decideDead(store, workspace, { action, id: id === "all" ? null : id });
    if (count === 0 && id !== "all")
      throw new AmendsError("not_found", "nothing given up has this id");
  }
  const view = await workView(store, workspace);
  await write(terminal, options.json ? `${JSON.stringify(view)}\n` : shown(view));
  return view.dead.length > 0 ? 1 : 0;

  async function latestRun(): Promise<string> {
    const run = (await store.queue.runs(workspace))[0];
    if (run === undefined) throw new AmendsError("not_found", "there was no new review yet");
    return run.id;
  }
}

function shown({ depth, runs, workers, dead }: WorkView): string {
  const lines = depth.map(
    ({ kind, ...count }) =>
      `${KINDS[kind]}: ${count.waiting} waiting, ${count.running} running, ${count.dead} given up`,
  );
  const [run] = runs;
  if (run !== undefined) lines.push("", runLine(run));
  lines.push("", workers.length === 0 ? "Nobody works." : "Who works:");
  for (const { host, pid, part_of, version, beat_at, doing } of workers) {
    const work = doing === null ? "waits" : `${KINDS[doing.kind]} in ${plain(doing.workspace)}`;
    lines.push(
      `  ${plain(host)} ${pid} (${part_of} ${version}): ${work}, last heard of ${beat_at}`,
    );
  }
  if (dead.length > 0) lines.push("", "Given up:");
  for (const { id, conversation, reason, at } of dead)
    lines.push(`  ${id} ${plain(conversation)}: ${plain(reason)} (${at})`);
  return `${lines.join("\n")}\n`;
}

function runLine({ state, looked, written, total, stored, ...run }: ReviewRun): string {
  const share = stored === 0 ? 0 : Math.round((100 * total) / stored);
  const left =
    run.seconds_left === null ? "" : `, about ${Math.ceil(run.seconds_left / 60)} min left`;
  const same = looked - written - run.given_up;
  return `New review ${state}: ${looked} of ${total} conversations (${share}% of ${stored})${left}; ${written} reviewed again, ${same} could not change, ${run.given_up} given up`;
}
