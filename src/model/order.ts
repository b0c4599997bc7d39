import { z } from "zod";
import { Instant } from "./conversation.ts";
import { Finding } from "./review.ts";
import { PROMISE_STATES, SIN_IDS } from "./taxonomy.ts";

/** Promised orders: what a customer was promised with an order, what was delivered, and how the two compare. */

export const ORDER_SCHEMA = "amends.order/v1";
export const DELIVERY_SCHEMA = "amends.delivery/v1";

/** Kinds of file that orders and deliveries can be read from. */
export const ORDER_SOURCE_KINDS = {
  csv: "CSV, one row an item",
  json: "JSON or NDJSON (amends.order/v1, amends.delivery/v1)",
  shopify: "Shopify orders",
  woocommerce: "WooCommerce orders",
} as const;
export type OrderSourceKind = keyof typeof ORDER_SOURCE_KINDS;

const LONGEST_WORD = 300;
const Word = z.string().trim().min(1).max(LONGEST_WORD);
const OrderNumber = z
  .union([Word, z.number().int().nonnegative()], { error: "not an order number" })
  .transform(String)
  .describe("The number by which the house and the customer know the order");

const PIECES = "use a whole number from 1 to 1000000";

/** One line of an order or of a delivery. What is not told is not compared. */
export const OrderItem = z
  .object({
    sku: Word.optional().describe("Article number of exactly this variant"),
    name: Word.optional(),
    model: Word.optional(),
    colour: Word.optional(),
    size: Word.optional(),
    quantity: z.int({ error: PIECES }).min(1, PIECES).max(1_000_000, PIECES).default(1),
    accessories: z
      .array(Word)
      .max(50)
      .optional()
      .describe("What belongs to each piece: charger, lid. An empty list says that there are none"),
  })
  .refine(({ sku, name, model }) => (sku ?? name ?? model) !== undefined, {
    error: "an item needs a sku, a name or a model",
  });
export type OrderItem = z.infer<typeof OrderItem>;

export const OrderCustomer = z
  .object({ id: Word.optional(), name: Word.optional(), email: Word.optional() })
  .describe("As in the conversations of this customer: e-mail address or id links the two");
export type OrderCustomer = z.infer<typeof OrderCustomer>;

const PromisedDate = z.union([z.iso.date(), Instant], {
  error: "use 2026-03-06 or 2026-03-06T14:00:00+08:00",
});

/** What was promised with an order. Another record with the same number takes its place. */
export const PromisedOrder = z.object({
  schema: z.literal(ORDER_SCHEMA).optional(),
  order: OrderNumber,
  customer: OrderCustomer.optional(),
  ordered_at: Instant.optional().describe("When the promise was made; the grace depends on it"),
  promised: PromisedDate.optional().describe(
    "By when it was promised: a day, or an instant. Without it nothing is late",
  ),
  changed_at: Instant.optional().describe(
    "When the customer was given this date in the place of an earlier one",
  ),
  earlier: z
    .array(
      z.object({
        promised: PromisedDate,
        changed_at: Instant.nullable().describe(
          "When the next date took its place; null: not known",
        ),
      }),
    )
    .max(50)
    .optional()
    .describe(
      "Dates that were promised before this one; kept by itself when an order is sent again",
    ),
  items: z.array(OrderItem, { error: "a list of items is missing" }).min(1, "no item").max(500),
  cancelled: z
    .object({
      at: Instant.optional().describe("Absent: not known, and taken for in time"),
      by: z.enum(["customer", "house", "unknown"]).default("unknown"),
    })
    .optional(),
  conversation: Word.optional().describe("Id of the conversation in which it was ordered"),
});
export type PromisedOrder = z.infer<typeof PromisedOrder>;

/** What was handed over, and when. Without an id, a delivery is known by its time and contents. */
export const Delivery = z.object({
  schema: z.literal(DELIVERY_SCHEMA).optional(),
  order: OrderNumber,
  id: Word.optional(),
  delivered_at: Instant,
  items: z
    .array(OrderItem)
    .min(1)
    .max(500)
    .optional()
    .describe("As delivered; absent: not recorded, and nothing of it is compared"),
});
export type Delivery = z.infer<typeof Delivery>;

export const DIFFERENCE_KINDS = [
  "wrong_item",
  "wrong_model",
  "wrong_colour",
  "wrong_size",
  "short",
  "missing_accessory",
  "not_ordered",
  "late",
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** One thing in which what came is not what was promised. */
export const OrderDifference = z.object({
  kind: z.enum(DIFFERENCE_KINDS),
  item: z.string().describe("The item as it was ordered; as it came where nobody ordered it"),
  promised: z.string().nullable(),
  delivered: z.string().nullable(),
  quantity: z.number().int().describe("Pieces; working days for `late`"),
  delivery: z.string().nullable().describe("Id of the delivery that shows it"),
  made_good: z.boolean().describe("What was promised came later"),
});
export type OrderDifference = z.infer<typeof OrderDifference>;

const Check = z.boolean().nullable();

/** A date promised before the one in force, and what became of it. */
export const EarlierOutcome = z.object({
  promised: z.string(),
  due: Instant,
  changed_at: Instant.nullable(),
  state: z.enum(PROMISE_STATES),
});
export type EarlierOutcome = z.infer<typeof EarlierOutcome>;

/** What a promised order has come to. */
export const OrderOutcome = z.object({
  state: z.enum(PROMISE_STATES),
  due: Instant.nullable(),
  latest: Instant.nullable().describe("Due and grace: what comes after this is late"),
  completed_at: Instant.nullable().describe("When the last of it came"),
  on_time: Check.describe("null: not known, or not yet"),
  complete: Check.describe("null: not known, or not yet"),
  as_ordered: Check.describe("Nothing wrong came; null: contents not recorded"),
  differences: z.array(OrderDifference),
  earlier: z
    .array(EarlierOutcome)
    .optional()
    .describe("Dates promised before, each a promise of its own; absent: none"),
  renewed_often: z.boolean().optional().describe("The date was moved more than twice"),
  evidence: z.array(
    z.object({
      kind: z.enum(["promised", "delivered", "cancelled", "silence"]),
      event: z.string().nullable(),
      at: Instant.nullable(),
    }),
  ),
  next_change_at: Instant.nullable().describe("First instant at which time alone changes this"),
  zone: z.string(),
  calendar: z.string(),
});
export type OrderOutcome = z.infer<typeof OrderOutcome>;

/** An order with its outcome and what is wrong with it; its findings name events and no words. */
export const OrderReview = OrderOutcome.extend({
  order: z.string(),
  findings: z.array(Finding),
});
export type OrderReview = z.infer<typeof OrderReview>;

/** Bodies of the API: what is sent is read record by record. */
export const OrderList = z.object({
  orders: z.array(PromisedOrder),
  deliveries: z.array(Delivery).optional(),
});
export const DeliveryList = z.object({ deliveries: z.array(Delivery) });

/** What somebody says of a finding on an order. It holds for the contents that were looked at. */
export const OrderVerdictRequest = z.object({
  order: OrderNumber,
  finding: z.string(),
  contents: z.string().describe("As the order says it: what was looked at"),
  verdict: z.enum(["right", "wrong"]).nullable().describe("null takes the verdict back"),
  note: z.string().max(2000).default("").describe("The reason"),
});
export type OrderVerdictRequest = z.infer<typeof OrderVerdictRequest>;

export const OrderVerdict = z.object({
  finding: z.string(),
  sin: z.enum(SIN_IDS),
  verdict: z.enum(["right", "wrong"]),
  note: z.string(),
  by: z.string(),
  at: Instant,
  current: z.boolean().describe("false: given on other contents than the order has now"),
});
export type OrderVerdict = z.infer<typeof OrderVerdict>;

/** An order of a workspace, as lists and conversations show it. */
export const OrderRow = OrderReview.extend({
  customer: z.string().describe("Display name"),
  promised: z.string().nullable(),
  ordered_at: Instant.nullable(),
  items: z.array(OrderItem),
  deliveries: z.array(
    z.object({
      id: z.string(),
      delivered_at: Instant,
      items: z.array(OrderItem).nullable().describe("null: not recorded"),
    }),
  ),
  contents: z
    .string()
    .describe("Hash of both records and what they show; verdicts are given on it"),
  verdicts: z.array(OrderVerdict).describe("Oldest first"),
  conversations: z
    .array(z.object({ id: z.string(), subject: z.string() }))
    .describe("Of this customer or with an event of this number, the latest first, at most 5"),
});
export type OrderRow = z.infer<typeof OrderRow>;

/** What can be seen of the orders; `wrong` are those with a finding. */
export const ORDER_VIEWS = ["wrong", "open", "unverifiable", "kept", "all"] as const;

export const OrderQuery = z.object({
  view: z.enum(ORDER_VIEWS).default("all"),
  state: z.enum(PROMISE_STATES).optional(),
  difference: z.enum(DIFFERENCE_KINDS).optional(),
  q: z.string().max(200).optional().describe("Words in order number or customer"),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(20).optional().describe("`next` of the page before"),
});
export type OrderQuery = z.infer<typeof OrderQuery>;

export const OrderPage = z.object({
  items: z.array(OrderRow),
  total: z.number().int(),
  next: z.string().nullable(),
  counts: z.partialRecord(z.enum(ORDER_VIEWS), z.number().int()),
  strays: z.number().int().describe("Orders of which deliveries are known and no promise"),
});
export type OrderPage = z.infer<typeof OrderPage>;

const Count = z.object({
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
});

/** What came of sending orders or deliveries. What could not be read is named; all else is stored. */
export const OrderImportView = z.object({
  orders: Count,
  deliveries: Count,
  bad: z.number().int(),
  bad_records: z
    .array(z.object({ place: z.string(), reason: z.string(), hint: z.string().nullable() }))
    .describe("The first 200"),
  notes: z.array(z.string()),
});
export type OrderImportView = z.infer<typeof OrderImportView>;
