import { openEmbedded } from "../store/pglite/embedded.ts";
import type { DataPlace, OpenData } from "./workspace.ts";

/**
 * Opens the database of this house with what runs on it. What runs on it is loaded while the embedded
 * database opens in its own thread: together they are most of what a start takes.
 */
export const openData: OpenData = async (place) => {
  const opening = placeOf(place);
  // Loading may fail first; the reason why the database does not open is told below.
  opening.catch(() => {});
  const [{ openStore }, { loadDemo }, { runImport }, { openUpkeep }] = await Promise.all([
    import("../store/index.ts"),
    import("../jobs/demo.ts"),
    import("../jobs/import.ts"),
    import("../jobs/upkeep.ts"),
  ]);
  const { store, db, connections } = await openStore(await opening);
  return {
    store,
    database: db,
    runImport: (order, input, onProgress, signal) =>
      runImport(store, order, input, onProgress, signal),
    upkeep: () => openUpkeep(store),
    async delivery(folder) {
      const [{ openDelivery }, { openVault }] = await Promise.all([
        import("../jobs/delivery/index.ts"),
        import("../jobs/delivery/vault.ts"),
      ]);
      const vault = await openVault(folder);
      const now = () => new Date().toISOString();
      return openDelivery({ store, vault, now, random: Math.random });
    },
    async connections(folder) {
      const [{ openConnections }, { openVault }] = await Promise.all([
        import("../jobs/connections/index.ts"),
        import("../jobs/delivery/vault.ts"),
      ]);
      return openConnections(store, await openVault(folder));
    },
    whole: async () => (await import("../store/backup/index.ts")).wholeDatabase(db, connections),
    async backups(dataDir) {
      const [{ openBackups }, { wholeDatabase }] = await Promise.all([
        import("../jobs/backups/index.ts"),
        import("../store/backup/index.ts"),
      ]);
      const folder = process.env["AMENDS_BACKUPS"] || undefined;
      return openBackups({
        database: wholeDatabase(db, connections),
        dataDir,
        folder,
        now: () => new Date(),
      });
    },
    loadDemo: (now) => loadDemo(store, now),
  };
};

async function placeOf({ dataDir, databaseUrl }: DataPlace) {
  return databaseUrl === undefined ? { embedded: await openEmbedded(dataDir) } : { databaseUrl };
}
