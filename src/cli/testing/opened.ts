import { backupsOfNothing, NO_DATABASE } from "../../jobs/backups/testing/no_database.ts";
import { testConnections } from "../../jobs/connections/testing/test_connections.ts";
import { testDelivery } from "../../jobs/delivery/testing/test_delivery.ts";
import { openUpkeep } from "../../jobs/upkeep.ts";
import type { Command } from "commander";
import type { Store } from "../../store/types.ts";
import type { Terminal } from "../terminal.ts";
import type { OpenData } from "../workspace.ts";
import { memoryTerminal, NOW } from "./run.ts";

type MakeCommand = (
  open: OpenData,
) => (terminal: Terminal, exit: (code: number) => void) => Command;

/** Runs a command with sub-commands on a store; gives what it wrote, and throws what it says to people. */
export async function ranOn(
  store: Store,
  make: MakeCommand,
  argv: readonly string[],
): Promise<string> {
  const { terminal, text } = memoryTerminal();
  const command = make(openedWith(store))(terminal, () => {});
  for (const one of [command, ...command.commands])
    one.exitOverride().configureOutput({ writeErr: () => {} });
  await command.parseAsync(argv, { from: "user" });
  return text();
}

/** Opens a store that a test already has; a command that closes it leaves it open. */
export function openedWith(store: Store): OpenData {
  return async () => ({
    store: { ...store, close: async () => {} },
    get database(): never {
      throw new Error("not needed");
    },
    whole: async () => NO_DATABASE,
    backups: async (dataDir) => backupsOfNothing(dataDir, () => NOW),
    runImport: async () => {},
    upkeep: () => openUpkeep(store),
    loadDemo: async () => {},
    delivery: async () => testDelivery(store, () => NOW),
    connections: async () => testConnections(store, () => NOW),
  });
}
