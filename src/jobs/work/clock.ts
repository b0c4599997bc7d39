import type { Store } from "../../store/types.ts";

const LOOK_MS = 60_000;

/**
 * Looks at once and every minute whether a clock has gone back, as the server does, so that workers without
 * a server do not wait until it is there again. Returns what ends it, after a look that goes on.
 */
export function followClock(
  store: Pick<Store, "clockIsBack">,
  onError: (error: unknown) => void,
): () => Promise<void> {
  let look: Promise<void> | null = null;
  const lookAgain = () => {
    look ??= store
      .clockIsBack(new Date().toISOString())
      .catch(onError)
      .finally(() => {
        look = null;
      });
  };
  lookAgain();
  const timer = setInterval(lookAgain, LOOK_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await look;
  };
}
