import { backupsOfNothing, NO_DATABASE } from "../../jobs/backups/testing/no_database.ts";
import { testConnections } from "../../jobs/connections/testing/test_connections.ts";
import { testDelivery } from "../../jobs/delivery/testing/test_delivery.ts";
import { openUpkeep } from "../../jobs/upkeep.ts";
import type { Store } from "../../store/types.ts";
import type { OpenData } from "../workspace.ts";
import { NOW } from "./run.ts";

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
