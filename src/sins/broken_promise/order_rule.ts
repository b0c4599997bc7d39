import type { EarlierOutcome } from "../../model/order.ts";
import { inRecords } from "../orders.ts";
import type { Candidate, ComparedOrder } from "../types.ts";

/**
 * The order came whole after its time, or nothing of it came and the records would show it; or a new date
 * was given only when the one before had passed.
 */
export function decideOrder(compared: ComparedOrder): Candidate[] {
  const { state, evidence, earlier = [] } = compared.outcome;
  if (state === "kept_late") return [inRecords(compared, { branch: "order_late", severity: 1 })];
  const arrived = evidence.some(({ kind }) => kind === "delivered");
  if (state !== "broken" || arrived) {
    const passed = earlier.filter((one) => one.state === "broken" || one.state === "kept_late");
    return passed.length === 0 ? [] : [movedLate(compared, passed)];
  }
  return [inRecords(compared, { branch: "order_not_delivered", severity: 2 })];
}

function movedLate(compared: ComparedOrder, passed: readonly EarlierOutcome[]): Candidate {
  const found = inRecords(compared, { branch: "order_moved", severity: 1 });
  const dates = passed.map(({ promised }) => promised.slice(0, 10)).join(", ");
  return { ...found, slots: { ...found.slots, dates } };
}
