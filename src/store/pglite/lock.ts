import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, utimes, writeFile, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { AmendsError } from "../../model/errors.ts";

/** Who holds, or wants, the data folder. */
interface Claim {
  pid: number;
  /** When that process started, where the system tells; a pid alone may be another process by now. */
  started: string | null;
  host: string;
  /** False while its owner still looks whether it is alone. */
  held: boolean;
}

export interface Lock {
  release(): Promise<void>;
}

const ENDING = ".claim";
/** A claim of another machine (a shared disk, another container) is alive while its file is touched. */
const HEARTBEAT_MS = 10_000;
const SILENT_MS = 60_000;
const TRIES = 20;

/**
 * Takes a data folder for this process. PGlite has no lock of its own, and two processes on one folder
 * silently lose rows.
 *
 * Everybody writes a claim of their own first and looks for others then; so of two that come at the
 * same time the later one always sees the earlier, whatever stale claims lie about. A claim whose
 * process is dead is removed.
 * @throws AmendsError `locked` when another living process has it
 */
export async function takeLock(folder: string): Promise<Lock> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (let attempt = 1; ; attempt += 1) {
    const own = join(folder, `${process.pid}-${randomUUID()}${ENDING}`);
    await place(own, false);
    const other = await livingOther(folder, own);
    if (other === null) {
      await place(own, true);
      return hold(own);
    }
    await rm(own, { force: true });
    // Two that claim at the same moment both step back; the one that waits longer finds the other.
    if (other.held || attempt === TRIES) throw locked(other);
    await sleep(20 + Math.random() * 130);
  }
}

function hold(own: string): Lock {
  const beat = setInterval(
    () => void utimes(own, new Date(), new Date()).catch(() => {}),
    HEARTBEAT_MS,
  );
  beat.unref();
  return {
    async release() {
      clearInterval(beat);
      await rm(own, { force: true });
    },
  };
}

/** A reader never sees half a claim: it is written beside and moved into place. */
async function place(path: string, held: boolean): Promise<void> {
  const claim: Claim = {
    pid: process.pid,
    started: startOf(process.pid),
    host: hostname(),
    held,
  };
  await writeFile(`${path}.new`, JSON.stringify(claim), { mode: 0o600 });
  await rename(`${path}.new`, path);
}

async function livingOther(folder: string, own: string): Promise<Claim | null> {
  let found: Claim | null = null;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (!name.endsWith(ENDING) || path === own) continue;
    const claim = await readClaim(path);
    if (claim === null) continue;
    if (!(await isAlive(claim, path))) await rm(path, { force: true });
    else if (found === null || claim.held) found = claim;
  }
  return found;
}

async function readClaim(path: string): Promise<Claim | null> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Claim;
  } catch {
    return null;
  }
}

async function isAlive(claim: Claim, path: string): Promise<boolean> {
  if (claim.host !== hostname()) {
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

function locked({ pid, host }: Claim): AmendsError {
  const where = host === hostname() ? "" : ` on ${host}`;
  return new AmendsError("locked", `The data folder is in use by process ${pid}${where}.`, {
    hint: "Stop that one first (it may be `amends serve`), or give another folder with --data-dir, or use PostgreSQL with DATABASE_URL.",
  });
}
