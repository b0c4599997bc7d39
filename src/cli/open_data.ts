import { loadDemo } from "../jobs/demo.ts";
import { runImport } from "../jobs/import.ts";
import { refreshDue } from "../jobs/refresh.ts";
import { openStore } from "../store/index.ts";
import type { OpenData } from "./workspace.ts";

/** How often promises are looked at again because of time alone. */
const REFRESH_MS = 60_000;

/** Opens the database of this house with what runs on it. */
export const openData: OpenData = async ({ dataDir, databaseUrl }) => {
  const { store, db } = await openStore(databaseUrl === undefined ? { dataDir } : { databaseUrl });
  const timer = setInterval(() => {
    refreshDue(store, new Date().toISOString()).catch(() => {});
  }, REFRESH_MS);
  timer.unref();
  return {
    store: {
      ...store,
      async close() {
        clearInterval(timer);
        await store.close();
      },
    },
    database: db,
    runImport: (order, input, onProgress, signal) =>
      runImport(store, order, input, onProgress, signal),
    loadDemo: (now) => loadDemo(store, now),
  };
};
