import type { BackupSettings, BackupsView, BackupView } from "../../model/backups.ts";

/** Someone who finds no backup of the last two days has lost more than a night. */
const OLD_MS = 2 * 86_400_000;

/**
 * Whether a nightly backup is due: its hour has come, today or yesterday, and none was made since. So a
 * machine that sleeps at night makes it when it wakes. A backup from the future, made while the clock
 * was wrong, counts for nothing.
 */
export function isDue(
  { hour }: BackupSettings,
  backups: readonly BackupView[],
  now: Date,
): boolean {
  if (hour === null) return false;
  const since = new Date(now);
  since.setHours(hour, 0, 0, 0);
  if (since > now) since.setDate(since.getDate() - 1);
  return !past(backups, now).some(({ at }) => Date.parse(at) >= since.getTime());
}

/** How it stands with the last backup. */
export function stateOf(backups: readonly BackupView[], now: Date): BackupsView["state"] {
  const [last] = past(backups, now);
  if (last === undefined) return "none";
  return now.getTime() - Date.parse(last.at) > OLD_MS ? "old" : "fresh";
}

/** Those that are too many, the oldest; never the one just made, whatever the clock said of others. */
export function tooMany(
  backups: readonly BackupView[],
  { keep }: BackupSettings,
  made: string,
): BackupView[] {
  return backups.filter(({ name }) => name !== made).slice(keep - 1);
}

const past = (backups: readonly BackupView[], now: Date) =>
  backups.filter(({ at }) => Date.parse(at) <= now.getTime());
