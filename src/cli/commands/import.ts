import { randomUUID } from "node:crypto";
import { Command } from "commander";
import type { ImportView } from "../../model/api.ts";
import { type ImportOrder, waitingImport } from "../../server/imports/order.ts";
import { plain } from "../../report/plain.ts";
import { mappingOf } from "../input.ts";
import { fromOption, mappingOption, staffOption } from "../options.ts";
import { type Progress, progressBar } from "../progress.ts";
import { say, type Terminal, write } from "../terminal.ts";
import { openSource } from "../wiring.ts";
import {
  dataDirOption,
  dataPlace,
  ensureWorkspace,
  type OpenData,
  type OpenedData,
  whenAskedToStop,
  withData,
  workspaceOption,
} from "../workspace.ts";

interface ImportOptions {
  from?: string;
  staff: readonly string[];
  mapping?: string;
  dataDir: string;
  workspace: string;
}

/** More bad records than these are counted, not told one by one. */
const MOST_TOLD = 20;

/** `amends import`: reads conversations into the workspace database and reviews them. */
export function importCommand(open: OpenData) {
  return (terminal: Terminal, exit: (code: number) => void): Command =>
    new Command("import")
      .description("import conversations into the workspace database")
      .argument("<source...>", 'files, or "-" for standard input')
      .addOption(fromOption())
      .addOption(staffOption())
      .addOption(mappingOption())
      .addOption(workspaceOption())
      .addOption(dataDirOption())
      .addHelpText("after", "\nWith DATABASE_URL set, the database is that PostgreSQL.")
      .action(async (sources: string[], options: ImportOptions) => {
        exit(
          await withData(open, dataPlace(options, terminal), (data) =>
            importAll(data, sources, options, terminal),
          ),
        );
      });
}

async function importAll(
  data: OpenedData,
  sources: readonly string[],
  options: ImportOptions,
  terminal: Terminal,
): Promise<number> {
  await ensureWorkspace(data.store, options.workspace);
  const asked = whenAskedToStop();
  let code = 0;
  try {
    for (const path of sources) {
      if (asked.signal.aborted) break;
      const view = await importOne(data, path, options, terminal, asked.signal);
      await write(terminal, summary(path, view));
      for (const { place, reason } of view.bad_records.slice(0, MOST_TOLD)) {
        say(terminal, `skipped ${plain(place)}: ${plain(reason)}`);
      }
      if (view.state !== "done") code = 2;
    }
  } finally {
    asked.off();
  }
  return code;
}

async function importOne(
  { store, runImport }: OpenedData,
  path: string,
  { from, staff, mapping, workspace }: ImportOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ImportView> {
  const { input } = await openSource(path, { from, stdin: terminal.stdin });
  const order: ImportOrder = {
    id: randomUUID(),
    workspace,
    name: path,
    kind: from ?? null,
    staff,
    mapping: await mappingOf(mapping, terminal),
  };
  const progress: Progress = progressBar(terminal, input.size);
  let view = waitingImport(order, input.size ?? 0, terminal.now());
  await store.saveImport(workspace, view);
  let told = 0;
  await runImport(
    order,
    input,
    (now) => {
      view = now;
      for (; told < now.conversations; told += 1) progress.conversation();
      progress.bytes(now.bytes_read);
    },
    signal,
  );
  progress.end();
  return (await store.import(workspace, order.id)) ?? view;
}

function summary(path: string, view: ImportView): string {
  const { conversations, messages, created, updated, unchanged, bad, notes, error, state } = view;
  const lines = [
    `${path}: ${state}, ${conversations} conversations, ${messages} messages (${created} new, ${updated} changed, ${unchanged} as before, ${bad} skipped)`,
    ...notes.map((note) => `  ${plain(note)}`),
    ...(error === null ? [] : [`  ${plain(error)}`]),
  ];
  return `${lines.join("\n")}\n`;
}
