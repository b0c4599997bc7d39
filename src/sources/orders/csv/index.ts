import { AmendsError, type Place } from "../../../model/errors.ts";
import { OrderItem } from "../../../model/order.ts";
import { columnsOf } from "../../table/columns.ts";
import { csvRows } from "../../csv/rows.ts";
import { known } from "../../json/fields.ts";
import type { Input } from "../../types.ts";
import { deliveryRecord, orderRecord } from "../record.ts";
import type { OrderOptions, OrderRecord, OrderSource } from "../types.ts";
import { ORDER_COLUMNS, type OrderColumns, type OrderField } from "./columns.ts";
import { type Cell, deliveredIn, Group, promisedOrder } from "./groups.ts";

/**
 * One row an item; rows of an order need not stand together. A file with `delivered_at` holds
 * deliveries, one with `promised` orders, one with both tells both in one row.
 */
export const csv: OrderSource = {
  kind: "csv",
  description: "one row an item; columns by name or by --mapping",
  recognises: (name) => /\.(?:csv|tsv)(?:\.gz)?$/i.test(name),
  read,
};

async function* read(input: Input, options: OrderOptions): AsyncGenerator<OrderRecord> {
  const orders = new Map<string, Group>();
  const deliveries = new Map<string, Group>();
  let columns: OrderColumns | null = null;
  for await (const { record, line } of csvRows(input, options)) {
    columns ??= checkedColumns(Object.keys(record), input, options);
    const cell: Cell = (field) => record[columns?.[field] ?? ""]?.trim() ?? "";
    const place = { file: input.name, line };
    const number = cell("order");
    if (number === "") {
      options.bad({ place: { ...place, field: columns.order }, reason: "no order number" });
      continue;
    }
    const item = OrderItem.safeParse(itemIn(cell));
    const promises = columns.promised !== undefined || columns.delivered_at === undefined;
    const groups: Group[] = promises ? [groupOf(orders, number, place)] : [];
    const delivered = cell("delivered_at");
    if (delivered !== "") {
      groups.push(groupOf(deliveries, `${number}\n${cell("delivery") || delivered}`, place));
    } else if (!promises) {
      options.bad({
        place: { ...place, field: columns.delivered_at },
        reason: "no time of delivery",
      });
    }
    for (const group of groups) {
      if (item.success) group.add(cell, item.data, place, columns);
      else group.spoil(issueAt(item.error.issues[0], place, columns));
    }
  }
  for (const group of orders.values()) {
    const value = group.value(options, (cells) => promisedOrder(cells, options.zone, group));
    const told = value === null ? null : orderRecord(value, group.place, options);
    if (told !== null) yield told;
  }
  for (const group of deliveries.values()) {
    const value = group.value(options, (cells) => deliveredIn(cells, options.zone, group));
    const told = value === null ? null : deliveryRecord(value, group.place, options);
    if (told !== null) yield told;
  }
}

function groupOf(groups: Map<string, Group>, key: string, place: Place): Group {
  let group = groups.get(key);
  if (group === undefined) {
    group = new Group(place);
    groups.set(key, group);
  }
  return group;
}

function itemIn(cell: Cell) {
  const { accessories, quantity, ...words } = known({
    sku: cell("sku"),
    name: cell("name"),
    model: cell("model"),
    colour: cell("colour"),
    size: cell("size"),
    quantity: cell("quantity"),
    accessories: cell("accessories"),
  });
  return {
    ...words,
    ...(quantity === undefined ? {} : { quantity: Number(quantity) }),
    ...(accessories === undefined
      ? {}
      : { accessories: accessories.split("|").flatMap((one) => one.trim() || []) }),
  };
}

function issueAt(
  issue: { path: readonly PropertyKey[]; message: string } | undefined,
  place: Place,
  columns: OrderColumns,
) {
  const field = issue?.path[0];
  const column = typeof field === "string" ? columns[field as OrderField] : undefined;
  return { place: { ...place, field: column }, reason: issue?.message ?? "does not fit" };
}

function checkedColumns(
  headers: readonly string[],
  input: Input,
  { mapping = {}, note }: OrderOptions,
): OrderColumns {
  const columns: OrderColumns = columnsOf(ORDER_COLUMNS, headers, mapping);
  const place = { file: input.name, line: 1 };
  const missing = (field: string, hint: string) =>
    new AmendsError(
      "invalid_input",
      `no column for "${field}" among: ${headers.slice(0, 20).join(", ")}`,
      { place: { ...place, field }, hint },
    );
  if (columns.order === undefined) {
    throw missing("order", 'Name it with --mapping, {"order": "your column"}.');
  }
  if ((columns.sku ?? columns.name ?? columns.model) === undefined) {
    throw missing("sku", "An item needs one of sku, name, model.");
  }
  const said = Object.entries(columns).map(([field, header]) => `${field} = ${header}`);
  note(`columns: ${said.join(", ")}`);
  return columns;
}
