import { AmendsError } from "../../model/errors.ts";

interface Window {
  since: number;
  count: number;
}

const MOST_ADDRESSES = 10_000;

/** Counts attempts per key in fixed windows and refuses when there are too many. In memory only. */
function attemptLimit(most: number, windowMs: number, clock: () => number) {
  const windows = new Map<string, Window>();
  return {
    /** @throws AmendsError `busy` when the key has used up its attempts */
    take(key: string): void {
      const now = clock();
      const window = windows.get(key);
      if (window === undefined || now - window.since >= windowMs) {
        forgetOld(windows, now - windowMs);
        windows.set(key, { since: now, count: 1 });
        return;
      }
      window.count += 1;
      if (window.count > most) {
        throw new AmendsError("busy", "Too many attempts.", { hint: "Wait a minute, then retry." });
      }
    },
    /** After a success the key starts afresh. */
    clear: (key: string) => void windows.delete(key),
  };
}

/** Keeps the table small whatever is thrown at it: ended windows go first, then the oldest. */
function forgetOld(windows: Map<string, Window>, endedBefore: number): void {
  if (windows.size < MOST_ADDRESSES) return;
  for (const [key, { since }] of windows) {
    if (since <= endedBefore || windows.size >= MOST_ADDRESSES) windows.delete(key);
  }
}

const MINUTE = 60_000;

/** Sign-in attempts: ten a minute from one address, sixty from all together. */
export function signInAttempts(clock: () => number) {
  const fromOne = attemptLimit(10, MINUTE, clock);
  const fromAll = attemptLimit(60, MINUTE, clock);
  return {
    /** @throws AmendsError `busy` */
    take(address: string): void {
      fromOne.take(address);
      fromAll.take("all");
    },
    succeeded: (address: string) => fromOne.clear(address),
  };
}
export type SignInAttempts = ReturnType<typeof signInAttempts>;
