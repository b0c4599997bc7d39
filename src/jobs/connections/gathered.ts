/** Most things written at once. */
const MOST = 500;

/**
 * Writes things that come one by one several at once: what comes while a write goes on is written by the
 * next. Each promise resolves when its thing is written.
 */
export function gathered<T>(write: (things: readonly T[]) => Promise<void>) {
  interface Waiting {
    thing: T;
    done: () => void;
    failed: (error: unknown) => void;
  }
  let waiting: Waiting[] = [];
  let writing = false;

  async function writeAll(): Promise<void> {
    writing = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, MOST);
      waiting = waiting.slice(MOST);
      try {
        await write(batch.map(({ thing }) => thing));
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    writing = false;
  }

  return (thing: T): Promise<void> =>
    new Promise((done, failed) => {
      waiting.push({ thing, done, failed });
      if (!writing) void writeAll();
    });
}
