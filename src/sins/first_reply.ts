import type { Mark, Observations } from "../review/observations.ts";
import type { PreparedMessage } from "../review/prepared.ts";

/** The first reply that a person gave; none where only machines did. */
export function firstReply(seen: Observations): PreparedMessage | undefined {
  return seen.staff.find(({ automated }) => !automated);
}

/** Index of the first reply a person gave in a brand's public talk; null elsewhere or before it. */
export function firstPublicReply(seen: Observations): number | null {
  if (seen.prepared.conversation.channel !== "social") return null;
  return firstReply(seen)?.index ?? null;
}

/** The first mark of these kinds in what the customer wrote before a message. */
export function toldBefore(
  seen: Observations,
  before: number,
  sin: string,
  ...kinds: readonly string[]
): Mark | undefined {
  return seen
    .sinMarks(sin, ...kinds)
    .find(({ message, scope }) => message < before && !scope.conditional);
}

/** The first mark of these kinds in a message. */
export function markIn(
  seen: Observations,
  index: number,
  sin: string,
  ...kinds: readonly string[]
): Mark | undefined {
  return seen.sinMarks(sin, ...kinds).find(({ message }) => message === index);
}
