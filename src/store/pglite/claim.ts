import { readFileSync, readlinkSync } from "node:fs";
import { readFile, rename, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";

/** A claim of a process that cannot be seen from here is alive while its file is touched: this often, */
export const HEARTBEAT_MS = 10_000;
/** and it is dead after this long without. */
export const SILENT_MS = 60_000;

/** Who holds, or wants, the data folder. */
export interface Claim {
  pid: number;
  /** When that process started, where the system tells; a pid alone may be another process by now. */
  started: string | null;
  host: string;
  /** In which of the machine's sets of pids (a container has its own); null where the system has one only. */
  pids: string | null;
  /** False while its owner still looks whether it is alone. */
  held: boolean;
}

/** Writes the claim of this process; a reader never sees half of one: it is written beside and moved into place. */
export async function placeClaim(path: string, held: boolean): Promise<void> {
  const claim: Claim = {
    pid: process.pid,
    started: startOf(process.pid),
    host: hostname(),
    pids: setOfPids(),
    held,
  };
  await writeFile(`${path}.new`, JSON.stringify(claim), { mode: 0o600 });
  await rename(`${path}.new`, path);
}

/** The claim in a file; null when it is gone, or none. */
export async function readClaim(path: string): Promise<Claim | null> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Claim;
  } catch {
    return null;
  }
}

/** Whether the process of a claim runs, as far as can be told from here. */
export async function isAlive(claim: Claim, path: string): Promise<boolean> {
  if (!isSeen(claim)) {
    const touched = await stat(path).catch(() => null);
    return touched !== null && Date.now() - touched.mtimeMs < SILENT_MS;
  }
  try {
    process.kill(claim.pid, 0);
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  const started = startOf(claim.pid);
  return claim.started === null || started === null || claim.started === started;
}

/** Whether the claim's process can be seen from here; two containers may well have one name and a pid 1 each. */
export function isSeen(claim: Claim): boolean {
  return claim.host === hostname() && claim.pids === setOfPids();
}

/** The name of the set that this process's pid belongs to (Linux: its namespace). */
function setOfPids(): string | null {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return null;
  }
}

/** Start time of a process in clock ticks since the machine started; null where /proc is not there. */
function startOf(pid: number): string | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name before it may hold anything, so fields are counted from its closing parenthesis.
    return line.slice(line.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}
