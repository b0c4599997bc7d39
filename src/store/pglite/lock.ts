import { randomUUID } from "node:crypto";
import { mkdir, readdir, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { AmendsError } from "../../model/errors.ts";
import {
  type Claim,
  HEARTBEAT_MS,
  isAlive,
  isSeen,
  placeClaim,
  readClaim,
  SILENT_MS,
} from "./claim.ts";

export interface Lock {
  release(): Promise<void>;
}

/** A claim of somebody else, and where it stands. */
interface Other extends Claim {
  path: string;
}

const ENDING = ".claim";
const LOOK_MS = 250;
const TRIES = 20;

/**
 * Takes a data folder for this process. PGlite has no lock of its own, and two processes on one folder
 * silently lose rows.
 *
 * Everybody writes a claim of their own first and looks for others then; so of two that come at the
 * same time the later one always sees the earlier, whatever stale claims lie about. A claim whose
 * process is dead is removed. Of a process that cannot be seen from here, the next sign of life is
 * waited for: so a container that stands in for a killed one starts within a minute.
 * @throws AmendsError `locked` when another living process has it
 */
export async function takeLock(folder: string): Promise<Lock> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (let attempt = 1; ; attempt += 1) {
    const own = join(folder, `${process.pid}-${randomUUID()}${ENDING}`);
    await placeClaim(own, false);
    const other = await livingOther(folder, own);
    if (other === null) {
      await placeClaim(own, true);
      return hold(own);
    }
    await rm(own, { force: true });
    // Two that claim at the same moment both step back; the one that waits longer finds the other.
    if (other.held && (await fallsSilent(other))) continue;
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

async function livingOther(folder: string, own: string): Promise<Other | null> {
  let found: Other | null = null;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (!name.endsWith(ENDING) || path === own) continue;
    const claim = await readClaim(path);
    if (claim === null) continue;
    if (!(await isAlive(claim, path))) await rm(path, { force: true });
    else if (found === null || claim.held) found = { ...claim, path };
  }
  return found;
}

/** Waits for the next sign of life of a process that cannot be seen; true, without its claim, when none comes. */
async function fallsSilent(other: Other): Promise<boolean> {
  if (isSeen(other)) return false;
  const before = await touchedAt(other.path);
  // Counted here as well, because the clock of another machine may be ahead.
  for (let waited = 0; waited < SILENT_MS; waited += LOOK_MS) {
    const now = await touchedAt(other.path);
    if (now === null) return true;
    if (now !== before) return false;
    if (Date.now() - now >= SILENT_MS) break;
    await sleep(LOOK_MS);
  }
  await rm(other.path, { force: true });
  return true;
}

async function touchedAt(path: string): Promise<number | null> {
  return (await stat(path).catch(() => null))?.mtimeMs ?? null;
}

function locked(other: Claim): AmendsError {
  const { pid, host } = other;
  const where = isSeen(other) ? "" : ` on ${host}`;
  return new AmendsError("locked", `The data folder is in use by process ${pid}${where}.`, {
    hint: "Stop that one first (it may be `amends serve`), or give another folder with --data-dir, or use PostgreSQL with DATABASE_URL.",
  });
}
