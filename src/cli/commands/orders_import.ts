import { Command } from "commander";
import { AmendsError } from "../../model/errors.ts";
import type { OrderImportView } from "../../model/order.ts";
import { importOrders } from "../../jobs/orders.ts";
import { plain } from "../../report/plain.ts";
import { openInput } from "../../sources/open.ts";
import { fileError } from "../files.ts";
import { mappingOf } from "../input.ts";
import { mappingOption } from "../options.ts";
import {
  deliveredFieldOption,
  orderFromOption,
  type OrderInputOptions,
  promisedFieldOption,
} from "../orders_input.ts";
import { say, type Terminal, write } from "../terminal.ts";
import {
  dataDirOption,
  dataPlace,
  ensureWorkspace,
  type OpenData,
  type OpenedData,
  withData,
  workspaceOption,
} from "../workspace.ts";

interface ImportOptions extends OrderInputOptions {
  dataDir: string;
  workspace: string;
}

/** More bad records than these are counted, not told one by one. */
const MOST_TOLD = 20;

/** `amends orders import`: reads orders and deliveries into the workspace database. */
export function ordersImportCommand(
  open: () => Promise<OpenData>,
  terminal: Terminal,
  exit: (code: number) => void,
): Command {
  return new Command("import")
    .description("import orders and deliveries into the workspace database")
    .argument("<file...>", 'files, or "-" for standard input')
    .addOption(orderFromOption())
    .addOption(mappingOption())
    .addOption(promisedFieldOption())
    .addOption(deliveredFieldOption())
    .addOption(workspaceOption())
    .addOption(dataDirOption())
    .addHelpText("after", "\nWith DATABASE_URL set, the database is that PostgreSQL.")
    .action(async (files: string[], options: ImportOptions) => {
      const data = await open();
      exit(
        await withData(data, dataPlace(options, terminal), (opened) =>
          importAll(opened, files, options, terminal),
        ),
      );
    });
}

async function importAll(
  { store }: OpenedData,
  files: readonly string[],
  options: ImportOptions,
  terminal: Terminal,
): Promise<number> {
  const { workspace, promisedField, deliveredField } = options;
  await ensureWorkspace(store, workspace);
  const mapping = await mappingOf(options.mapping, terminal);
  let stored = 0;
  let bad = 0;
  for (const file of files) {
    const view = await importOrders(store, {
      workspace,
      kind: options.from ?? (file === "-" ? "json" : null),
      input: await openInput(file, terminal.stdin),
      options: { mapping, promisedField, deliveredField },
      now: terminal.now,
    }).catch((error: unknown) => {
      throw fileError(error, file);
    });
    await write(terminal, summary(file, view));
    for (const { place, reason, hint } of view.bad_records.slice(0, MOST_TOLD)) {
      say(
        terminal,
        `skipped ${plain(place)}: ${plain(reason)}${hint === null ? "" : ` (${hint})`}`,
      );
    }
    stored += sum(view.orders) + sum(view.deliveries);
    bad += view.bad;
  }
  if (stored > 0 || bad === 0) return 0;
  throw new AmendsError("invalid_input", `none of the ${bad} records could be read`, {
    hint: "Say what the file is with --from; docs/orders.md shows each kind.",
  });
}

const sum = ({ created, updated, unchanged }: OrderImportView["orders"]) =>
  created + updated + unchanged;

function summary(file: string, { orders, deliveries, bad, notes }: OrderImportView): string {
  const counted = (what: OrderImportView["orders"]) =>
    `${what.created} new, ${what.updated} changed, ${what.unchanged} as before`;
  const lines = [
    `${file}: orders ${counted(orders)}; deliveries ${counted(deliveries)}; ${bad} skipped`,
    ...notes.map((note) => `  ${plain(note)}`),
  ];
  return `${lines.join("\n")}\n`;
}
