import { z } from "zod";
import { Id, Maybe, Text, Time } from "../../json/fields.ts";

/** Lists of the GraphQL API come as nodes or as edges, those of the REST API as lists. */
function listOf<Out>(item: z.ZodType<Out>) {
  const Edge: z.ZodType<{ node: Out }> = z.object({ node: item });
  return z
    .union([
      z.array(item),
      z.object({ nodes: z.array(item) }).transform(({ nodes }) => nodes),
      z.object({ edges: z.array(Edge) }).transform(({ edges }) => edges.map(({ node }) => node)),
    ])
    .nullish()
    .transform((list) => list ?? []);
}

const Pair = z
  .object({
    name: Text,
    key: Text,
    namespace: Text,
    value: z.union([z.string(), z.number(), z.boolean()]).nullish(),
  })
  .transform(({ name, key, value }) => ({ name: name ?? key ?? "", value: String(value ?? "") }));

const Quantity = z.number().int().nullish();

export const LineItem = z.object({
  id: Maybe.id,
  sku: Text,
  title: Text,
  name: Text,
  variant_title: Text,
  variantTitle: Text,
  quantity: Quantity,
  current_quantity: Quantity,
  currentQuantity: Quantity,
  variant: z.object({ selectedOptions: listOf(Pair) }).nullish(),
});
export type LineItem = z.infer<typeof LineItem>;

/** GraphQL wraps the line; REST repeats it with the quantity that was sent. */
const FulfilledLine = z.union([
  z
    .object({ quantity: Quantity, lineItem: LineItem })
    .transform(({ quantity, lineItem }) => ({ line: lineItem, quantity })),
  LineItem.transform((line) => ({ line, quantity: line.quantity })),
]);

export const Fulfillment = z.looseObject({
  id: Id,
  status: Text,
  shipment_status: Text,
  deliveredAt: Maybe.time,
  line_items: listOf(FulfilledLine),
  fulfillmentLineItems: listOf(FulfilledLine),
});
export type Fulfillment = z.infer<typeof Fulfillment>;

const Person = z.object({
  id: Maybe.id,
  email: Text,
  first_name: Text,
  last_name: Text,
  firstName: Text,
  lastName: Text,
  displayName: Text,
});

/** An order of the REST or the GraphQL Admin API, with its fulfillments. */
export const Order = z.looseObject({
  id: Id,
  name: Text,
  email: Text,
  test: Maybe.flag,
  created_at: Maybe.time,
  createdAt: Time.nullish(),
  cancelled_at: Maybe.time,
  cancelledAt: Maybe.time,
  cancel_reason: Text,
  cancelReason: Text,
  customer: Person.nullish(),
  note_attributes: listOf(Pair),
  customAttributes: listOf(Pair),
  metafields: listOf(Pair),
  line_items: listOf(LineItem),
  lineItems: listOf(LineItem),
  fulfillments: listOf(Fulfillment),
});
export type Order = z.infer<typeof Order>;
