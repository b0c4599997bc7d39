import type { Observations } from "../review/observations.ts";

/**
 * Whether the organisation made good later in the conversation: it took responsibility and repaired
 * it (or the customer confirmed it is solved), and the customer did not object afterwards.
 */
export function recoveredAfter(seen: Observations, message: number): boolean {
  const later = seen.staff.filter(({ index }) => index > message);
  const owned = later.find(({ index }) =>
    seen.actsIn(index, "apology", "ownership").some(({ scope }) => !scope.negated),
  );
  if (owned === undefined) return false;
  const repaired = later.some(
    ({ index }) =>
      index >= owned.index &&
      seen
        .actsIn(index, "done", "exception")
        .some(({ scope }) => !scope.negated && !scope.conditional),
  );
  const objected = seen.customer.some(
    ({ index }) =>
      index > owned.index && seen.actsIn(index, "not_solved", "complaint", "chase").length > 0,
  );
  const solved = seen.solvedBy !== null && seen.solvedBy > owned.index;
  return (repaired || solved) && !objected;
}
