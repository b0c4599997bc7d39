import { Hono } from "hono";
import { BackupSettings, BackupsView } from "../../model/backups.ts";

const DAY_MS = 86_400_000;

/** Backups of which the last one is three days old, because the disk is full since. */
export function backupFixtures(now: number) {
  const app = new Hono();
  const at = (days: number) => new Date(now - days * DAY_MS).toISOString();
  let settings: BackupSettings = { hour: 3, keep: 7 };
  const view = () =>
    BackupsView.parse({
      settings,
      folder: "/data/backups",
      backups: [3, 4, 5].map((days) => ({
        name: `amends-${at(days).slice(0, 10).replaceAll("-", "")}T030000Z.ndjson.gz`,
        at: at(days),
        bytes: 48_300_000 - days * 400_000,
      })),
      state: "old",
      running: false,
      failed: { at: at(0.2), reason: "the disk is full" },
    });
  app.get("/api/backups", (c) => c.json(view()));
  app.put("/api/backups/settings", async (c) => {
    settings = BackupSettings.parse(await c.req.json());
    return c.json(view());
  });
  return app;
}
