/** How far an import was at an instant (milliseconds). */
export interface Sample {
  at: number;
  bytes: number;
  messages: number;
}

export interface Estimate {
  /** Messages per second over the last samples. */
  rate: number | null;
  secondsLeft: number | null;
}

const WINDOW_MS = 10_000;

/** Adds a sample and forgets what is older than the window. */
export function withSample(samples: readonly Sample[], sample: Sample): Sample[] {
  return [...samples.filter(({ at }) => sample.at - at <= WINDOW_MS), sample];
}

/** Speed and time left from the last seconds; null while too little is known. */
export function estimate(samples: readonly Sample[], total: number | null): Estimate {
  const first = samples[0];
  const last = samples.at(-1);
  const seconds = first && last ? (last.at - first.at) / 1000 : 0;
  if (first === undefined || last === undefined || seconds < 0.5) {
    return { rate: null, secondsLeft: null };
  }
  const perSecond = (last.bytes - first.bytes) / seconds;
  return {
    rate: (last.messages - first.messages) / seconds,
    secondsLeft:
      total === null || perSecond <= 0 ? null : Math.max(0, total - last.bytes) / perSecond,
  };
}
