import { inRecords } from "../orders.ts";
import type { Candidate, ComparedOrder } from "../types.ts";

/** The order came whole after its time, or nothing of it came and the records would show it. */
export function decideOrder(compared: ComparedOrder): Candidate[] {
  const { state, evidence } = compared.outcome;
  if (state === "kept_late") return [inRecords(compared, { branch: "order_late", severity: 1 })];
  const arrived = evidence.some(({ kind }) => kind === "delivered");
  if (state !== "broken" || arrived) return [];
  return [inRecords(compared, { branch: "order_not_delivered", severity: 2 })];
}
