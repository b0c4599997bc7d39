import { useSyncExternalStore } from "react";

const MINUTE = 60_000;
let now = Date.now();
const listeners = new Set<() => void>();

setInterval(() => {
  now = Date.now();
  for (const listener of listeners) listener();
}, MINUTE);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Milliseconds since 1970, renewed every minute: enough for "3 hours ago". */
export const useNow = () => useSyncExternalStore(subscribe, () => now);
