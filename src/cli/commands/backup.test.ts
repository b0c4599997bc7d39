import { mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testConnections } from "../../jobs/connections/testing/test_connections.ts";
import { testDelivery } from "../../jobs/delivery/testing/test_delivery.ts";
import { openBackups } from "../../jobs/backups/index.ts";
import { prepareAuthTables } from "../../server/auth/open_auth.ts";
import { serve } from "../../server/index.ts";
import { SILENT } from "../../server/log.ts";
import { wholeDatabase } from "../../store/backup/index.ts";
import { openStore } from "../../store/index.ts";
import { checksums, fillTables } from "../../store/testing/fill.ts";
import { NOW, run } from "../testing/run.ts";

let folder: string;
let file: string;
let wanted: Record<string, string>;
let said: Awaited<ReturnType<typeof run>>;
const LONG = 300_000;

const opened = async <T>(
  dataDir: string,
  look: (open: Awaited<ReturnType<typeof openStore>>) => Promise<T>,
) => {
  const open = await openStore({ dataDir });
  try {
    return await look(open);
  } finally {
    await open.store.close();
  }
};

/** A server on an embedded database with rows in every table, and a backup asked for while it runs. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "amends-backup-"));
  file = join(folder, "all.backup");
  const dataDir = join(folder, "served");
  await opened(dataDir, async ({ store, db }) => {
    await prepareAuthTables(db);
    await fillTables(db, 2, 4);
    const running = await serve({
      store,
      database: db,
      runImport: async () => {},
      upkeep: { start() {}, configChanged() {}, wake() {}, async idle() {}, async close() {} },
      delivery: { ...testDelivery(store, () => NOW), start() {} },
      connections: testConnections(store, () => NOW),
      whole: wholeDatabase(db),
      backups: openBackups({ database: wholeDatabase(db), dataDir, now: () => new Date() }),
      dataDir,
      port: 0,
      log: SILENT,
    });
    try {
      said = await run(["backup", file, "--data-dir", dataDir]);
      wanted = await checksums(db);
    } finally {
      await running.close();
    }
  });
}, LONG);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("amends backup and restore", () => {
  it(
    "make a file while the server runs, and of it a data folder with every row",
    async () => {
      expect([said.err, said.code]).toEqual(["", 0]);
      expect(said.out).toContain("MB");
      const dataDir = join(folder, "restored");
      const restored = await run(["restore", file, "--data-dir", dataDir]);
      expect([restored.err, restored.code]).toEqual(["", 0]);
      expect(Object.keys(wanted).length).toBeGreaterThan(30);
      expect(await opened(dataDir, ({ db }) => checksums(db))).toEqual(wanted);
      const secretIn = (name: string) => readFile(join(folder, name, "auth.secret"), "utf8");
      expect(await secretIn("restored")).toBe(await secretIn("served"));

      const again = await run(["restore", file, "--data-dir", dataDir]);
      expect(again.code).toBe(2);
      expect(again.err).toContain("--force");
      expect((await run(["restore", file, "--force", "--data-dir", dataDir])).code).toBe(0);
      expect(await opened(dataDir, ({ db }) => checksums(db))).toEqual(wanted);
    },
    LONG,
  );

  it(
    "check a file without a database, and refuse half of one",
    async () => {
      const checked = await run(["restore", file, "--check"]);
      expect(checked.out).toMatch(/^whole: \d+ rows in \d+ tables, made /);
      const half = join(folder, "half.backup");
      const bytes = await readFile(file);
      await writeFile(half, bytes);
      await truncate(half, bytes.length - 10);
      const refused = await run(["restore", half, "--check"]);
      expect([refused.code, refused.out]).toEqual([2, ""]);
      expect(refused.err).toContain("Nothing was changed");
    },
    LONG,
  );

  it("do not write over a file that is there", async () => {
    const { code, err } = await run(["backup", file, "--data-dir", join(folder, "other")]);
    expect(code).toBe(2);
    expect(err).toContain("there already");
  });
});
