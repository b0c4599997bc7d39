import type { OrderCompliance } from "../model/promise_views.ts";
import { countClasses, promiseCompliance, shownRate } from "./compliance.ts";
import { EMPTY_INPUT, type ScoreInput } from "./input.ts";

/** How many orders are known to be complete, and as ordered. */
export interface OrderChecked {
  orders: number;
  complete: { good: number; n: number };
  as_ordered: { good: number; n: number };
}

/**
 * Orders beside the promises of conversations (design, scoring 2.4): in time, complete, as ordered, and
 * both together by the smaller share, never by an average.
 */
export function orderCompliance(
  promises: ScoreInput["promises"],
  orders: NonNullable<ScoreInput["orders"]>,
  { orders: count, complete, as_ordered }: OrderChecked,
): OrderCompliance {
  const { outside: _outside, ...classes } = countClasses(orders.states);
  const { kept, late, broken } = classes;
  const all = promiseCompliance({ ...EMPTY_INPUT, promises, orders });
  const together = shownRate(all.kept, all.n);
  const right = shownRate(orders.checked - orders.wrong, orders.checked);
  return {
    orders: count,
    ...classes,
    on_time: shownRate(kept, kept + late + broken),
    complete: shownRate(complete.good, complete.n),
    as_ordered: shownRate(as_ordered.good, as_ordered.n),
    right,
    together,
    compliance: smaller(together?.value ?? null, right?.value ?? null),
  };
}

function smaller(together: number | null, right: number | null): OrderCompliance["compliance"] {
  if (right !== null && (together === null || right < together))
    return { value: right, of: "right" };
  return together === null ? null : { value: together, of: "together" };
}
