import { Command, Option } from "commander";
import { AmendsError } from "../../model/errors.ts";
import { MarkRequest } from "../../model/marks.ts";
import { instantArgument } from "../options.ts";
import { entry } from "../promise_output.ts";
import { type Terminal, whoRuns, write } from "../terminal.ts";
import { dataDirOption, inWorkspace, type OpenData, workspaceOption } from "../workspace.ts";

interface MarkOptions {
  kept?: boolean;
  keptLate?: boolean;
  released?: boolean;
  broken?: boolean;
  renegotiated?: string;
  snooze?: string;
  withdraw?: string;
  reason: string;
  by?: string;
  workspace: string;
  dataDir: string;
}

/** `amends promises mark`: says by hand what became of a promise. */
export function markCommand(open: OpenData, terminal: Terminal): Command {
  const until = (flags: string, description: string) =>
    new Option(`${flags} <instant>`, description).argParser(instantArgument);
  return new Command("mark")
    .description("say what became of a promise of the workspace; nothing is overwritten")
    .argument("<id>", "id of the promise, as listed")
    .option("--kept", "it was kept in time")
    .option("--kept-late", "it was kept, but late")
    .option("--released", "the customer no longer needs it")
    .option("--broken", "it was not kept")
    .addOption(until("--renegotiated", "the customer agreed to this new date"))
    .addOption(until("--snooze", "leave it out of board and reminders until then"))
    .option("--withdraw <mark>", "take back the mark with this id")
    .requiredOption("--reason <text>", "why; shown with the mark")
    .option("--by <name>", "who says so; default: USER of the environment")
    .addOption(workspaceOption())
    .addOption(dataDirOption())
    .action(async (id: string, options: MarkOptions) => {
      const request = requestOf(options);
      const by = options.by ?? whoRuns(terminal);
      await inWorkspace(open, options, terminal, async ({ store }) => {
        await store.mark(options.workspace, id, request, by, terminal.now());
        const family = await store.promise(options.workspace, id);
        const rows = family === null ? [] : [family.promise, ...family.children];
        await write(terminal, rows.map((row) => `${entry(row)}\n`).join(""));
      });
    });
}

function requestOf(options: MarkOptions): MarkRequest {
  const { kept, keptLate, released, broken, renegotiated, snooze, withdraw, reason } = options;
  const asked: Omit<MarkRequest, "reason">[] = [
    ...(kept ? [{ kind: "kept" as const }] : []),
    ...(keptLate ? [{ kind: "kept_late" as const }] : []),
    ...(released ? [{ kind: "released" as const }] : []),
    ...(broken ? [{ kind: "broken" as const }] : []),
    ...(renegotiated === undefined ? [] : [{ kind: "renegotiated" as const, until: renegotiated }]),
    ...(snooze === undefined ? [] : [{ kind: "snoozed" as const, until: snooze }]),
    ...(withdraw === undefined ? [] : [{ kind: "withdrawn" as const, withdraws: withdraw }]),
  ];
  const [mark] = asked;
  if (mark === undefined || asked.length > 1) {
    throw new AmendsError("usage", "give exactly one of the marks", {
      hint: "For example --kept, or --snooze 2026-03-09T09:00:00+08:00.",
    });
  }
  const request = MarkRequest.safeParse({ ...mark, reason });
  if (!request.success)
    throw new AmendsError("usage", "a mark needs a reason of 1 to 2000 characters");
  return request.data;
}
