import { createHash } from "node:crypto";
import type { ReviewContext } from "../../model/context.ts";
import { bucketOf, canonicalJson } from "../../model/ids.ts";
import type { Delivery, OrderReview, PromisedOrder } from "../../model/order.ts";
import { deliveryId } from "../../promises/orders/index.ts";
import type { KnownOrder } from "../../promises/orders/renewed.ts";
import { provenanceOf } from "../../review/provenance.ts";
import { reviewOrder } from "../../review/review_order.ts";
import { SINS } from "../../sins/index.ts";
import { personId, rulesOf, storedInstant } from "../rows.ts";

/** The bucket of an order: of its number, because a delivery that comes first knows nothing else. */
export function orderBucket(workspace: string, number: string): number {
  return bucketOf(workspace, `order ${number}`);
}

function hashOf(value: object): string {
  return createHash("sha256").update(canonicalJson(value)).digest("base64url").slice(0, 24);
}

/** Ids under which the customer of an order may stand in conversations. */
export function customerIds(workspace: string, { customer }: PromisedOrder): string[] {
  return [customer?.email, customer?.id].flatMap((known) =>
    known === undefined ? [] : [personId(workspace, known)],
  );
}

/** What an order rests on besides its records: rules and configuration. */
export function orderRules(context: Pick<ReviewContext, "now" | "config">): string {
  return rulesOf({ provenance: provenanceOf(context, SINS) });
}

/** An order as it is stored, compared with its deliveries. */
export function orderRow(
  workspace: string,
  { order, since }: KnownOrder,
  deliveries: readonly Delivery[],
  context: Pick<ReviewContext, "now" | "config">,
) {
  const outcome = reviewOrder(order, deliveries, context);
  const { customer } = order;
  return {
    bucket: orderBucket(workspace, order.order),
    number: order.order,
    hash: hashOf(order),
    customer_ids: customerIds(workspace, order),
    customer: customer?.name ?? customer?.email ?? customer?.id ?? "",
    conversation_id: order.conversation ?? null,
    data: order,
    promised_since: since,
    rules: orderRules(context),
    state: outcome.state,
    due: storedInstant(outcome.due),
    next_change_at: storedInstant(outcome.next_change_at),
    checked: isChecked(outcome),
    wrong: outcome.findings.some(({ sin }) => sin === "wrong_delivery"),
    outcome,
  };
}

/** Its deliveries say what was in them, and what they should have been can be told by now. */
function isChecked({ as_ordered, complete }: OrderReview): boolean {
  return as_ordered === false || (as_ordered === true && complete !== null);
}

/** A delivery as it is stored. */
export function deliveryRow(workspace: string, delivery: Delivery) {
  const { order: number } = delivery;
  const id = deliveryId(delivery);
  const bucket = orderBucket(workspace, number);
  return { bucket, number, id, hash: hashOf(delivery), data: delivery };
}
