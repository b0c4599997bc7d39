import { loadDemo } from "../jobs/demo.ts";
import { runImport } from "../jobs/import.ts";
import { openUpkeep } from "../jobs/upkeep.ts";
import { openStore } from "../store/index.ts";
import type { OpenData } from "./workspace.ts";

/** Opens the database of this house with what runs on it. */
export const openData: OpenData = async ({ dataDir, databaseUrl }) => {
  const { store, db } = await openStore(databaseUrl === undefined ? { dataDir } : { databaseUrl });
  return {
    store,
    database: db,
    runImport: (order, input, onProgress, signal) =>
      runImport(store, order, input, onProgress, signal),
    upkeep: () => openUpkeep(store),
    loadDemo: (now) => loadDemo(store, now),
  };
};
