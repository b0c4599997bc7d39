import type { PromiseRecord } from "../model/review.ts";
import type { PreparedConversation } from "../review/prepared.ts";

/** A promise that was not kept in time, with where it was made and what proves it. */
export interface Breach {
  promise: PromiseRecord;
  late: boolean;
  /** Only hoped for: shown as a missed expectation. */
  hedged: boolean;
  /** Index of the message that made the promise. */
  message: number;
  /** Places that prove the breach, as message indices and spans. */
  proof: { message: number; start: number; end: number }[];
  events: string[];
}

/** Kinds of evidence that show a breach. */
export const AGAINST: ReadonlySet<string> = new Set([
  "chased",
  "denied",
  "admitted",
  "renewed",
  "recurred",
]);
const FOR = new Set(["delivered", "done", "confirmed"]);

/** The broken and the late promises of a ledger, for the sin broken_promise. */
export function breachesOf(
  promises: readonly PromiseRecord[],
  { messages }: PreparedConversation,
): Breach[] {
  const indexOf = new Map(messages.map(({ message, index }) => [message.id, index]));
  return promises.flatMap((promise) => {
    const late = promise.state === "kept_late" || promise.state === "partly_kept";
    const message = indexOf.get(promise.message);
    if ((!late && promise.state !== "broken") || message === undefined) return [];
    const kinds = late ? new Set([...AGAINST, ...FOR]) : AGAINST;
    const proof = promise.evidence.flatMap((evidence) => {
      const index = evidence.message === null ? undefined : indexOf.get(evidence.message);
      if (index === undefined || !kinds.has(evidence.kind)) return [];
      return [{ message: index, start: evidence.start ?? 0, end: evidence.end ?? 0 }];
    });
    const events = promise.evidence.flatMap(({ event }) => (event === null ? [] : [event]));
    return [{ promise, late, hedged: promise.strength === "hedged", message, proof, events }];
  });
}
