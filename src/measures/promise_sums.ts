import type { FactPromise, FactsRow } from "../model/facts.ts";
import { type CellDimension, type Contribution, cut } from "./places.ts";
import { addTo, type Sums } from "./sums.ts";

/**
 * What the promises of a conversation add, each on the day it was due: to the groups of the conversation,
 * among people to who had it then, and by type and lead time of the promise itself.
 */
export function promiseSums(
  { promises }: Pick<FactsRow, "promises">,
  places: readonly (readonly [CellDimension, string])[],
): Contribution[] {
  return promises.flatMap((promise) => {
    const sums = keptSums(promise);
    const own: Contribution[] = [
      ...places
        .filter(([dimension]) => dimension !== "owner")
        .map(([dimension, key]) => ({
          dimension,
          key,
          day: promise.day,
          sums: dimension === "all" ? { ...sums, ...markSums(promise) } : sums,
        })),
      { dimension: "owner", key: cut(promise.owner), day: promise.day, sums },
    ];
    if (promise.hedged) return own;
    return [
      ...own,
      { dimension: "promise_type", key: promise.type, day: promise.day, sums },
      { dimension: "lead", key: promise.lead, day: promise.day, sums },
    ];
  });
}

/** What a promise adds to the kept rate, or to that of hedged ones. */
export function keptSums({ state, hedged, dated }: FactPromise): Sums {
  return hedged
    ? { [`hedged:${state}`]: 1 }
    : { [`promise:${state}`]: 1, ...(dated ? { dated: 1 } : {}) };
}

/** The kept rate if marks of those concerned did not count, and if none did. */
function markSums(promise: FactPromise): Sums {
  const { state, hedged, read_state, decided_by, by_hand, moved_by_own } = promise;
  const sums: Sums = {};
  if (hedged) return sums;
  if (decided_by !== "nobody") addTo(sums, `marked:${decided_by}`, 1);
  if (!moved_by_own) addTo(sums, `without_own:${decided_by === "own" ? read_state : state}`, 1);
  if (!by_hand) addTo(sums, `without_any:${read_state}`, 1);
  return sums;
}
