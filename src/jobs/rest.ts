export interface Rest {
  /** Resolves after so many milliseconds, when woken, or at once when the signal has fired. */
  (milliseconds: number): Promise<void>;
  /** Ends a rest; while nobody rests it ends the next one. */
  wake(): void;
}

/** How a loop waits for its next look: no longer than it wants, and not over something new to do. */
export function restUntil(signal: AbortSignal): Rest {
  let roused = false;
  let rouse = () => {};
  const rest = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", done);
        roused = false;
        rouse = () => {};
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      signal.addEventListener("abort", done);
      rouse = done;
      if (roused || signal.aborted) done();
    });
  const wake = () => {
    roused = true;
    rouse();
  };
  return Object.assign(rest, { wake });
}
