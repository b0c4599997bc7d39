import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { BackupSettings, type BackupsView, type BackupView } from "../../model/backups.ts";
import type { WholeDatabase } from "../../store/backup/index.ts";
import { diskFull } from "../../store/disk_full.ts";
import { PARTIAL, writeBackup } from "./file.ts";
import { isDue, stateOf, tooMany } from "./schedule.ts";

/** How often it is looked whether a nightly backup is due. */
const LOOK_MS = 60_000;
/** What failed is not tried again each minute: it may have read everything before the disk was full. */
const RETRY_MS = 3_600_000;
const NAME = /^amends-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.ndjson\.gz$/;
const DEFAULTS: BackupSettings = { hour: 3, keep: 7 };
const SETTINGS_FILE = "backups.json";

/** The backups of an installation, kept in a folder of their own. */
export interface Backups {
  view(): Promise<BackupsView>;
  saveSettings(settings: BackupSettings): Promise<void>;
  /** Makes one now, and removes those that are too many; who asks while one is made gets that one. */
  make(): Promise<BackupView>;
  /** Makes one if the hour has come. */
  look(): Promise<BackupView | null>;
  /** Looks every minute from now on. */
  start(onError: (error: unknown) => void): void;
  /** Ends after the backup in hand. */
  close(): Promise<void>;
}

export interface BackupsOptions {
  database: WholeDatabase;
  dataDir: string;
  /** Where they are kept; a folder of the data folder unless told. */
  folder?: string | undefined;
  now: () => Date;
}

export function openBackups({ database, dataDir, now, ...options }: BackupsOptions): Backups {
  const folder = options.folder ?? join(dataDir, "backups");
  let running: Promise<BackupView> | null = null;
  let failed: BackupsView["failed"] = null;
  let timer: NodeJS.Timeout | null = null;

  async function makeOne(): Promise<BackupView> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await removeHalf(folder);
    const at = now().toISOString();
    const name = nameOf(at);
    const path = join(folder, name);
    try {
      await writeBackup(database, { path, dataDir, at });
    } catch (error) {
      failed = { at, reason: reasonOf(error) };
      throw error;
    }
    failed = null;
    const all = await backupsIn(folder);
    for (const old of tooMany(all, await settingsIn(dataDir), name))
      await rm(join(folder, old.name), { force: true });
    const { size } = await stat(path);
    return { name, at: instantOf(name) ?? at, bytes: size };
  }

  function make(): Promise<BackupView> {
    running ??= makeOne().finally(() => {
      running = null;
    });
    return running;
  }

  async function look(): Promise<BackupView | null> {
    if (failed !== null && Math.abs(now().getTime() - Date.parse(failed.at)) < RETRY_MS)
      return null;
    const due = isDue(await settingsIn(dataDir), await backupsIn(folder), now());
    return due ? make() : null;
  }

  return {
    async view() {
      const backups = await backupsIn(folder);
      const state = stateOf(backups, now());
      const settings = await settingsIn(dataDir);
      return { settings, folder, backups, state, running: running !== null, failed };
    },
    async saveSettings(settings) {
      const file = join(dataDir, SETTINGS_FILE);
      await mkdir(dataDir, { recursive: true, mode: 0o700 });
      await writeFile(`${file}.new`, JSON.stringify(settings), { mode: 0o600 });
      await rename(`${file}.new`, file);
    },
    make,
    look,
    start(onError) {
      timer = setInterval(() => void look().catch(onError), LOOK_MS);
      timer.unref();
    },
    async close() {
      if (timer !== null) clearInterval(timer);
      await running?.catch(() => {});
    },
  };
}

/** amends-20260304T030000Z.ndjson.gz: in order of name they are in order of time. */
function nameOf(at: string): string {
  return `amends-${at.slice(0, 19).replace(/[-:]/g, "")}Z.ndjson.gz`;
}

function instantOf(name: string): string | null {
  const parts = NAME.exec(name);
  if (parts === null) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1);
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}

/** Newest first. Files of other names are somebody else's and are left alone. */
async function backupsIn(folder: string): Promise<BackupView[]> {
  const found: BackupView[] = [];
  const names = await readdir(folder).catch(() => []);
  for (const name of names.toSorted((a, b) => (a < b ? 1 : -1))) {
    const at = instantOf(name);
    const file = await stat(join(folder, name)).catch(() => null);
    if (at !== null && file !== null) found.push({ name, at, bytes: file.size });
  }
  return found;
}

/** What a process that died has left. One that is being written is touched all the time. */
async function removeHalf(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith("amends-") || !name.endsWith(PARTIAL)) continue;
    const file = await stat(join(folder, name)).catch(() => null);
    if (file !== null && Math.abs(Date.now() - file.mtimeMs) > RETRY_MS)
      await rm(join(folder, name), { force: true });
  }
}

async function settingsIn(dataDir: string): Promise<BackupSettings> {
  const text = await readFile(join(dataDir, SETTINGS_FILE), "utf8").catch(() => null);
  if (text === null) return DEFAULTS;
  try {
    const parsed = BackupSettings.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : DEFAULTS;
  } catch {
    return DEFAULTS;
  }
}

/** Said on the screen: never a message of the database, which may repeat what it choked on. */
function reasonOf(error: unknown): string {
  if (diskFull(error) !== null) return "the disk is full";
  const code = error instanceof Error && "code" in error ? error.code : null;
  return code === "EACCES" || code === "EROFS"
    ? "the folder may not be written"
    : "an error of ours; the log names it";
}
