import { chmodSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { findFaketime } from "../../scripts/lib/faketime.mjs";

/** Whether a process here can be given a clock of its own; null: Debian's libfaketime is missing. */
export const FAKETIME = findFaketime();

/**
 * A clock for processes that jumps when it is told to: everything that tells the time of day, in every
 * thread of theirs, and with it the embedded database. What measures how long something takes goes on,
 * as on a machine whose clock is set. A PostgreSQL is another process and keeps the right time, or gets
 * a clock of its own: `ofDatabase`, for processes without threads.
 */
export function jumpingClock(folder: string, ofDatabase = false) {
  mkdirSync(folder, { recursive: true });
  // A PostgreSQL is never root, and has to get in too: a clock that cannot be read never jumps.
  for (const one of [dirname(folder), folder]) chmodSync(one, 0o755);
  const file = join(folder, "clock");
  /** Sets the clock so many hours from the right time. */
  const jump = (hours: number): void => {
    // Moved into place: a process that reads meanwhile never sees half of it.
    writeFileSync(`${file}.new`, `${hours < 0 ? "-" : "+"}${Math.abs(Math.round(hours * 3600))}`);
    renameSync(`${file}.new`, file);
  };
  jump(0);
  const env = {
    LD_PRELOAD: (ofDatabase ? findFaketime("libfaketime") : FAKETIME) ?? "",
    FAKETIME_TIMESTAMP_FILE: file,
    FAKETIME_NO_CACHE: "1",
    FAKETIME_DONT_FAKE_MONOTONIC: "1",
  };
  return { env, jump };
}
