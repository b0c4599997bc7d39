import type { Outbox, Outcome, TakenMessage } from "../../store/outbox/types.ts";
import { jittered } from "../../model/jitter.ts";
import { DeliveryFailure } from "./failure.ts";

const SECOND = 1000;
/** A sender that is not heard of for so long has died: its message is taken by another. */
const LEASE_MS = 120 * SECOND;
const FIRST_WAIT_MS = 30 * SECOND;
const LONGEST_WAIT_MS = 2 * 3600 * SECOND;
/** With the waits above: about five hours of trying. */
const MOST_ATTEMPTS = 10;

/** What is to be done with a message when its turn comes. */
export type Composed =
  /** Sending it; says that it did not succeed by throwing a {@link DeliveryFailure}. `shows`: it in words. */
  | { send: () => Promise<void>; shows: string }
  /** It is no longer true, or nobody wants it. */
  | { drop: string }
  /** Not yet. */
  | { wait: string };

export interface Sending {
  outbox: Pick<Outbox, "take" | "settle">;
  /** Reads what the message is about as it stands now. */
  compose: (message: TakenMessage, now: string) => Promise<Composed>;
  /** RFC 3339 instant. */
  now: () => string;
  /** 0 to 1. */
  random: () => number;
  signal: AbortSignal;
  /** What nobody expected; a failure to deliver is no such thing. */
  onError: (error: unknown) => void;
}

export type Sent = Record<Outcome["state"], number>;

/**
 * Sends what waits, one message after the other, until nothing is due. Several may do this at the same
 * time, in one process or many: a message is taken by one of them. It leaves at least once; a process that
 * dies between sending and noting it sends the same id again.
 */
export async function sendWaiting(sending: Sending): Promise<Sent> {
  const { outbox, now, signal } = sending;
  const counts: Sent = { sent: 0, failed: 0, dropped: 0, waiting: 0 };
  while (!signal.aborted) {
    const start = now();
    const message = await outbox.take(start, later(start, LEASE_MS));
    if (message === null) break;
    const outcome = await attempt(message, sending);
    if (await outbox.settle(message, outcome)) counts[outcome.state] += 1;
  }
  return counts;
}

async function attempt(message: TakenMessage, sending: Sending): Promise<Outcome> {
  const { compose, now, random } = sending;
  if (message.attempts > MOST_ATTEMPTS)
    return { state: "failed", error: "every try ended with the process that made it" };
  try {
    const composed = await compose(message, now());
    if ("drop" in composed) return { state: "dropped", error: composed.drop };
    if ("wait" in composed) return { state: "waiting", next: composed.wait, error: null };
    await composed.send();
    return { state: "sent", at: now() };
  } catch (error) {
    const known = error instanceof DeliveryFailure ? error : null;
    if (known === null) sending.onError(error);
    const reason = known?.message ?? "an error of ours; the server's log has more";
    if (known?.permanent === true || message.attempts >= MOST_ATTEMPTS)
      return { state: "failed", error: reason };
    const next = later(now(), waitAfter(message.attempts, random()));
    return { state: "waiting", next, error: reason };
  }
}

/** Doubles with every try; a random half of it keeps many messages from coming back at once. */
export function waitAfter(attempts: number, random: number): number {
  const most = Math.min(FIRST_WAIT_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS);
  return Math.round(jittered(most, random));
}

const later = (instant: string, ms: number) => new Date(Date.parse(instant) + ms).toISOString();
