import type { Place } from "../../model/errors.ts";
import type { Delivery, OrderSourceKind, PromisedOrder } from "../../model/order.ts";
import type { Input, SourceOptions } from "../types.ts";

/** What a file of orders holds: promises and deliveries, each with its place. */
export type OrderRecord =
  | { kind: "order"; order: PromisedOrder; place: Place }
  | { kind: "delivery"; delivery: Delivery; place: Place };

export interface OrderOptions extends Pick<SourceOptions, "mapping" | "note" | "bad" | "progress"> {
  /** Zone of times that name none: the house's. */
  zone: string;
  /** Name of the field, attribute or meta key that holds the promised date; absent: the known ones. */
  promisedField?: string | undefined;
  /** Name of the field that tells when it was delivered, where the shop has none of its own. */
  deliveredField?: string | undefined;
}

/** A kind of file with orders. One folder each under sources/orders/. */
export interface OrderSource {
  kind: OrderSourceKind;
  /** One line for --help. */
  description: string;
  /** Whether this kind fits, by name and first bytes (already gunzipped). */
  recognises: (name: string, head: Uint8Array) => boolean;
  read: (input: Input, options: OrderOptions) => AsyncIterable<OrderRecord>;
}
