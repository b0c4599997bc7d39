import { randomUUID } from "node:crypto";
import { Command } from "commander";
import type { ImportView } from "../../model/api.ts";
import { type ImportOrder, waitingImport } from "../../server/imports/order.ts";
import { plain } from "../../report/plain.ts";
import { previewTable } from "../../sources/table/preview.ts";
import { mappingOf } from "../input.ts";
import { fromOption, mapOption, mappingOption, staffOption } from "../options.ts";
import { type Progress, progressBar } from "../progress.ts";
import { tablePreviewText } from "../table_preview.ts";
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
  map?: Readonly<Record<string, string>>;
  preview?: boolean;
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
      .addOption(mapOption())
      .option("--preview", "show what the columns of a table would be read as, and import nothing")
      .addOption(workspaceOption())
      .addOption(dataDirOption())
      .addHelpText("after", "\nWith DATABASE_URL set, the database is that PostgreSQL.")
      .action(async (sources: string[], options: ImportOptions) => {
        if (options.preview === true) {
          for (const path of sources) await write(terminal, await preview(path, options, terminal));
          return;
        }
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
  options: ImportOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ImportView> {
  const { from, staff, workspace } = options;
  const { input } = await openSource(path, { from, stdin: terminal.stdin });
  const order: ImportOrder = {
    id: randomUUID(),
    workspace,
    name: path,
    kind: from ?? null,
    staff,
    mapping: await toldMapping(options, terminal),
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

/** The mapping of the file with what the command line adds to it. */
async function toldMapping({ mapping, map }: ImportOptions, terminal: Terminal) {
  const inFile = await mappingOf(mapping, terminal);
  return inFile === undefined && map === undefined ? undefined : { ...inFile, ...map };
}

async function preview(path: string, options: ImportOptions, terminal: Terminal): Promise<string> {
  const { source, input } = await openSource(path, { from: options.from, stdin: terminal.stdin });
  const mapping = await toldMapping(options, terminal);
  return tablePreviewText(
    path,
    await previewTable(source, input, { staff: options.staff, mapping }),
  );
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
