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
import { type Fulfillment, type LineItem, Order } from "./schema.ts";

const LISTS = { data: "", orders: "", nodes: "", edges: "", node: "", order: "" };

/**
 * Shopify knows no promised date of its own: apps for delivery dates leave one among the order's
 * attributes or metafields. What a carrier estimates later is a forecast and no promise.
 */
const PROMISED_NAMES = [
  "Delivery-Date",
  "Delivery Date",
  "Promised Date",
  "Promised Delivery Date",
  "Requested Delivery Date",
];

const GLOBAL_ID = /"gid:\/\/shopify\/Order\//;

/** Orders of the Admin API, REST or GraphQL, with their fulfillments. */
export const shopify: OrderSource = {
  kind: "shopify",
  description: "Shopify orders with fulfillments; JSON of the REST or the GraphQL Admin API",
  recognises: (_name, head) =>
    GLOBAL_ID.test(Buffer.from(head).toString("latin1")) ||
    someHas(headObjects(head), "admin_graphql_api_id"),
  read,
};

async function* read(input: Input, options: OrderOptions): AsyncGenerator<OrderRecord> {
  const dates = new PromisedDates(options);
  let timeless = 0;
  for await (const record of jsonRecords(input, options, LISTS)) {
    const order = readRecord(Order, record, options);
    if (order === null || order.test === true) continue;
    const promised = dates.read(promisedOf(order, options));
    const told = orderRecord(toOrder(order, promised), record.place, options);
    if (told === null) continue;
    yield told;
    for (const fulfillment of order.fulfillments) {
      const deliveredAt = deliveredOf(fulfillment, options);
      if (deliveredAt === null && fulfillment.shipment_status === "delivered") timeless += 1;
      if (deliveredAt === null || fulfillment.status?.toLowerCase() === "cancelled") continue;
      const value = toDelivery(numberOf(order), fulfillment, deliveredAt);
      const delivery = deliveryRecord(value, record.place, options);
      if (delivery !== null) yield delivery;
    }
  }
  dates.tell("attribute or metafield");
  if (timeless > 0) {
    options.note(
      `${counted(timeless, "delivered shipment")} left out, because REST does not tell when they arrived: export with GraphQL (deliveredAt), or name a field with --delivered-field`,
    );
  }
}

const numberOf = ({ name, id }: Order): string => name?.trim() || id;

function promisedOf(order: Order, { promisedField }: OrderOptions): string | number | null {
  const names = promisedField === undefined ? PROMISED_NAMES : [promisedField];
  const pairs = [...order.note_attributes, ...order.customAttributes, ...order.metafields];
  return valueNamed([...pairs, ...fieldOf(order, promisedField)], names);
}

function deliveredOf(
  fulfillment: Fulfillment,
  { deliveredField, zone }: OrderOptions,
): string | null {
  if (fulfillment.deliveredAt != null) return fulfillment.deliveredAt;
  const [told] = fieldOf(fulfillment, deliveredField);
  const arrived = fulfillment.shipment_status === "delivered";
  return told === undefined || !arrived ? null : instantIn(told.value, zone);
}

function toOrder(order: Order, promised: string | null) {
  const { customer, email } = order;
  const names = [
    customer?.first_name ?? customer?.firstName,
    customer?.last_name ?? customer?.lastName,
  ];
  const cancelledAt = order.cancelled_at ?? order.cancelledAt;
  const reason = (order.cancel_reason ?? order.cancelReason)?.toLowerCase();
  return {
    order: numberOf(order),
    ...known({
      promised,
      ordered_at: order.created_at ?? order.createdAt,
    }),
    ...customerIn({
      id: customer?.id,
      email: email ?? customer?.email,
      name: customer?.displayName ?? names.filter(Boolean).join(" "),
    }),
    ...(cancelledAt == null
      ? {}
      : { cancelled: { at: cancelledAt, by: CANCELLED_BY[reason ?? ""] ?? "unknown" } }),
    items: [...order.line_items, ...order.lineItems].flatMap((line) => {
      // What was taken out of the order before it came is no longer promised.
      const quantity = line.current_quantity ?? line.currentQuantity ?? line.quantity ?? 1;
      return quantity > 0 ? [toItem(line, quantity)] : [];
    }),
  };
}

const CANCELLED_BY: Readonly<Record<string, "customer" | "house">> = {
  customer: "customer",
  inventory: "house",
  staff: "house",
};

function toDelivery(order: string, fulfillment: Fulfillment, delivered_at: string) {
  const lines = [...fulfillment.line_items, ...fulfillment.fulfillmentLineItems];
  return {
    order,
    id: fulfillment.id,
    delivered_at,
    ...known({ items: lines.map(({ line, quantity }) => toItem(line, quantity ?? 1)) }),
  };
}

function toItem(line: LineItem, quantity: number) {
  const options = line.variant?.selectedOptions ?? [];
  const variant = variantOf(options);
  const title = line.variant_title ?? line.variantTitle;
  return {
    ...known({
      sku: line.sku,
      name: line.title ?? line.name,
      // "Black / L" as a whole, where the options are not told one by one.
      model: Object.keys(variant).length === 0 ? title : null,
    }),
    ...variant,
    quantity,
  };
}
