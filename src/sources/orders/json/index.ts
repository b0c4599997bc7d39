import { DELIVERY_SCHEMA, ORDER_SCHEMA } from "../../../model/order.ts";
import { headObjects } from "../../json/head.ts";
import { type JsonRecord, jsonRecords } from "../../json/records.ts";
import type { Input } from "../../types.ts";
import { deliveryRecord, orderRecord } from "../record.ts";
import type { OrderOptions, OrderRecord, OrderSource } from "../types.ts";

const LISTS = { orders: "order", deliveries: "delivery" };

/** Orders and deliveries in the form of this product, in any mixture. */
export const json: OrderSource = {
  kind: "json",
  description: "amends.order/v1 and amends.delivery/v1: a list, {orders, deliveries}, or NDJSON",
  recognises: (name, head) =>
    /\.(?:json|ndjson|jsonl)(?:\.gz)?$/i.test(name) ||
    headObjects(head).some((object) => object.has("order")),
  read,
};

async function* read(input: Input, options: OrderOptions): AsyncGenerator<OrderRecord> {
  for await (const record of jsonRecords(input, options, LISTS)) {
    const { place } = record;
    const value = withColour(record.value);
    const read = isDelivery(record)
      ? deliveryRecord(value, place, options)
      : orderRecord(value, place, options);
    if (read !== null) yield read;
  }
}

function isDelivery({ kind, value }: JsonRecord): boolean {
  if (kind !== "" || !isObject(value)) return kind === "delivery";
  const { schema } = value;
  if (schema === ORDER_SCHEMA || schema === DELIVERY_SCHEMA) return schema === DELIVERY_SCHEMA;
  return "delivered_at" in value;
}

/** `color` is `colour`. */
function withColour(value: unknown): unknown {
  if (!isObject(value) || !Array.isArray(value["items"])) return value;
  const items: unknown[] = value["items"];
  return {
    ...value,
    items: items.map((item) =>
      isObject(item) && "color" in item ? { colour: item["color"], ...item } : item,
    ),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
