import type { DifferenceKind } from "../../model/order.ts";
import { inRecords } from "../orders.ts";
import type { Candidate, ComparedOrder } from "../types.ts";

const WRONG: ReadonlySet<DifferenceKind> = new Set([
  "wrong_item",
  "wrong_model",
  "wrong_colour",
  "wrong_size",
]);
const MISSING: ReadonlySet<DifferenceKind> = new Set(["short", "missing_accessory"]);

/**
 * Something came that is not what was ordered in its place, or only part of the order came in its
 * time. Nothing at all is no wrong delivery but a broken promise.
 */
export function decideOrder(compared: ComparedOrder): Candidate[] {
  const { differences, evidence, complete } = compared.outcome;
  const has = (kinds: ReadonlySet<DifferenceKind>) =>
    differences.some(({ kind }) => kinds.has(kind));
  if (has(WRONG)) {
    const recovered = differences.every(({ kind, made_good }) => !WRONG.has(kind) || made_good);
    return [inRecords(compared, { branch: "order_wrong", severity: 2, recovered })];
  }
  const arrived = evidence.some(({ kind }) => kind === "delivered");
  if (!arrived || complete !== false || !has(MISSING)) return [];
  return [inRecords(compared, { branch: "order_incomplete", severity: 2 })];
}
