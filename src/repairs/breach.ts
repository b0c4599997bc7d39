import { AGAINST } from "../promises/breaches.ts";
import type { PromiseRecord } from "../model/review.ts";
import type { PreparedConversation, PreparedMessage } from "../review/prepared.ts";
import { hasDate } from "./apology.ts";

/** A promise to a customer that was not kept in time, and from where on it can be made good. */
export interface OpenBreach {
  promise: PromiseRecord;
  /** When it was broken; null when nothing tells. */
  since: number | null;
  /** Index of the first message that may answer for it. */
  from: number;
}

const BROKEN: ReadonlySet<PromiseRecord["state"]> = new Set(["broken", "kept_late", "partly_kept"]);

/** The broken and late promises of a ledger that the house made to a customer. */
export function openBreaches(
  promises: readonly PromiseRecord[],
  { messages }: PreparedConversation,
): OpenBreach[] {
  const indexOf = new Map(messages.map(({ message, index }) => [message.id, index]));
  return promises.flatMap((promise) => {
    const made = indexOf.get(promise.message);
    if (made === undefined || !isOurs(promise) || !BROKEN.has(promise.state)) return [];
    const shown = (kinds: ReadonlySet<string>) =>
      promise.evidence.flatMap(({ kind, message }) => {
        const index = message === null ? undefined : indexOf.get(message);
        return index === undefined || !kinds.has(kind) ? [] : [index];
      });
    const due = dueOf(promise);
    const against = Math.min(...shown(AGAINST));
    const since = due ?? messages[against]?.at ?? null;
    const later = since === null ? undefined : firstPast(messages, made + 1, since);
    // Who says beforehand that it will be late has begun to make good.
    const from = Math.min(against, ...shown(WARNED), later?.index ?? Number.POSITIVE_INFINITY);
    return [{ promise, since, from }];
  });
}

const WARNED: ReadonlySet<string> = new Set(["warned"]);

function isOurs({ debtor, beneficiary }: PromiseRecord): boolean {
  return debtor !== "third_party" && beneficiary === "customer";
}

/** A due instant that somebody named; a default one is nobody's word. */
function dueOf(promise: PromiseRecord): number | null {
  const { due } = promise.deadline;
  return due === null || !hasDate(promise) ? null : Date.parse(due);
}

function firstPast(messages: readonly PreparedMessage[], from: number, since: number) {
  for (let index = from; index < messages.length; index += 1) {
    const message = messages[index];
    if (message !== undefined && message.at !== null && message.at > since) return message;
  }
  return undefined;
}
