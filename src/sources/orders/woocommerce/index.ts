import { headObjects, someHas } from "../../json/head.ts";
import { known } from "../../json/fields.ts";
import { jsonRecords, readRecord } from "../../json/records.ts";
import { counted } from "../../notes.ts";
import type { Input } from "../../types.ts";
import { instantIn } from "../instants.ts";
import { fieldOf, valueNamed, variantOf } from "../named_fields.ts";
import { PromisedDates } from "../promised_dates.ts";
import { customerIn, deliveryRecord, orderRecord } from "../record.ts";
import type { OrderOptions, OrderRecord, OrderSource } from "../types.ts";
import { type LineItem, Order } from "./schema.ts";

const LISTS = { orders: "", data: "" };

/** WooCommerce knows no promised date of its own; these are the meta keys of delivery-date plugins. */
const PROMISED_KEYS = [
  "_orddd_timestamp",
  "_orddd_lite_timestamp",
  "jckwds_date_ymd",
  "ywcdd_order_delivery_date",
  "_delivery_date",
  "delivery_date",
  "Delivery Date",
];

/** Orders that were never placed or paid: nothing was promised with them. */
const NO_PROMISE: ReadonlySet<string> = new Set(["pending", "failed", "trash", "checkout-draft"]);

/** Orders of the REST API. */
export const woocommerce: OrderSource = {
  kind: "woocommerce",
  description: "WooCommerce orders; JSON of the REST API, version 3",
  recognises: (_name, head) => {
    const objects = headObjects(head);
    return (
      someHas(objects, "line_items", "order_key") ||
      someHas(objects, "meta_data", "date_created_gmt")
    );
  },
  read,
};

async function* read(input: Input, options: OrderOptions): AsyncGenerator<OrderRecord> {
  const dates = new PromisedDates(options);
  let undelivered = 0;
  for await (const record of jsonRecords(input, options, LISTS)) {
    const order = readRecord(Order, record, options);
    if (order === null || NO_PROMISE.has(order.status ?? "")) continue;
    const promised = dates.read(promisedOf(order, options));
    const told = orderRecord(toOrder(order, promised), record.place, options);
    if (told === null) continue;
    yield told;
    const deliveredAt = deliveredOf(order, options);
    if (deliveredAt === null) {
      undelivered += 1;
      continue;
    }
    // That the shop ticked off the order does not say what was in the parcel.
    const value = { order: numberOf(order), id: numberOf(order), delivered_at: deliveredAt };
    const delivery = deliveryRecord(value, record.place, options);
    if (delivery !== null) yield delivery;
  }
  dates.tell("meta key");
  if (undelivered > 0) {
    options.note(
      `${counted(undelivered, "order")} without a delivery: WooCommerce does not tell when an order arrived. Name a field or meta key that does with --delivered-field, or import deliveries from the carrier`,
    );
  }
}

const numberOf = ({ number, id }: Order): string => number ?? id;

function promisedOf(order: Order, { promisedField }: OrderOptions): string | number | null {
  const keys = promisedField === undefined ? PROMISED_KEYS : [promisedField];
  return valueNamed([...order.meta_data, ...fieldOf(order, promisedField)], keys);
}

function deliveredOf(order: Order, { deliveredField, zone }: OrderOptions): string | null {
  if (deliveredField === undefined) return null;
  const pairs = [...order.meta_data, ...fieldOf(order, deliveredField)];
  const value = valueNamed(pairs, [deliveredField]);
  if (value === null) return null;
  const gmt = deliveredField.endsWith("_gmt") && typeof value === "string";
  return instantIn(gmt ? `${value.replace(/z$/i, "")}Z` : value, zone);
}

function toOrder(order: Order, promised: string | null) {
  const { billing, customer_id, status } = order;
  return {
    order: numberOf(order),
    ...known({
      promised,
      ordered_at: order.date_created_gmt,
    }),
    ...customerIn({
      id: customer_id ? String(customer_id) : null,
      email: billing?.email,
      name: [billing?.first_name, billing?.last_name].filter(Boolean).join(" "),
    }),
    // Who cancelled, and when, is not told. A refund may follow a wrong delivery, and takes nothing back.
    ...(status === "cancelled" ? { cancelled: {} } : {}),
    items: order.line_items.flatMap((line) => ((line.quantity ?? 1) > 0 ? [toItem(line)] : [])),
  };
}

function toItem(line: LineItem) {
  return {
    ...known({ sku: line.sku, name: line.parent_name ?? line.name }),
    ...variantOf(line.meta_data),
    quantity: line.quantity ?? 1,
  };
}
