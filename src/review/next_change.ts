import { formatInstant } from "../calendar/zone.ts";
import type { Sin } from "../sins/types.ts";
import type { Observations } from "./observations.ts";

const SECOND = 1000;

/** What knows by itself when time alone changes it: a promise, a repair. */
interface Changing {
  next_change_at: string | null;
}

/**
 * The first instant, in whole seconds, at which time alone may change the review; null when it stays as
 * it is until something is written or happens.
 */
export function nextChange(
  seen: Observations,
  sins: readonly Sin[],
  records: readonly Changing[],
): string | null {
  const own = records.flatMap(({ next_change_at: at }) => (at === null ? [] : [Date.parse(at)]));
  const found = sins.flatMap((sin) => sin.changesAt?.(seen) ?? []);
  // Read by a clock that is behind: what is said later than now has not been said yet.
  const { messages, conversation } = seen.prepared;
  const written = [
    ...messages.map(({ at }) => at ?? Number.NaN),
    ...conversation.events.map(({ at }) => Date.parse(at)),
  ];
  const coming = [...own, ...found, ...written]
    .map((at) => Math.ceil(at / SECOND) * SECOND)
    .filter((at) => at > seen.now);
  return coming.length === 0 ? null : formatInstant(Math.min(...coming));
}
