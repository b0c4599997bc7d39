import type { Place } from "../../model/errors.ts";
import { Delivery, PromisedOrder } from "../../model/order.ts";
import { known } from "../json/fields.ts";
import { readRecord } from "../json/records.ts";
import type { OrderOptions, OrderRecord } from "./types.ts";

/** An order as a source has put it together; what does not fit is told with its field, and null. */
export function orderRecord(
  value: unknown,
  place: Place,
  options: OrderOptions,
): OrderRecord | null {
  const order = readRecord(PromisedOrder, { kind: "", value, place }, options);
  return order === null ? null : { kind: "order", order, place };
}

/** A delivery as a source has put it together. */
export function deliveryRecord(
  value: unknown,
  place: Place,
  options: OrderOptions,
): OrderRecord | null {
  const delivery = readRecord(Delivery, { kind: "", value, place }, options);
  return delivery === null ? null : { kind: "delivery", delivery, place };
}

/** The customer by what is known of them; left out where nothing is. */
export function customerIn(told: Record<"id" | "name" | "email", string | null | undefined>): {
  customer?: object;
} {
  const customer = known(told);
  return Object.keys(customer).length === 0 ? {} : { customer };
}
