import { OpenAPIHono } from "@hono/zod-openapi";
import type { ZodType } from "zod";
import * as access from "../model/access.ts";
import * as api from "../model/api.ts";
import * as audits from "../model/audits.ts";
import * as episodes from "../model/episodes.ts";
import * as periodicReport from "../model/periodic_report.ts";
import * as promiseViews from "../model/promise_views.ts";
import { MarkRequest, PromiseMarkView } from "../model/marks.ts";
import { Config } from "../model/config.ts";
import { Conversation, Message } from "../model/conversation.ts";
import { canonicalJson } from "../model/ids.ts";
import {
  Delivery,
  DeliveryList,
  OrderImportView,
  OrderItem,
  OrderList,
  OrderPage,
  OrderRow,
  PromisedOrder,
} from "../model/order.ts";
import * as causes from "../model/causes.ts";
import * as facts from "../model/facts.ts";
import * as measures from "../model/measures.ts";
import * as surveys from "../model/surveys.ts";
import * as reminders from "../model/reminders.ts";
import * as work from "../model/work.ts";
import { Finding, PromiseRecord, Review } from "../model/review.ts";

type Json = unknown;

/** Written out where they stand: parameters, and a few numbers. */
const NOT_NAMED = /Query$|Filter$|^Rate$/;

/** Schemas of the model that appear under their name; query schemas are written out as parameters. */
const NAMED: Readonly<Record<string, ZodType>> = Object.fromEntries(
  Object.entries({
    ...api,
    ...access,
    Delivery,
    DeliveryList,
    OrderImportView,
    OrderItem,
    OrderList,
    OrderPage,
    OrderRow,
    PromisedOrder,
    ...reminders,
    ...surveys,
    ...promiseViews,
    ...periodicReport,
    ...episodes,
    ...causes,
    ...facts,
    ...measures,
    ...audits,
    ...work,
    MarkRequest,
    PromiseMarkView,
    Config,
    Conversation,
    Message,
    Finding,
    PromiseRecord,
    Review,
  })
    .filter(([name, value]) => isSchema(value) && !NOT_NAMED.test(name))
    .map(([name, value]) => [name, value as ZodType]),
);

function isSchema(value: unknown): boolean {
  return typeof value === "object" && value !== null && "_zod" in value;
}

/**
 * Gives the document's schemas their names: every part equal to a named schema becomes a reference,
 * so that readers and client generators meet each type once.
 */
export function withNamedSchemas<D extends object>(document: D): D {
  const written = writtenOut();
  const nameOf = new Map([...written].map(([name, schema]) => [canonicalJson(schema), name]));
  const named = refer(document, nameOf) as D & { components?: { schemas?: object } };
  const schemas = Object.fromEntries(
    [...written].map(([name, schema]) => [name, referInside(schema, nameOf)]),
  );
  return { ...named, components: { ...named.components, schemas } };
}

/** Every named schema as the generator writes it, without references. */
function writtenOut(): Map<string, Json> {
  return new Map(
    Object.entries(NAMED).map(([name, schema]) => {
      const app = new OpenAPIHono();
      app.openAPIRegistry.registerPath({
        method: "get",
        path: "/",
        responses: { 200: { description: "", content: { "application/json": { schema } } } },
      });
      const { paths } = app.getOpenAPI31Document({
        openapi: "3.1.0",
        info: { title: "", version: "" },
      });
      return [name, paths?.["/"]?.get?.responses?.["200"]?.content?.["application/json"]?.schema];
    }),
  );
}

function refer(value: Json, nameOf: ReadonlyMap<string, string>): Json {
  if (typeof value !== "object" || value === null) return value;
  const name = nameOf.get(canonicalJson(value));
  return name === undefined ? referInside(value, nameOf) : { $ref: `#/components/schemas/${name}` };
}

function referInside(value: Json, nameOf: ReadonlyMap<string, string>): Json {
  if (Array.isArray(value)) return value.map((item) => refer(item, nameOf));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, refer(inner, nameOf)]),
  );
}
