import { type Command, Option } from "commander";
import { AmendsError } from "../model/errors.ts";
import type { AuthDatabase } from "../server/auth/better_auth.ts";
import type { LiveConnections } from "../jobs/connections/index.ts";
import type { Backups } from "../jobs/backups/index.ts";
import type { Delivery } from "../jobs/delivery/index.ts";
import type { Upkeep } from "../jobs/upkeep.ts";
import type { RunImport } from "../server/imports/order.ts";
import type { WholeDatabase } from "../store/backup/index.ts";
import type { Store } from "../store/types.ts";
import type { Terminal } from "./terminal.ts";

/** Where the data is. */
export interface DataPlace {
  dataDir: string;
  /** PostgreSQL; without it the embedded database in the data folder. */
  databaseUrl?: string | undefined;
}

/** An open database with what runs on it. */
export interface OpenedData {
  store: Store;
  database: AuthDatabase;
  runImport: RunImport;
  /** What keeps stored reviews true while a server runs. */
  upkeep: () => Upkeep;
  /** What sends reminders; its key is in the data folder unless the environment gives one. */
  delivery: (dataDir: string) => Promise<Delivery>;
  /** What reads live connections; the key of their secrets is where that of reminders is. */
  connections: (dataDir: string) => Promise<LiveConnections>;
  /** The whole database, for backup and restore. */
  whole: () => Promise<WholeDatabase>;
  /** What makes backups every night; they are in the data folder unless the environment says where. */
  backups: (dataDir: string) => Promise<Backups>;
  /** Creates the demo workspace, once; does nothing when it is there or was removed. */
  loadDemo: (now: string) => Promise<void>;
}

export type OpenData = (place: DataPlace) => Promise<OpenedData>;

export const DEFAULT_WORKSPACE = "main";

export const dataDirOption = () =>
  new Option("--data-dir <folder>", "where the embedded database, secret and uploads are")
    .env("AMENDS_HOME")
    .default(".amends");

export const workspaceOption = () =>
  new Option("--workspace <id>", "which workspace").default(DEFAULT_WORKSPACE);

/** A subcommand that works on one workspace of the data folder. */
export const workspaceCommand = (parent: Command, name: string, description: string): Command =>
  parent
    .command(name)
    .description(description)
    .addOption(workspaceOption())
    .addOption(dataDirOption());

/** Folder of the command line, database address of the environment (it may hold a password). */
export function dataPlace({ dataDir }: { dataDir: string }, { env }: Terminal): DataPlace {
  return { dataDir, databaseUrl: env["DATABASE_URL"] || undefined };
}

/** Opens the data, runs, and closes it again whatever happens. */
export async function withData<T>(
  open: OpenData,
  place: DataPlace,
  work: (data: OpenedData) => Promise<T>,
): Promise<T> {
  const data = await open(place);
  try {
    return await work(data);
  } finally {
    await data.store.close();
  }
}

/** Which workspace of which data a command is about. */
export interface WorkspacePlace {
  dataDir: string;
  workspace: string;
}

/** Opens the data for work in one workspace that is there, and closes it again whatever happens. */
export async function inWorkspace<T>(
  open: OpenData,
  place: WorkspacePlace,
  terminal: Terminal,
  work: (data: OpenedData) => Promise<T>,
): Promise<T> {
  return withData(open, dataPlace(place, terminal), async (data) => {
    await ensureWorkspace(data.store, place.workspace);
    return work(data);
  });
}

/** Only the workspace that every house starts with is made without asking. */
export async function ensureWorkspace(store: Store, id: string): Promise<void> {
  const known = await store.workspaces();
  if (known.some((workspace) => workspace.id === id)) return;
  if (id === DEFAULT_WORKSPACE) return store.createWorkspace(id, "My team", false);
  throw new AmendsError("not_found", `there is no workspace "${id}"`, {
    hint: `There are: ${known.map((workspace) => workspace.id).join(", ") || "none yet"}.`,
  });
}

/** Fires when the person or the system wants the process to end. Call `off` when it no longer matters. */
export function whenAskedToStop(): { signal: AbortSignal; off: () => void } {
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.once("SIGINT", stop).once("SIGTERM", stop);
  return {
    signal: controller.signal,
    off: () => void process.off("SIGINT", stop).off("SIGTERM", stop),
  };
}
