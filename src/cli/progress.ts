import { Presets, SingleBar } from "cli-progress";
import type { Terminal } from "./terminal.ts";

/** Anything shorter shows no bar. */
const WAIT_MS = 2000;

export interface Progress {
  /** Bytes of all sources read so far. */
  bytes(done: number): void;
  /** One more conversation is done. */
  conversation(): void;
  end(): void;
}

/**
 * A bar with rate and time left on standard error, when it is a terminal and the work takes longer
 * than two seconds; otherwise nothing. `total` is in bytes, null when unknown.
 */
export function progressBar(terminal: Terminal, total: number | null): Progress {
  const { stderr } = terminal;
  if (stderr.isTTY !== true || total === null || total === 0) return silent;
  const started = performance.now();
  let bar: SingleBar | null = null;
  let done = 0;
  let conversations = 0;
  const show = () => {
    const seconds = (performance.now() - started) / 1000;
    if (bar === null) {
      if (seconds * 1000 < WAIT_MS) return;
      const format =
        "{bar} {percentage}% | {conversations} conversations, {rate} a second | {eta_formatted} left";
      bar = new SingleBar(
        {
          format,
          stream: stderr,
          clearOnComplete: true,
          hideCursor: true,
          etaBuffer: 100,
        },
        Presets.shades_classic,
      );
      bar.start(total, done, { conversations: 0, rate: 0 });
    }
    bar.update(Math.min(done, total), { conversations, rate: Math.round(conversations / seconds) });
  };
  return {
    bytes: (now) => {
      done = now;
      show();
    },
    conversation: () => {
      conversations += 1;
      if (conversations % 50 === 0) show();
    },
    end: () => bar?.stop(),
  };
}

const silent: Progress = { bytes: () => {}, conversation: () => {}, end: () => {} };
