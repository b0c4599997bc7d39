import type { ReadableStream } from "node:stream/web";
import { Readable } from "node:stream";
import type { Context } from "hono";
import { z } from "zod";
import { importOrders } from "../../jobs/orders.ts";
import { AmendsError } from "../../model/errors.ts";
import {
  ORDER_SOURCE_KINDS,
  OrderImportView,
  OrderPage,
  OrderQuery,
  OrderRow,
  OrderVerdictRequest,
} from "../../model/order.ts";
import type { ServerEnv } from "../services.ts";
import { body, inWorkspace, json, route, routes } from "./route.ts";

const tags = ["Orders"];
const path = "/api/workspaces/{ws}/orders";

const KINDS = Object.keys(ORDER_SOURCE_KINDS) as (keyof typeof ORDER_SOURCE_KINDS)[];
const About = z.object({
  kind: z.enum(KINDS).optional().describe("Kind of file; absent: recognised"),
  name: z.string().min(1).max(255).optional().describe("File name, for places of errors"),
  promised_field: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe("Attribute, metafield or meta key of the shop that holds the promised date"),
  delivered_field: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe("Field or meta key of the shop that tells when it was delivered"),
});
type About = z.infer<typeof About>;

/** The body is read record by record, so that a wrong one costs no other: it is not checked as a whole. */
const file = (schema: string) => ({
  required: true,
  content: {
    "application/json": { schema: { $ref: `#/components/schemas/${schema}` } },
    "text/csv": { schema: { type: "string" as const } },
  },
});
const ABOUT =
  "A list, NDJSON or CSV, at most 64 MB. Sent again, nothing changes; records that cannot be read are named in the answer and cost no other.";

const send = route({
  method: "post",
  path,
  permission: "change",
  tags,
  summary: "Store promised orders",
  description: `An order takes the place of the one with its number. Deliveries may stand in the same file. ${ABOUT}`,
  request: { params: inWorkspace, query: About, body: file("OrderList") },
  responses: { 200: json(OrderImportView, "What came of it") },
});
const deliver = route({
  method: "post",
  path: "/api/workspaces/{ws}/deliveries",
  permission: "change",
  tags,
  summary: "Store deliveries of orders",
  description: `A delivery may arrive before its order. ${ABOUT}`,
  request: { params: inWorkspace, query: About, body: file("DeliveryList") },
  responses: { 200: json(OrderImportView, "What came of it") },
});
const judge = route({
  method: "post",
  path: `${path}/verdicts`,
  permission: "judge",
  tags,
  summary: "Say whether a finding on an order is right, or take the verdict back",
  description:
    "A verdict holds for the contents that were looked at. When the order has changed since, it is refused; when it changes later, the verdict stays with what it was given on.",
  request: { params: inWorkspace, body: body(OrderVerdictRequest) },
  responses: { 200: json(OrderRow, "The order with its verdicts") },
});
const list = route({
  method: "get",
  path,
  permission: "read",
  tags,
  summary: "Promised orders with what became of them",
  request: { params: inWorkspace, query: OrderQuery },
  responses: { 200: json(OrderPage, "One page, with the size of every view") },
});

export const orderRoutes = routes()
  .openapi(send, async (c) =>
    c.json(await take(c, c.req.valid("param").ws, c.req.valid("query"), false), 200),
  )
  .openapi(deliver, async (c) =>
    c.json(await take(c, c.req.valid("param").ws, c.req.valid("query"), true), 200),
  )
  .openapi(judge, async (c) => {
    const { store, now } = c.var.services;
    const { ws } = c.req.valid("param");
    const request = c.req.valid("json");
    await store.orders.setVerdict(ws, request, c.var.principal?.name ?? "", now());
    const order = await store.orders.one(ws, request.order);
    if (order === null) throw new AmendsError("not_found", "There is no such order.");
    return c.json(order, 200);
  })
  .openapi(list, async (c) =>
    c.json(
      await c.var.services.store.orders.page(c.req.valid("param").ws, c.req.valid("query")),
      200,
    ),
  );

function take(
  c: Context<ServerEnv>,
  workspace: string,
  { kind, name, promised_field, delivered_field }: About,
  deliveriesOnly: boolean,
): Promise<OrderImportView> {
  const type = c.req.header("content-type") ?? "";
  const { body } = c.req.raw;
  if (body === null) throw new AmendsError("invalid_input", "There is nothing in the body.");
  if (/^multipart\//i.test(type)) {
    throw new AmendsError("invalid_input", "Send the file itself as the body, not a form.");
  }
  const { store, now } = c.var.services;
  const stream = Readable.fromWeb(body as ReadableStream<Uint8Array>);
  return importOrders(store, {
    workspace,
    kind: kind ?? null,
    input: { name: name ?? (/csv/i.test(type) ? "body.csv" : "body.json"), size: null, stream },
    options: { promisedField: promised_field, deliveredField: delivered_field },
    deliveriesOnly,
    now,
  });
}
